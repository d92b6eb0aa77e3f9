extension LintPage {
  /// Two packs override one rule.
  static let duplicateOverride = LintPage(
    id: "duplicate-override", group: .references, level: .error,
    title: "Two packs override one rule.",
    why: "Which of the two counts would depend on the order of the command line.",
    triggers: LintExample(
      files: [
        (
          "east/east.tidings",
          """
          pack east "1.0.0"
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
        (
          "north/north.tidings",
          """
          pack north "1.0.0"
          import core
          import east
          override rule trip.noun: Trip {
            pattern [journey] to {place}
            match "The [journey] to {place: Geneva} began."
          }
          """
        ),
        (
          "west/west.tidings",
          """
          pack west "1.0.0"
          import core
          import east
          override rule trip.noun: Trip {
            pattern [crossing] to {place}
            match "The [crossing] to {place: Geneva} began."
          }
          """
        ),
      ]),
    passes: LintExample(
      files: [
        (
          "east/east.tidings",
          """
          pack east "1.0.0"
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
        (
          "north/north.tidings",
          """
          pack north "1.0.0"
          import core
          import east
          override rule trip.noun: Trip {
            pattern [journey] to {place}
            match "The [journey] to {place: Geneva} began."
          }
          """
        ),
        (
          "west/west.tidings",
          """
          pack west "1.0.0"
          import core
          import east
          import north
          override rule trip.noun: Trip {
            pattern [crossing] to {place}
            match "The [crossing] to {place: Geneva} began."
          }
          """
        ),
      ]),
    mend: """
      Let one pack import the other, so that it overrides what the other put in its place, or disable \
      the rule in both and write two of your own.
      """)
}
