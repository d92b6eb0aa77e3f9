extension LintPage {
  /// A frame without a head.
  static let missingHead = LintPage(
    id: "missing-head", group: .references, level: .error,
    title: "A frame without a head.",
    why: "The head is the item that names the event; without it the frame makes nothing.",
    triggers: LintExample(
      """
      noun voyage: eventNounWord { voyage }
      event Trip {
        place: Place?
      }
      frame trip.noun: Trip {
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
    mend: "Write `head @word`.")
}
