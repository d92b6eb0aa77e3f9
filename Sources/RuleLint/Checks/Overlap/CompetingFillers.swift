import RuleCompiler
import RuleSyntax
import Tidings

/// One role for one filler, two rules that fill it differently.
struct CompetingFillers: LintCheck {
  let page = LintPage(
    id: "competing-fillers", group: .overlap, level: .warning,
    title:
      "Two rules give different fillers to a role that takes one, and only the order of the files decides.",
    why: """
      Priority decides between fillers, then rule before frame before role; what is left is the order of files, which nobody \
      reads as a decision. The finding names a sentence of an example in which both had an answer.
      """,
    triggers: LintExample(
      """
      event Voyage { captain: Actor? }
      noun cruise: eventNounWord { cruise }
      rule voyage.under: Voyage {
        pattern [@EventNoun[cruise]] under {captain: @Person}
        match "The [cruise] under {captain: Minister Rossi} ended."
        no match "The [boat] came."
      }
      rule voyage.led: Voyage {
        pattern {captain: @Person} led the? [@EventNoun[cruise]]
        match "{captain: Minister Kask} led [the cruise] under Minister Rossi."
        no match "The [boat] came."
      }
      """),
    passes: LintExample(
      """
      event Voyage { captain: Actor? }
      noun cruise: eventNounWord { cruise }
      rule voyage.under: Voyage {
        pattern [@EventNoun[cruise]] under {captain: @Person}
        match "The [cruise] under {captain: Minister Rossi} ended."
        no match "The [boat] came."
      }
      rule voyage.led: Voyage {
        pattern {captain: @Person} led the? [@EventNoun[cruise]]
        priority 1
        match "{captain: Minister Kask} led [the cruise] under Minister Rossi."
        no match "The [boat] came."
      }
      """),
    mend: "Give one of them a `priority`, narrow it, or write `allow overlap` in it.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program, let witness = subject.examples?.witness else { return [] }
    let allowed = subject.overlapAllowed
    let rules = Dictionary(program.rules.map { ($0.site, $0) }) { first, _ in first }
    var seen: Set<[Int]> = []
    return witness.contests.compactMap { item in
      // Precedence that is written down is no toss: priority, and rule before frame before role.
      guard let kept = rules[item.sites.kept], let lost = rules[item.sites.lost],
        kept.priority == lost.priority,
        kept.form == lost.form
      else { return nil }
      let spans = (program.sites[kept.site].span, program.sites[lost.site].span)
      guard !allowed.contains(spans.0), !allowed.contains(spans.1),
        subject.isJudged(spans.0) || subject.isJudged(spans.1),
        seen.insert([kept.site, lost.site].sorted() + [item.role]).inserted
      else { return nil }
      let isOwn = subject.isJudged(spans.1)
      let event = program.events[item.event]
      return finding(
        "`\(program.sites[kept.site].id)` fills \(event.roles[item.role].name) with \"\(item.fillers.kept)\", "
          + "`\(program.sites[lost.site].id)` with \"\(item.fillers.lost)\": \"\(item.sentence.text)\"",
        at: isOwn ? spans.1 : spans.0,
        label: isOwn ? "loses, being the later one" : "wins, being the earlier one",
        related: [
          .init("the other one", isOwn ? spans.0 : spans.1),
          .init("the example", item.sentence.at),
        ], help: "give one of the two a `priority`, or write `allow overlap` in it")
    }
  }
}
