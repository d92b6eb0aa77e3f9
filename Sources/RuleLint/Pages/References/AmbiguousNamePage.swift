extension LintPage {
  /// A name that two imported packs have.
  static let ambiguousName = LintPage(
    id: "ambiguous-name", group: .references, level: .error,
    title: "A name that two imported packs have.",
    why: "Which of the two is meant cannot be told.",
    triggers: LintExample(
      files: [
        (
          "east/east.tidings",
          """
          pack east "1.0.0"
          import core
          lexicon vessel { junk }
          """
        ),
        (
          "west/west.tidings",
          """
          pack west "1.0.0"
          import core
          lexicon vessel { steamer }
          """
        ),
        (
          "rules.tidings",
          """
          pack example "1.0.0"
          import core
          import east
          import west
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] by @vessel to {place}
            match "The [voyage] by steamer to {place: Geneva} began."
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
          lexicon vessel { junk }
          """
        ),
        (
          "west/west.tidings",
          """
          pack west "1.0.0"
          import core
          lexicon vessel { steamer }
          """
        ),
        (
          "rules.tidings",
          """
          pack example "1.0.0"
          import core
          import east
          import west
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] by (@east.vessel | @west.vessel) to {place}
            match "The [voyage] by steamer to {place: Geneva} began."
          }
          """
        ),
      ]),
    mend: "Write the pack's name before it: `east.vessel`.")
}
