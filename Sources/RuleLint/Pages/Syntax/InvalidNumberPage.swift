extension LintPage {
  /// A number that is too large.
  static let invalidNumber = LintPage(
    id: "invalid-number", group: .syntax, level: .error,
    title: "A number that is too large.",
    why: "The engine cannot count so far; such a bound is a slip of the keyboard.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        priority 9999999999
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        priority 9
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write a smaller number.")
}
