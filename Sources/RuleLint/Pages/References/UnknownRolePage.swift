extension LintPage {
  /// A role that the event type does not have.
  static let unknownRole = LintPage(
    id: "unknown-role", group: .references, level: .error,
    title: "A role that the event type does not have.",
    why: "What it binds would go nowhere.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {plase}
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
    mend: "Mend the name, or declare the role in the event type.")
}
