extension LintPage {
  /// A slot, field or end of a link that does not exist here.
  static let unknownSlot = LintPage(
    id: "unknown-slot", group: .references, level: .error,
    title: "A slot, field or end of a link that does not exist here.",
    why: "What it binds would go nowhere; a condition on it would never hold.",
    triggers: LintExample(
      """
      attachment harbour { pattern $trigger in {harbor: @Place} }
      event Trip {
        harbour: Place?
        attach harbour
      }
      rule trip.noun: Trip {
        pattern [voyage]
        match "The [voyage] began."
      }
      """),
    passes: LintExample(
      """
      attachment harbour { pattern $trigger in {harbour: @Place} }
      event Trip {
        harbour: Place?
        attach harbour
      }
      rule trip.noun: Trip {
        pattern [voyage]
        match "The [voyage] began."
      }
      """),
    mend: "Use the name that is declared.")
}
