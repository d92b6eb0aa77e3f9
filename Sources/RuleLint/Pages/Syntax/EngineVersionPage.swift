extension LintPage {
  /// The pack needs another version of the engine.
  static let engineVersion = LintPage(
    id: "engine-version", group: .syntax, level: .error,
    title: "The pack needs another version of the engine.",
    why: "It uses what this version does not know, or would be understood otherwise.",
    triggers: LintExample(
      whole: [
        (
          "fleet/rules.tidings",
          """
          pack fleet "1.0.0" { engine "99.0" }
          import core
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] to {place}
            match "The [voyage] to {place: Geneva} began."
          }
          """
        )
      ]),
    passes: LintExample(
      whole: [
        (
          "fleet/rules.tidings",
          """
          pack fleet "1.0.0" { engine "0.1" }
          import core
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] to {place}
            match "The [voyage] to {place: Geneva} began."
          }
          """
        )
      ]),
    mend: "Update Tidings, or use an older version of the pack.")
}
