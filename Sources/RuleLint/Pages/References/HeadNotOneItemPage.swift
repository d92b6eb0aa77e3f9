extension LintPage {
  /// What must be one item is a sequence, or may be nothing.
  static let headNotOneItem = LintPage(
    id: "head-not-one-item", group: .references, level: .error,
    title: "What must be one item is a sequence, or may be nothing.",
    why: "Heads, carriers and what antecedents stand for are single items.",
    triggers: LintExample(
      """
      noun voyage: eventNounWord { voyage }
      event Trip {
        place: Place?
      }
      frame trip.noun: Trip {
        head (the @EventNoun[voyage])
        via "to" place
        match "Their [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      noun voyage: eventNounWord { voyage }
      event Trip {
        place: Place?
      }
      frame trip.noun: Trip {
        head @EventNoun[voyage]
        via "to" place
        match "Their [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write one class, perhaps with a test, or alternatives of one item each.")
}
