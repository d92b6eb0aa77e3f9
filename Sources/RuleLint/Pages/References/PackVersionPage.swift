extension LintPage {
  /// An imported pack has a version that the import does not take.
  static let packVersion = LintPage(
    id: "pack-version", group: .references, level: .error,
    title: "An imported pack has a version that the import does not take.",
    why: "Names may be gone or mean something else in it.",
    triggers: LintExample(
      files: [
        (
          "rules.tidings",
          """
          pack example "1.0.0"
          import core "2.0"..<"3.0"
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
      files: [
        (
          "rules.tidings",
          """
          pack example "1.0.0"
          import core "1.0"..<"2.0"
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
    mend: "Use a version of the pack that lies in the range, or widen the range.")
}
