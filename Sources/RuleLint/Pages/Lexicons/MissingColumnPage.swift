extension LintPage {
  /// A lexicon file lacks a column that is asked for.
  static let missingColumn = LintPage(
    id: "missing-column", group: .lexicons, level: .error,
    title: "A lexicon file lacks a column that is asked for.",
    why: "Its phrases, features or attributes cannot be read.",
    triggers: LintExample(
      files: [
        (
          "rules.tidings",
          """
          lexicon vessel (file "vessels.tsv", features number)
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] by @vessel to {place}
            match "The [voyage] by steamers to {place: Geneva} began."
          }
          """
        ),
        ("vessels.tsv", "phrase\tcount\nsteamers\tplural"),
      ]),
    passes: LintExample(
      files: [
        (
          "rules.tidings",
          """
          lexicon vessel (file "vessels.tsv", features number)
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] by @vessel to {place}
            match "The [voyage] by steamers to {place: Geneva} began."
          }
          """
        ),
        ("vessels.tsv", "phrase\tnumber\nsteamers\tplural"),
      ]),
    mend: """
      Name a column of the header line; the phrases stand in `phrase` unless `column` names another.
      """)
}
