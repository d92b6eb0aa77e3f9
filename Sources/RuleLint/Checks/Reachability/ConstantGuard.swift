import RuleSyntax

/// A guard or a test that decides nothing.
struct ConstantGuard: LintCheck {
  let page = LintPage(
    id: "constant-guard", group: .reachability, level: .warning,
    title: "A guard, or a part of a test, always or never holds.",
    why: """
      An `unless` that holds wherever the rule matches switches the rule off, one that marks another word than the trigger holds \
      nothing back; `[a | !a]` passes everything, and `@Person[Actor]` says nothing where every person is an actor. What can be \
      the trigger is known from the lexicons, recognizers and links that are loaded.
      """,
    triggers: LintExample(
      """
      event Voyage { captain: Actor? }
      noun cruise: eventNounWord { cruise }
      noun regatta: eventNounWord { regatta }
      rule voyage.cruise: Voyage {
        pattern [@EventNoun[cruise]]
        unless [@EventNoun[regatta]] (line | liner)
        match "The [cruise] ended."
        no match "The [boat] came."
      }
      rule voyage.regatta: Voyage {
        pattern [@EventNoun[regatta]]
        unless [@EventNoun]
        match "The [regatta] ended."
        no match "The [boat] came."
      }
      frame voyage.sail: Voyage {
        head @VerbGroup[sail & (passive | !passive)]
        subject captain
        when trigger is @EventNoun
        match "{captain: Minister Rossi} [sailed]."
        no match "The [boat] came."
      }
      verb sail { sail }
      """),
    passes: LintExample(
      """
      event Voyage { captain: Actor? }
      noun cruise: eventNounWord { cruise }
      rule voyage.cruise: Voyage {
        pattern [@EventNoun[cruise]]
        unless [@EventNoun[cruise]] (line | liner)
        match "The [cruise] ended."
        no match "The [cruise] line left."
      }
      frame voyage.sail: Voyage {
        head @VerbGroup[sail]
        subject captain
        when trigger is not [passive]
        match "{captain: Minister Rossi} [sailed]."
        no match "The ship was [sailed]."
      }
      verb sail { sail }
      """),
    mend: "Write the word or test that was meant, or take the guard away.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.constantGuards.map { item in
      finding(item.message, at: item.span, label: item.label, related: item.related, help: item.help)
    }
  }
}
