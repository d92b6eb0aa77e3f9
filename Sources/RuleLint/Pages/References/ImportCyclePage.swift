extension LintPage {
  /// Packs import each other.
  static let importCycle = LintPage(
    id: "import-cycle", group: .references, level: .error,
    title: "Packs import each other.",
    why: "Neither could be read before the other.",
    triggers: LintExample(
      whole: [
        (
          "east/east.tidings",
          """
          pack east "1.0.0"
          import core
          import west
          """
        ),
        (
          "west/west.tidings",
          """
          pack west "1.0.0"
          import core
          import east
          """
        ),
      ]),
    passes: LintExample(
      whole: [
        (
          "east/east.tidings",
          """
          pack east "1.0.0"
          import core
          lexicon vessel { steamer }
          """
        ),
        (
          "west/west.tidings",
          """
          pack west "1.0.0"
          import core
          import east
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
    mend: "Move what both need into a third pack.")
}
