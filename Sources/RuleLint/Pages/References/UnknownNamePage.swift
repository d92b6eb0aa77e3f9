extension LintPage {
  /// A name that nothing declares.
  static let unknownName = LintPage(
    id: "unknown-name", group: .references, level: .error,
    title: "A name that nothing declares.",
    why: "The rule would never match what it was written for.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place: @Plce}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place: @Place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: """
      Mend the name, declare it, or import the pack that has it. A name that its pack keeps private \
      cannot be used elsewhere.
      """)
}
