import RuleSyntax

/// The `tidings:ignore` comments of the files that are judged.
struct Suppressions {
  private let sources: SourceMap
  private let byCode: [String: [Suppression]]

  init(_ subject: LintSubject) {
    sources = subject.sources
    // A misspelt id is told of by itself, what it was to silence is not.
    byCode = Dictionary(grouping: subject.judgedFiles.flatMap(\.suppressions).map(Self.meant), by: \.code)
  }

  private static func meant(_ comment: Suppression) -> Suppression {
    guard !LintPages.knows(comment.code),
      let near = Suggestion.closest(to: comment.code, in: LintPages.ids)
    else { return comment }
    var comment = comment
    comment.code = near
    return comment
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
