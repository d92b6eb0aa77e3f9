import RuleSyntax

/// A `tidings:ignore` comment for something that does not exist.
struct UnknownSuppression: LintCheck {
  let page = LintPage(
    id: "unknown-suppression", group: .style, level: .warning,
    title: "A `tidings:ignore` comment names a finding that does not exist.",
    why: "It silences nothing.",
    triggers: LintExample(
      """
      type Ship
      // tidings:ignore no-positiv-example: the sentences come with the list of names
      recognizer ship: Ship {
        phase names
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
    mend: "Write the id that stands in brackets in the finding; `tidings lints` lists them all.")

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.judgedFiles.flatMap(\.suppressions).filter { !LintPages.knows($0.code) }.map { comment in
      let near = Suggestion.closest(to: comment.code, in: LintPages.ids)
      return finding(
        "there is no finding called `\(comment.code)`", at: comment.span,
        help: near.map { "did you mean `\($0)`?" } ?? "`tidings lints` lists all",
        fix: near.flatMap { fix(comment, $0, in: subject.sources[comment.span.file]) })
    }
  }

  /// The id put right, where one letter or two were wrong.
  private func fix(_ comment: Suppression, _ id: String, in source: SourceText) -> Diagnostic.Fix? {
    let text = source.text(comment.span.start, comment.span.end)
    guard let place = text.firstRange(of: comment.code) else { return nil }
    let start = comment.span.start + text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let span = SourceSpan(file: comment.span.file, start: start, end: start + comment.code.utf8.count)
    return Diagnostic.Fix("write `\(id)`", [.init(span, id)])
  }
}
