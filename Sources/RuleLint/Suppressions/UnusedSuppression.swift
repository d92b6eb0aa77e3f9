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
  /// - Parameter found: what is found and not silenced: a comment near it stands at the wrong place.
  func findings(
    used: Set<SourceSpan>, of found: [Diagnostic], wasLookedFor: (String) -> Bool
  ) -> [Diagnostic] {
    subject.judgedFiles.flatMap(\.suppressions).compactMap { comment in
      guard !used.contains(comment.span), LintPages.knows(comment.code), wasLookedFor(comment.code),
        comment.code != Self.page.id, !comment.reason.isEmpty
      else { return nil }
      var finding = Diagnostic(
        Self.page.id, .warning, "there is no `\(comment.code)` here to ignore", at: comment.span,
        help: "remove the comment")
      if let other = near(comment, found) {
        finding.related = [.init("what is found, begins here", other)]
        finding.help = "put the comment above line \(subject.sources[other.file].line(of: other.start))"
      } else {
        finding.fix = removal(comment.span)
      }
      return finding
    }
  }

  /// Where the same is found nearest to the comment, in the declaration around it or on the next line but few.
  private func near(_ comment: Suppression, _ found: [Diagnostic]) -> SourceSpan? {
    let source = subject.sources[comment.span.file]
    let line = source.line(of: comment.span.start)
    let around = subject.judgedFiles.first { $0.id == comment.span.file }?.declarations.first {
      $0.span.start <= comment.span.start && comment.span.end <= $0.span.end
    }
    func distance(_ span: SourceSpan) -> Int { abs(source.line(of: span.start) - line) }
    return found.compactMap { finding in
      guard finding.code == comment.code, let span = finding.span, span.file == comment.span.file else {
        return nil
      }
      let isInside = around.map { $0.span.start <= span.start && span.end <= $0.span.end } ?? false
      return isInside || distance(span) < 4 ? span : nil
    }.min { distance($0) < distance($1) }
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
