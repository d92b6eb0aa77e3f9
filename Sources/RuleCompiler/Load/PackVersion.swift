import RuleSyntax

/// A semantic version; numbers that are left out are zero.
struct PackVersion: Comparable {
  private let numbers: [Int]

  /// One to three numbers with dots between; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0 != nil }) else { return nil }
    numbers = parts.compactMap(\.self) + Array(repeating: 0, count: 3 - parts.count)
  }

  static func < (a: PackVersion, b: PackVersion) -> Bool { a.numbers.lexicographicallyPrecedes(b.numbers) }
}

extension ImportDeclaration {
  /// What is wrong with the versions it asks for, or with that of the pack which was found; nil when all is well.
  func versionFinding(_ pack: LoadedPack) -> Diagnostic? {
    guard let range else { return nil }
    let span = range.lower.span.union(range.upper.span)
    var bounds: [PackVersion] = []
    for bound in [range.lower, range.upper] {
      guard let version = PackVersion(bound.value) else {
        return Diagnostic(
          "bad-version", "a version is one to three numbers, found \"\(bound.value)\"", at: bound.span,
          help: "write the range like \"1.0\"..<\"2.0\"")
      }
      bounds.append(version)
    }
    guard bounds[0] < bounds[1] else {
      return Diagnostic(
        "bad-version", "no version is from \(range.lower.value) on and below \(range.upper.value)", at: span,
        help: "the lower bound stands first")
    }
    // A pack with a version that is none has been reported.
    guard let version = PackVersion(pack.version), version < bounds[0] || version >= bounds[1] else {
      return nil
    }
    let related = pack.versionSpan.map { [Diagnostic.Related("its version is declared here", $0)] } ?? []
    return Diagnostic(
      "pack-version",
      "`\(pack.name)` is \(pack.version), but the import takes \(range.lower.value) and later, below \(range.upper.value)",
      at: span, label: "leaves \(pack.version) out", related: related,
      help: version < bounds[0]
        ? "use a later version of `\(pack.name)`, or widen the range if this one will do"
        : "use an earlier version of `\(pack.name)`, or widen the range once the pack works with this one")
  }
}
