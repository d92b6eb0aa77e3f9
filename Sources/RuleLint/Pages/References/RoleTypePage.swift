extension LintPage {
  /// A slot's pattern gives a type that the role does not take.
  static let roleType = LintPage(
    id: "role-type", group: .references, level: .error,
    title: "A slot's pattern gives a type that the role does not take.",
    why: "No filler could ever be accepted.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place: @Person}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place: @City}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Choose a role that takes the type, or a type that the role takes.")
}
