extension LintPage {
  /// The pattern of a link lacks one of the link's ends.
  static let missingSlot = LintPage(
    id: "missing-slot", group: .references, level: .error,
    title: "The pattern of a link lacks one of the link's ends.",
    why: "Nothing would be linked.",
    triggers: LintExample(
      """
      noun voyage: eventNounWord { voyage }
      link passage(from -> to) { pattern @EventNoun past {from: @Place} }
      event Trip {
        place: Place?
      }
      frame trip.noun: Trip {
        head @EventNoun[voyage]
        passage place
        match "Their [voyage] past {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      noun voyage: eventNounWord { voyage }
      link passage(from -> to) { pattern {to: @EventNoun} past {from: @Place} }
      event Trip {
        place: Place?
      }
      frame trip.noun: Trip {
        head @EventNoun[voyage]
        passage place
        match "Their [voyage] past {place: Geneva} began."
      }
      """),
    mend: "Write both ends as slots: `{from: …}` and `{to: …}`.")
}
