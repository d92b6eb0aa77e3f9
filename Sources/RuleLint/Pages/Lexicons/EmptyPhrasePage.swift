extension LintPage {
  /// An entry or literal without a word.
  static let emptyPhrase = LintPage(
    id: "empty-phrase", group: .lexicons, level: .error,
    title: "An entry or literal without a word.",
    why: "Nothing in any text is spelled so.",
    triggers: LintExample(
      """
      lexicon vessel { steamer "" }
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
      lexicon vessel { steamer }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by @vessel to {place}
        match "The [voyage] by steamer to {place: Geneva} began."
      }
      """),
    mend: "Remove it, or write the word.")
}
