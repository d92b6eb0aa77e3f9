import RuleSyntax

/// The `tidings:ignore` comments of the files that are judged.
struct Suppressions {
  private let sources: SourceMap
  private let byCode: [String: [Suppression]]

  init(_ subject: LintSubject) {
    sources = subject.sources
    byCode = Dictionary(grouping: subject.judgedFiles.flatMap(\.suppressions), by: \.code)
  }

  /// Takes out what they silence, and gives the places of those that silence something.
  func silence(_ findings: inout [Diagnostic]) -> Set<SourceSpan> {
    var used: Set<SourceSpan> = []
    findings.removeAll { finding in
      let silencing = byCode[finding.code, default: []].filter { $0.silences(finding, in: sources) }
      used.formUnion(silencing.map(\.span))
      return !silencing.isEmpty
    }
    return used
  }
}
