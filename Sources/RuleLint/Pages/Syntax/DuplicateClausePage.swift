extension LintPage {
  /// A clause that may stand once stands twice.
  static let duplicateClause = LintPage(
    id: "duplicate-clause", group: .syntax, level: .error,
    title: "A clause that may stand once stands twice.",
    why: "Only one of the two could count.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        priority 1
        pattern [voyage] to {place}
        priority 2
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        priority 2
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Remove one of them.")
}
