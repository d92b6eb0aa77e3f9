extension LintPage {
  /// `...` at the beginning or end of a phrase.
  static let badPhrase = LintPage(
    id: "bad-phrase", group: .lexicons, level: .error,
    title: "`...` at the beginning or end of a phrase.",
    why: "It stands for up to four words between two parts.",
    triggers: LintExample(
      """
      lexicon vessel { "... steamer" }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by @vessel to {place}
        match "The [voyage] by steamer to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      lexicon vessel { steamer "ship ... line" }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by @vessel to {place}
        match "The [voyage] by steamer to {place: Geneva} began."
      }
      """),
    mend: "Write a word on both sides, or leave `...` out.")
}
