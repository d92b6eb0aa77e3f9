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
    let guarded = subject.guardedExamples
    let failed = run.outcomes.filter { !$0.isFine && $0.takenBy.isEmpty && !guarded.contains($0.at) }
    return failed.map { outcome in
      let what =
        outcome.kind == .match
        ? "this `match` of `\(outcome.rule)` does not match: \(outcome.note)"
        : "this `no match` of `\(outcome.rule)` matches"
      return finding(
        what, at: outcome.at, notes: outcome.notes + subject.wordsForNames(outcome),
        help: outcome.kind == .match
          ? "mend the rule, or mark what is to be found" : "narrow the rule, or add an `unless`")
    }
  }
}

extension ExampleOutcome {
  /// Why it failed, as notes of a finding.
  var notes: [String] { reasons.map { $0.text + ($0.at.map { " (\($0))" } ?? "") } }
}

extension LintSubject {
  /// Examples that fail because a guard of the rule itself stops it at their trigger: that is told at the guard.
  var guardedExamples: Set<SourceSpan> {
    guard let program, let run = examples, let stops = run.witness?.stops else { return [] }
    let triggers = Dictionary(
      run.outcomes.filter { $0.verdict == .missing }.map { outcome in
        (outcome.at, outcome.expected.first { $0.name == "trigger" }?.span)
      }
    ) { first, _ in first }
    let guarded = stops.filter { stop in
      guard stop.sentence.site == program.rules[stop.rule].site,
        let trigger = triggers[stop.sentence.at] ?? nil
      else { return false }
      return trigger.start < stop.trigger.end && stop.trigger.start < trigger.end
    }
    return Set(guarded.map(\.sentence.at))
  }
}
