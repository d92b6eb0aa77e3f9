import RuleCompiler
import RuleSyntax
import Tidings

/// An example that another rule answers.
struct ExampleTaken: LintCheck {
  let page = LintPage(
    id: "example-taken", group: .tests, level: .warning,
    title: "What an example marks is found, but by another declaration.",
    why: """
      The other one comes first, or is longer, and takes the words: this rule has no part in the result. Either it is not \
      needed, or the other one takes too much.
      """,
    triggers: LintExample(
      """
      type Ship
      phase dates
      recognizer boat: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the steamer} left"
        no match "a steamer left"
      }
      phase names
      recognizer ferry: Ship {
        pattern the ferry
        match "{Ship: the ferry} left"
        no match "a ferry left"
      }
      """),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer boat: Ship {
        pattern the steamer
        match "{Ship: the steamer} left"
        no match "a steamer left"
      }
      recognizer ferry: Ship {
        pattern the ferry
        match "{Ship: the ferry} left"
        no match "a ferry left"
      }
      """),
    mend: "Remove the rule that is not needed, narrow the other one, or decide between them with `priority`.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let run = subject.examples, let program = subject.program else { return [] }
    let guarded = subject.guardedExamples
    let taken = run.outcomes.filter { !$0.isFine && !$0.takenBy.isEmpty && !guarded.contains($0.at) }
    return taken.map { outcome in
      let names = program.sites.filter { outcome.takenBy.contains($0.span) }.map { "`\($0.id)`" }
      let unique = names.indices.filter { names.firstIndex(of: names[$0]) == $0 }.map { names[$0] }
      return finding(
        "what this `match` of `\(outcome.rule)` marks is found by \(unique.joined(separator: ", ")) instead",
        at: outcome.at, related: outcome.takenBy.map { .init("taken here", $0) }, notes: outcome.notes,
        help: isEvent(outcome, program)
          ? "mend this rule so that it matches, too, or remove it if the other one does its work"
          : "remove this rule, narrow the other one, or decide between them with `priority`")
    }
  }

  /// Of one mention many rules can speak: if this one does not, it did not match.
  private func isEvent(_ outcome: ExampleOutcome, _ program: Program) -> Bool {
    program.sites.contains { $0.id == outcome.rule && $0.event != nil }
  }
}
