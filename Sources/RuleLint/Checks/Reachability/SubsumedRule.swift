import RuleCompiler
import RuleSyntax

/// A rule that another one leaves nothing to do.
struct SubsumedRule: LintCheck {
  let page = LintPage(
    id: "subsumed-rule", group: .reachability, level: .warning,
    title:
      "A rule never has an effect: wherever it matches, one that precedes it has done all that it would.",
    why: """
      Its examples pass, because it matches; but without it nothing would change. Compared are rules of one event type, \
      recognizers of one phase and links of one kind that share a trigger, by what their tests imply.
      """,
    triggers: LintExample(
      """
      event Voyage { captain: Actor? }
      noun cruise: eventNounWord { cruise; regatta }
      rule voyage.noun: Voyage {
        pattern [@EventNoun[cruise]]
        match "The [cruise] ended."
        no match "The [boat] left."
      }
      rule voyage.annual: Voyage {
        pattern [@EventNoun["regatta"]] in @Place
        match "The [regatta] in Oslo ended."
        no match "The [boat] left."
      }
      """),
    passes: LintExample(
      """
      event Voyage { captain: Actor? }
      noun cruise: eventNounWord { cruise; regatta }
      rule voyage.noun: Voyage {
        pattern [@EventNoun[cruise]]
        match "The [cruise] ended."
        no match "The [boat] left."
      }
      rule voyage.under: Voyage {
        pattern [@EventNoun["regatta"]] under {captain: @Person}
        match "The [regatta] under {captain: Minister Rossi} ended."
        no match "The [boat] left."
      }
      """),
    mend:
      "Take it out, or let it say what the other one does not: another slot, a feature it sets, another type."
  )

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    return subject.subsumedOwners.compactMap { item in
      guard let site = item.site, let other = item.bySite else { return nil }
      let span = program.sites[site].span
      guard subject.isJudged(span) else { return nil }
      let (id, otherID) = (program.sites[site].id, program.sites[other].id)
      let what = id == otherID ? "another `\(otherID)`" : "`\(otherID)`"
      return finding(
        "`\(id)` never has an effect: wherever it matches, \(what) has matched before it", at: span,
        label: "never needed", related: [.init("the wider one", program.sites[other].span)],
        help: "take it out, or let it say what the other one does not")
    }
  }
}
