extension LintPage {
  /// Something that the language has and this version does not run.
  static let notSupported = LintPage(
    id: "not-supported", group: .syntax, level: .error,
    title: "Something that the language has and this version does not run.",
    why: "Rules that need it would mean something else without it.",
    triggers: LintExample(
      """
      noun voyage: eventNounWord { voyage }
      link passage(from -> to) {
        pattern {to: @EventNoun} past {from: @Place}
        priority 2
      }
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
      link passage(from -> to) {
        pattern {to: @EventNoun} past {from: @Place}
      }
      event Trip {
        place: Place?
      }
      frame trip.noun: Trip {
        head @EventNoun[voyage]
        passage place
        match "Their [voyage] past {place: Geneva} began."
      }
      """),
    mend: "Leave it out; Docs/Grammar.md lists what is still to come.")
}
