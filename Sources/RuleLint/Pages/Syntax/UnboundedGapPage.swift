extension LintPage {
  /// `_` repeated without a bound.
  static let unboundedGap = LintPage(
    id: "unbounded-gap", group: .syntax, level: .error,
    title: "`_` repeated without a bound.",
    why: """
      A gap that may be any length joins words that have nothing to do with each other, and costs time \
      on every sentence.
      """,
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] _* to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] ~4 to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write `~8`, or `_{0,8}` for as many items as possible.")
}
