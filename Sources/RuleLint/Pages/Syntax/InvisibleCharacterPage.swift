extension LintPage {
  /// A character that cannot be seen stands outside a string.
  static let invisibleCharacter = LintPage(
    id: "invisible-character", group: .syntax, level: .error,
    title: "A character that cannot be seen.",
    why: """
      The text does not say what it seems to say: two names that look the same differ, or the order of \
      what is shown is turned round.
      """,
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}\u{200B}
        match "The [voyage] to {place: Geneva} began."
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
    mend: "Remove it; in a string write it as an escape, such as `\\u{200B}`.")
}
