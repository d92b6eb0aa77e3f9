import RuleSyntax

/// A `tidings:ignore` comment that silences nothing. The ``Linter`` knows, after all checks have run.
struct UnusedSuppression {
  static let page = LintPage(
    id: "unused-suppression", group: .style, level: .warning,
    title: "A `tidings:ignore` comment silences nothing.",
    why: """
      What it was written for is gone, or it stands at the wrong place; then it may one day silence what nobody has looked at.
      """,
    triggers: LintExample(
      """
      type Ship
      recognizer ship: Ship {
        phase names
        // tidings:ignore no-positive-example: the names come later
        pattern the (steamer | ferry)
        match "{Ship: the ferry} left"
        no match "the harbour"
      }
      """),
    passes: LintExample(
      """
      type Ship
      // tidings:ignore no-positive-example: the sentences come with the list of names
      recognizer ship: Ship {
        phase names
        pattern the (steamer | ferry)
        no match "the harbour"
      }
      """),
    mend: """
      Remove the comment, or put it where the finding is: at the end of its line, or on a line of its own before the clause or \
      declaration. Errors cannot be silenced.
      """)

  private let subject: LintSubject

  init(_ subject: LintSubject) { self.subject = subject }

  /// Findings for the comments that are not in `used` and name something that was looked for.
  func findings(used: Set<SourceSpan>, wasLookedFor: (String) -> Bool) -> [Diagnostic] {
    subject.judgedFiles.flatMap(\.suppressions).compactMap { comment in
      guard !used.contains(comment.span), LintPages.knows(comment.code), wasLookedFor(comment.code),
        comment.code != Self.page.id, !comment.reason.isEmpty
      else { return nil }
      var finding = Diagnostic(
        Self.page.id, .warning, "there is no `\(comment.code)` here to ignore", at: comment.span,
        help: "remove the comment")
      finding.fix = removal(comment.span)
      return finding
    }
  }

  /// Takes the comment away, with its line or with the space before it.
  private func removal(_ comment: SourceSpan) -> Diagnostic.Fix {
    let title = "remove the comment"
    if let fix = subject.removingLine(comment, title) { return fix }
    let bytes = subject.sources[comment.file].bytes
    var span = comment
    while span.start > 0, [0x20, 0x09].contains(bytes[span.start - 1]) { span.start -= 1 }
    return Diagnostic.Fix(title, [.init(span, "")])
  }
}
