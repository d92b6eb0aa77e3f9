extension LintPage {
  /// A slot of a normalizer whose words have no value for it.
  static let noAttribute = LintPage(
    id: "no-attribute", group: .lexicons, level: .error,
    title: "A slot of a normalizer whose words have no value for it.",
    why: "The date could never be told.",
    triggers: LintExample(
      """
      lexicon coming { morrow }
      recognizer date.coming: Date {
        phase dates
        pattern the @coming
        match "They meet on {Date: the morrow}."
        no match "the day"
      }
      normalizer day.coming: Date {
        pattern {shift: @coming}
        set unit day
        match "They meet on {Date: the morrow}." on 2024-01-03 => date 2024-01-04
      }
      """),
    passes: LintExample(
      """
      lexicon coming (attributes shift) { morrow = 1 }
      recognizer date.coming: Date {
        phase dates
        pattern the @coming
        match "They meet on {Date: the morrow}."
        no match "the day"
      }
      normalizer day.coming: Date {
        pattern {shift: @coming}
        set unit day
        match "They meet on {Date: the morrow}." on 2024-01-03 => date 2024-01-04
      }
      """),
    mend: "Declare the lexicon `(attributes NAME)` and write `word = value`.")
}
