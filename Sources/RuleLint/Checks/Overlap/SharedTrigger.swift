import RuleCompiler
import RuleSyntax
import Tidings

/// One trigger, two event types.
struct SharedTrigger: LintCheck {
  let page = LintPage(
    id: "shared-trigger", group: .overlap, level: .warning,
    title: "Two rules make mentions of two event types of one and the same word.",
    why: """
      The same happening is told twice, under two names. Where that is meant (a welcome that is a meeting, too), say so with \
      `allow overlap`. The finding names a sentence of an example in which it happened.
      """,
    triggers: LintExample(
      """
      event Voyage { sailor: Actor* }
      event Race { sailor: Actor* }
      noun regatta: eventNounWord { regatta }
      rule voyage.noun: Voyage {
        pattern [@EventNoun[regatta]]
        match "The [regatta] began."
        no match "The [boat] came."
      }
      rule race.noun: Race {
        pattern the? [@EventNoun[regatta]]
        match "The [regatta] ended."
        no match "The [boat] came."
      }
      """),
    passes: LintExample(
      """
      event Voyage { sailor: Actor* }
      event Race { sailor: Actor* }
      noun regatta: eventNounWord { regatta }
      noun cruise: eventNounWord { cruise }
      rule voyage.noun: Voyage {
        pattern [@EventNoun[cruise]]
        match "The [cruise] began."
        no match "The [boat] came."
      }
      rule race.noun: Race {
        pattern [@EventNoun[regatta]]
        match "The [regatta] ended."
        no match "The [boat] came."
      }
      """),
    mend:
      "Narrow one of them with a test, an `unless` or a `veto`; or write `allow overlap` in one of the two.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program, let witness = subject.examples?.witness else { return [] }
    let allowed = subject.overlapAllowed
    var seen: Set<[Int]> = []
    return witness.triggers.compactMap { item in
      let rules = [item.rules.0, item.rules.1].map { program.rules[$0] }
      let spans = rules.map { program.sites[$0.site].span }
      guard !spans.contains(where: allowed.contains), spans.contains(where: subject.isJudged),
        seen.insert([item.rules.0, item.rules.1]).inserted
      else { return nil }
      // The later one came to what the other had; of an import's rule nothing can be changed here.
      let own = subject.isJudged(spans[1]) ? 1 : 0
      let names = rules.map { program.events[$0.event].name }
      return finding(
        "\"\(item.trigger)\" becomes `\(names[own])` here and `\(names[1 - own])` by "
          + "`\(program.sites[rules[1 - own].site].id)`: \"\(item.sentence.text)\"", at: spans[own],
        label: "the same trigger",
        related: [
          .init("the other rule", spans[1 - own]), .init("the example", item.sentence.at),
        ],
        help: "narrow one of the two, or write `allow overlap` in it if both are meant")
    }
  }
}
