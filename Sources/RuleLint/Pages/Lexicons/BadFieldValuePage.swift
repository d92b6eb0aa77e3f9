extension LintPage {
  /// A value that the field of the calendar cannot have, or an expected date that is none.
  static let badFieldValue = LintPage(
    id: "bad-field-value", group: .lexicons, level: .error,
    title: "A value that the field of the calendar cannot have, or an expected date that is none.",
    why: "The date could never be told.",
    triggers: LintExample(
      """
      lexicon coming (attributes shift) { morrow = later }
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
    mend: "Write one of the values named, or a number.")
}
