extension LintPage {
  /// A declaration without a clause that it needs.
  static let missingClause = LintPage(
    id: "missing-clause", group: .references, level: .error,
    title: "A declaration without a clause that it needs.",
    why: "It would do nothing.",
    triggers: LintExample(
      """
      list ships: Actor { phase names; element @Actor }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      list ships: Actor { phase names; element @Actor[!list]; final and; set list }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write the clause that is named.")
}
