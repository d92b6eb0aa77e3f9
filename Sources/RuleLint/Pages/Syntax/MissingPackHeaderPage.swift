extension LintPage {
  /// No file of a pack has a `pack` header.
  static let missingPackHeader = LintPage(
    id: "missing-pack-header", group: .syntax, level: .error,
    title: "No file of a pack has a `pack` header.",
    why: "The pack has no name, so nothing can import it or say where a rule is from.",
    triggers: LintExample(
      whole: [
        (
          "fleet/rules.tidings",
          """
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
    mend: "Write `pack name \"1.0.0\"` in one of its files.")
}
