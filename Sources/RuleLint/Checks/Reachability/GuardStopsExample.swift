import RuleCompiler
import RuleSyntax
import Tidings

/// A guard that keeps a rule from its own example.
struct GuardStopsExample: LintCheck {
  let page = LintPage(
    id: "guard-stops-example", group: .reachability, level: .error,
    title: "A guard keeps a rule from one of its own `match` examples.",
    why: """
      The example says what the rule is for, the `unless`, `when` or `where` forbids just that. One of the two is wrong.
      """,
    triggers: LintExample(
      """
      event Voyage { captain: Actor? }
      noun cruise: eventNounWord { cruise }
      rule voyage.noun: Voyage {
        pattern [@EventNoun[cruise]]
        unless [@EventNoun[cruise]] @VerbGroup[finite]
        match "The [cruise] ended."
        no match "The [boat] came."
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
    mend: "Narrow the guard, or make the example a `no match`.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program, let run = subject.examples, let witness = run.witness else {
      return []
    }
    let missing = Dictionary(
      run.outcomes.filter { $0.verdict == .missing }.map { ($0.at, $0) }
    ) { first, _ in first }
    var seen: Set<SourceSpan> = []
    return witness.stops.compactMap { stop in
      let rule = program.rules[stop.rule]
      guard stop.sentence.site == rule.site, let outcome = missing[stop.sentence.at],
        let trigger = outcome.expected.first(where: { $0.name == "trigger" })?.span,
        trigger.start < stop.trigger.end,
        stop.trigger.start < trigger.end
      else { return nil }
      let guards =
        stop.condition.map { [rule.conditions[$0].span] } ?? rule.unless.map { program.patterns[$0].span }
      guard let span = guards.first, subject.isJudged(span), seen.insert(span).inserted else { return nil }
      return finding(
        "this guard keeps the rule from its own example", at: span,
        label: guards.count > 1
          ? "this one or another `unless` forbids it" : "forbids what the example asks for",
        related: [.init("the example", outcome.at)],
        help: "narrow the guard, or make the example a `no match`")
    }
  }
}
