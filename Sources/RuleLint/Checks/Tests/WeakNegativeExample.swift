import RuleCompiler
import RuleSyntax

/// A `no match` that the rule cannot match anyway.
struct WeakNegativeExample: LintCheck {
  let page = LintPage(
    id: "weak-negative-example", group: .tests, level: .info,
    title: "A `no match` of a rule or frame without its trigger.",
    why: """
      Where no word that names the event stands the rule is not even tried, so the sentence shows nothing: it would stay \
      unmatched whatever the rule said. A `no match` has the trigger, in another meaning.
      """,
    triggers: LintExample(
      """
      event Voyage { ship: Actor? }
      verb sail { sail }
      frame voyage: Voyage {
        head @VerbGroup[sail & active]
        subject ship
        match "{ship: Baltic Sail} [sailed] on Monday."
        no match "The minister spoke."
      }
      """),
    passes: LintExample(
      """
      event Voyage { ship: Actor? }
      verb sail { sail }
      frame voyage: Voyage {
        head @VerbGroup[sail & active]
        subject ship
        match "{ship: Baltic Sail} [sailed] on Monday."
        no match "The sails were new."
        no match "The strait was [sailed] by many."
      }
      """),
    mend: "Write a sentence that has the trigger and must not match.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    let words = TriggerWords(program, subject.trees)
    var found: [Diagnostic] = []
    for (index, site) in program.sites.enumerated() where subject.isJudged(site.span) {
      let negative = site.examples.filter { !$0.shouldMatch && !$0.isTodo }
      if negative.isEmpty { continue }
      let needs = words.needs(ofSite: index)
      for example in negative {
        let text = AnnotatedText.parse(example).0.plain
        if words.areIn(text, needs) { continue }
        found.append(
          finding(
            "this `no match` has no word that can be the trigger", at: example.text.span,
            label: "never matched anyway", related: [.init("the rule", site.span)],
            help: "write a sentence with \(words.asked(needs)) in it that must not match"))
      }
    }
    return found
  }
}
