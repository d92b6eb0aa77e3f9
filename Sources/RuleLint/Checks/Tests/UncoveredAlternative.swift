import RuleSyntax
import Tidings

/// A branch of `|` that no example takes.
struct UncoveredAlternative: LintCheck {
  let page = LintPage(
    id: "uncovered-alternative", group: .tests, level: nil,
    title: "No example takes a branch of `|` in a pattern.",
    why: """
      A branch that no example takes may never have worked, or may find what it should not. Off unless asked for: a pattern with many \
      branches rarely needs an example for each. `tidings test --coverage` has the totals.
      """,
    triggers: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the steamer} left"
        no match "a ferry left"
      }
      """),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the steamer} met {Ship: the ferry}"
        no match "a ferry left"
      }
      """),
    mend: "Write a `match` that takes the branch, or remove the branch.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let gaps = subject.examples?.coverage?.gaps ?? []
    return gaps.filter { $0.kind == .alternative && subject.isJudged($0.at) }.map { gap in
      finding(
        "no example takes this branch of a pattern of `\(gap.name)`", at: gap.at,
        label: "nothing shows that it works", help: "write a `match` that takes it")
    }
  }
}
