extension LintPage {
  /// A string without its closing quote.
  static let unterminatedString = LintPage(
    id: "unterminated-string", group: .syntax, level: .error,
    title: "A string without its closing quote.",
    why: "A string ends on its line; the rest of the line is taken for its text.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began.
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write the closing quote.")
}
