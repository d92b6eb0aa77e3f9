extension LintPage {
  /// A slot's pattern, or a role that is inherited from, gives a type that the role does not take.
  static let roleType = LintPage(
    id: "role-type", group: .references, level: .error,
    title:
      "A slot's pattern, or a role that another one inherits from, gives a type that the role does not take.",
    why: "No filler could ever be accepted.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
        traveller: Person?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place: @Person}
        inherit place from Trip.traveller
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
    mend: "Choose a role that takes (or has) the type, or a type that the role takes.")
}
