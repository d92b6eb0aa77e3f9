extension LintPage {
  /// Two packs with one name.
  static let duplicatePack = LintPage(
    id: "duplicate-pack", group: .syntax, level: .error,
    title: "Two packs with one name.",
    why: "Names written with the pack's name could mean either.",
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
          "trips/trips.tidings",
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
          "trips/trips.tidings",
          """
          pack trips "1.0.0"
          import core
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
    mend: "Give one of them another name.")
}
