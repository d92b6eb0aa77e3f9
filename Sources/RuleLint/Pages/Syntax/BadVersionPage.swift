extension LintPage {
  /// A pack's version is not three numbers.
  static let badVersion = LintPage(
    id: "bad-version", group: .syntax, level: .error,
    title: "A pack's version is not three numbers.",
    why: "Versions are compared, number by number.",
    triggers: LintExample(
      whole: [
        (
          "fleet/rules.tidings",
          """
          pack fleet "1.0"
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
          pack fleet "1.0.0"
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
    mend: "Write it like \"1.0.0\".")
}
