extension LintPage {
  /// A second `pack` header in one pack.
  static let duplicatePackHeader = LintPage(
    id: "duplicate-pack-header", group: .syntax, level: .error,
    title: "A second `pack` header in one pack.",
    why: "A pack has one name and one version.",
    triggers: LintExample(
      whole: [
        (
          "fleet/fleet.tidings",
          """
          pack fleet "1.0.0"
          import core
          """
        ),
        (
          "fleet/trips.tidings",
          """
          pack trips "1.0.0"
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] to {place}
            match "The [voyage] to {place: Geneva} began."
          }
          """
        ),
      ]),
    passes: LintExample(
      whole: [
        (
          "fleet/fleet.tidings",
          """
          pack fleet "1.0.0"
          import core
          """
        ),
        (
          "fleet/trips.tidings",
          """
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] to {place}
            match "The [voyage] to {place: Geneva} began."
          }
          """
        ),
      ]),
    mend: "Keep one; a second pack is a second directory.")
}
