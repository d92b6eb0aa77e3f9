import RuleSyntax
import Testing

@testable import RuleLint

/// Shipped rules spoiled in some seventy ways: the finding must be there, at its line, and nothing beside it.
@Suite struct MutationTests {
  private let rules = ShippedRules.shipped
  private static let rounds = 6
  /// A spoiled example takes no branch any more.
  private static let selection = LintSelection(ignore: ["not-formatted", "uncovered-alternative"])

  /// Rules are parsed one by one, each with another declaration behind it.
  @Test(arguments: Mutation.parse.map(\.name)) func parsing(_ name: String) throws {
    let mutation = try #require(Mutation.parse.first { $0.name == name })
    var failures: [String] = []
    for site in rules.sites {
      guard let spoiled = mutation.spoil(site) else { continue }
      let file = SpoiledFile(site.source, [spoiled])
      let text = SourceText(path: site.source.path, bytes: file.part(from: site))
      let found = Parser.parse(text, id: site.id).diagnostics
      let expected = "\(mutation.id):\(file.lines[0])"
      let all = found.map { "\($0.code):\(text.line(of: $0.span?.start ?? 0))" }
      if !all.contains(expected) || all.count > 1 {
        failures.append("\(site.label): expected \(expected), found \(all)")
      }
    }
    #expect(failures.isEmpty, "\(name):\n\(failures.prefix(12).joined(separator: "\n"))")
  }

  /// All rules are spoiled at once: the compiler sees every mistake, and takes none for another's.
  @Test(arguments: Mutation.compile.map(\.name)) func compiling(_ name: String) throws {
    let mutation = try #require(Mutation.compile.first { $0.name == name })
    let spoiled = rules.spoiled(by: mutation)
    expect(spoiled, spoiled.subject.diagnostics.filter { $0.severity == .error })
  }

  /// The same for what is only suspicious: in each round every rule is spoiled in another way, and all sentences are run.
  @Test(arguments: 0..<rounds) func linting(_ round: Int) {
    let kinds = Mutation.lints
    let spoiled = rules.spoiled { site in
      // Where one way is none for this rule, the next one is.
      (0..<kinds.count).lazy.map { kinds[(site.number + round * 3 + $0) % kinds.count] }.first {
        $0.spoil(site) != nil
      }
    }
    #expect(spoiled.subject.loads)
    expect(spoiled, Linter(selection: Self.selection).findings(in: spoiled.subject))
  }

  @Test func layout() {
    let spoiled = rules.spoiled(by: Mutation.layout)
    expect(spoiled, Linter().findings(in: spoiled.subject))
  }

  @Test func contradiction() {
    let spoiled = rules.spoiled(by: Mutation.contradiction)
    expect(spoiled, Linter(selection: Self.selection).findings(in: spoiled.subject))
  }

  @Test func idleGuard() {
    let spoiled = rules.spoiled(by: Mutation.idleGuard)
    expect(spoiled, Linter(selection: Self.selection).findings(in: spoiled.subject))
  }

  @Test func everyRuleInTwentyWays() {
    func count(_ kinds: [Mutation], _ site: ShippedRules.Site) -> Int {
      kinds.count { $0.spoil(site) != nil }
    }
    let few = rules.sites.map { site in
      // A round is one way.
      let ways =
        count(Mutation.parse + Mutation.compile + [Mutation.idleGuard, .contradiction], site)
        + min(Self.rounds, count(Mutation.lints, site))
      return (site.label, ways)
    }.filter { $0.1 < 20 }
    #expect(few.isEmpty, "\(few)")
  }

  private func expect(_ spoiled: ShippedRules.Spoiling, _ found: [Diagnostic]) {
    var left = spoiled.expected
    #expect(!left.isEmpty)
    var other: [String] = []
    for finding in found {
      let place = spoiled.subject.sources.place(of: finding) + ": \(finding.code)"
      if let index = left.firstIndex(of: place) {
        left.remove(at: index)
      } else if !spoiled.beside.contains(finding.code) {
        other.append("\(place) \(finding.message)")
      }
    }
    #expect(left.isEmpty, "not found\n\(left.prefix(8).joined(separator: "\n"))")
    #expect(other.isEmpty, "found, too\n\(other.prefix(8).joined(separator: "\n"))")
  }
}

extension Mutation {
  static let compile = patterns + clauses
}

extension SourceMap {
  /// `file:line`
  fileprivate func place(of finding: Diagnostic) -> String {
    guard let span = finding.span else { return "nowhere" }
    return "\(self[span.file].path):\(self[span.file].line(of: span.start))"
  }
}
