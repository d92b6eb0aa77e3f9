extension LintPage {
  /// `override` before a declaration that cannot replace another, or not the one of that id.
  static let cannotOverride = LintPage(
    id: "cannot-override", group: .references, level: .error,
    title: """
      `override` before a declaration that cannot replace another, or not the one of that id.
      """,
    why: """
      Only rules, recognizers, links and normalizers have a place that another can take; a frame \
      cannot stand for a recognizer.
      """,
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
          "rules.tidings",
          """
          pack example "1.0.0"
          import core
          import east
          override recognizer trip.noun: NounPhrase {
            phase nounPhrases
            pattern the crossing
            match "{NounPhrase: the crossing} began."
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
          "rules.tidings",
          """
          pack example "1.0.0"
          import core
          import east
          override rule trip.noun: Trip {
            pattern [crossing] to {place}
            match "The [crossing] to {place: Geneva} began."
          }
          """
        ),
      ]),
    mend: """
      Give it an id of its own and disable the imported one; add to lexicons and events with `extend`.
      """)
}
