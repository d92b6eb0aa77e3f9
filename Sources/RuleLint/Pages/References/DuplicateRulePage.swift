extension LintPage {
  /// Two rules with one id.
  static let duplicateRule = LintPage(
    id: "duplicate-rule", group: .references, level: .error,
    title: "Two rules with one id.",
    why: "Reports, tests, aliases and suppressions name rules by their id.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      rule trip.noun: Trip {
        pattern [crossing] to {place}
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
      rule trip.crossing: Trip {
        pattern [crossing] to {place}
      }
      """),
    mend: "Give every rule, frame, role, recognizer, list and normalizer of a pack its own id.")
}
