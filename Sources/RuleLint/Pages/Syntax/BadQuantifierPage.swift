extension LintPage {
  /// A quantifier whose bounds make no sense, or on something that cannot repeat.
  static let badQuantifier = LintPage(
    id: "bad-quantifier", group: .syntax, level: .error,
    title: "A quantifier whose bounds make no sense, or on something that cannot repeat.",
    why: "It would match nothing, or the same place over and over.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] @adjunct{3,2} to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] @adjunct{0,3} to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write the smaller number first; take it away from what takes no item.")
}
