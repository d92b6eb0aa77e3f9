import RuleSyntax
import Tidings

/// A guard that no example needs.
struct UnexercisedGuard: LintCheck {
  let page = LintPage(
    id: "unexercised-guard", group: .reachability, level: .info,
    title: "No example runs into a guard: `unless`, `when`, `where` or `veto`.",
    why: """
      If the guard were taken away, or never held, every test would pass as before. A `no match` that only the guard keeps \
      from matching says what it is for.
      """,
    triggers: LintExample(
      """
      event Voyage { captain: Actor? }
      noun cruise: eventNounWord { cruise }
      rule voyage.noun: Voyage {
        pattern [@EventNoun[cruise]]
        unless [@EventNoun[cruise]] (line | liner)
        match "The [cruise] ended."
        no match "The [boat] left."
      }
      """),
    passes: LintExample(
      """
      event Voyage { captain: Actor? }
      noun cruise: eventNounWord { cruise }
      rule voyage.noun: Voyage {
        pattern [@EventNoun[cruise]]
        unless [@EventNoun[cruise]] (line | liner)
        match "The [cruise] ended."
        no match "The [cruise] line left."
      }
      """),
    mend: "Write a `no match` that it alone keeps from matching, or take it away.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let gaps = subject.examples?.coverage?.gaps else { return [] }
    return gaps.compactMap { gap in
      guard [.unless, .when, .where, .veto].contains(gap.kind), subject.isJudged(gap.at) else { return nil }
      return finding(
        "no example runs into this `\(gap.kind.rawValue)` of `\(gap.name)`", at: gap.at,
        label: "stops nothing in any example",
        help: "write a `no match` that it alone keeps from matching")
    }
  }
}
