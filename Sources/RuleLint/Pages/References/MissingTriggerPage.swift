extension LintPage {
  /// A pattern does not say where the trigger stands.
  static let missingTrigger = LintPage(
    id: "missing-trigger", group: .references, level: .error,
    title: "A pattern does not say where the trigger stands.",
    why: "An event mention is known by the word that names the event.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern voyage to {place}
        match "The voyage to {place: Geneva} began."
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
    mend: "In a rule write `[@word]`; in a role, attachment or frame write `$trigger`.")
}
