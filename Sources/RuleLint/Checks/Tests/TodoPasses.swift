import RuleSyntax

/// A known gap that is none any more.
struct TodoPasses: LintCheck {
  let page = LintPage(
    id: "todo-passes", group: .tests, level: .warning,
    title: "A `todo` example has come true.",
    why: "While it says `todo`, nobody sees when it stops working again.",
    triggers: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the steamer} left"
        todo match "{Ship: the ferry} left"
        no match "a ferry left"
      }
      """),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the steamer
        match "{Ship: the steamer} left"
        todo match "{Ship: the ferry} left"
        no match "a steamer left"
      }
      """),
    mend: "Remove the word `todo`.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let run = subject.examples else { return [] }
    return run.outcomes.filter { $0.verdict == .todoPasses }.map { outcome in
      let bytes = subject.sources[outcome.at.file].bytes
      var end = outcome.at.start + "todo".utf8.count
      while end < bytes.count, bytes[end] == 0x20 { end += 1 }
      let word = SourceSpan(file: outcome.at.file, start: outcome.at.start, end: end)
      return finding(
        "this example of `\(outcome.rule)` is no longer to do", at: outcome.at,
        help: "remove the word `todo`",
        fix: .init("remove `todo`", [.init(word, "")]))
    }
  }
}
