extension LintPage {
  /// A bracket is opened and never closed.
  static let unclosedBracket = LintPage(
    id: "unclosed-bracket", group: .syntax, level: .error,
    title: "A bracket is opened and never closed.",
    why: "Where the pattern or block ends is a guess, so what follows may be read wrongly.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage to {place}
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
    mend: "Write the closing bracket.")
}
