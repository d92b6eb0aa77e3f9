extension LintPage {
  /// A rule, role, recognizer, link or normalizer without a pattern.
  static let missingPattern = LintPage(
    id: "missing-pattern", group: .references, level: .error,
    title: "A rule, role, recognizer, link or normalizer without a pattern.",
    why: "It would never match.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        priority 1
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
    mend: "Write `pattern …`.")
}
