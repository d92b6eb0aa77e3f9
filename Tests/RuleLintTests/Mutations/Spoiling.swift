import RuleSyntax

@testable import RuleLint

extension ShippedRules {
  /// The packs with their rules spoiled.
  struct Spoiling {
    var subject: LintSubject
    /// `file:line: id` of every finding that must be there.
    var expected: [String]
    /// Ids that are no surprise beside these.
    var beside: Set<String>
  }

  /// Every rule spoiled in one way, where it can be.
  func spoiled(by mutation: Mutation) -> Spoiling { spoiled { _ in mutation } }

  /// Every rule spoiled in the way that is chosen for it.
  func spoiled(_ choose: (Site) -> Mutation?) -> Spoiling {
    var changes: [Int: [(mutation: Mutation, spoiled: Spoiled)]] = [:]
    for site in sites {
      guard let mutation = choose(site), let change = mutation.spoil(site) else { continue }
      if mutation.isOfFile, changes[site.file] != nil { continue }
      changes[site.file, default: []].append((mutation, change))
    }
    var expected: [String] = []
    let bytes = changes.reduce(into: [Int: [UInt8]]()) { bytes, entry in
      let source = files[entry.key].source
      let file = SpoiledFile(source, entry.value.map(\.spoiled))
      bytes[entry.key] = file.bytes
      expected += zip(file.lines, entry.value).map { "\(source.path):\($0): \($1.mutation.id)" }
    }
    let used = changes.values.flatMap { $0.map(\.mutation) }
    return Spoiling(
      subject: subject(bytes, extra: used.first?.extra ?? ""), expected: expected.sorted(),
      beside: used.reduce(into: []) { $0.formUnion($1.beside) })
  }
}
