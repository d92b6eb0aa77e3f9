extension LintPage {
  /// An option of a lexicon with a value that it cannot have.
  static let unknownOption = LintPage(
    id: "unknown-option", group: .lexicons, level: .error,
    title: "An option of a lexicon with a value that it cannot have.",
    why: "How words are compared would not be what was meant.",
    triggers: LintExample(
      """
      lexicon vessel (case upper) { HMS steamer }
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
      lexicon vessel (case exact) { HMS steamer }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by @vessel to {place}
        match "The [voyage] by steamer to {place: Geneva} began."
      }
      """),
    mend: "`case` takes `ignore`, `exact` or `capitalized`.")
}
