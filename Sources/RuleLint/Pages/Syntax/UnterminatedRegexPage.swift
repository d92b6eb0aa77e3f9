extension LintPage {
  /// A regex without its closing slash.
  static let unterminatedRegex = LintPage(
    id: "unterminated-regex", group: .syntax, level: .error,
    title: "A regex without its closing slash.",
    why: "A regex ends on its line; the rest of the line is taken for part of it.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [/voyages?] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [/voyages?/] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write the closing slash; a slash inside is written `\\/`.")
}
