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
      let foreign = subject.foreignSlot(of: gap.at)
      return finding(
        "no example runs into this `\(gap.kind.rawValue)` of `\(gap.name)`", at: gap.at,
        label: "stops nothing in any example",
        help: foreign.map {
          "take it out: this one does not fill `\($0)`; or write a `no match` in which another does, at the same trigger"
        } ?? "write a `no match` that it alone keeps from matching")
    }
  }
}

extension LintSubject {
  /// A role that the condition at a place asks about, and that its rule does not fill itself.
  fileprivate func foreignSlot(of place: SourceSpan) -> String? {
    guard let program else { return nil }
    for rule in program.rules {
      guard let condition = rule.conditions.first(where: { $0.span == place }) else { continue }
      let roles = program.events[rule.event].roles
      let read = Set((rule.readings + rule.carriers.flatMap(\.readings)).map { roles[$0.role].name })
      return condition.asked.first { name in
        name != "trigger" && !read.contains(name) && !RoleSources(program).isAttached(rule.event, name)
          && rule.patterns.allSatisfy { Bindings(kind: .named(name)).count(trees[$0]).max == 0 }
      }
    }
    return nil
  }
}
