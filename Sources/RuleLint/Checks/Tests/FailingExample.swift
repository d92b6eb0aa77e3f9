import RuleSyntax
import Tidings

/// An example that comes out otherwise than written.
struct FailingExample: LintCheck {
  let page = LintPage(
    id: "failing-example", group: .tests, level: .warning,
    title: "A `match` that does not match, or not with what it marks; a `no match` that matches.",
    why: """
      Either the rule or the sentence is wrong. What the engine found, and where the rule stopped, stands below the \
      finding; `tidings test` shows it under the sentence.
      """,
    triggers: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the old ferry} left"
        no match "a ferry left"
      }
      """),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the old? (steamer | ferry)
        match "{Ship: the old ferry} left"
        no match "a ferry left"
      }
      """),
    mend: "Mend the rule, or mark in the sentence what is to be found. `todo match` keeps a known gap.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let run = subject.examples else { return [] }
    return run.outcomes.filter { !$0.isFine && $0.takenBy.isEmpty && !$0.isStoppedByGuard }.map { outcome in
      let what =
        outcome.kind == .match
        ? "this `match` of `\(outcome.rule)` does not match: \(outcome.note)"
        : "this `no match` of `\(outcome.rule)` matches"
      return finding(
        what, at: outcome.at, notes: outcome.reasons.map { $0.text + ($0.at.map { " (\($0))" } ?? "") },
        help: outcome.kind == .match
          ? "mend the rule, or mark what is to be found" : "narrow the rule, or add an `unless`")
    }
  }
}

extension ExampleOutcome {
  /// A guard of the rule itself stopped it: that is told at the guard.
  var isStoppedByGuard: Bool {
    kind == .match && reasons.contains { $0.verdict == .no && [.unless, .veto, .when].contains($0.kind) }
  }
}
