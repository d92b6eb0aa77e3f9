extension LintPage {
  /// `$trigger` stands where no mention has been made yet.
  static let unexpectedTrigger = LintPage(
    id: "unexpected-trigger", group: .references, level: .error,
    title: "`$trigger` stands where no mention has been made yet.",
    why: """
      A rule makes the mention and marks its trigger; `$trigger` is the trigger of one that exists.
      """,
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern $trigger to {place}
        match "The $trigger to {place: Geneva} began."
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
    mend: "In a rule write `[@word]`.")
}
