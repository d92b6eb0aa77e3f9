extension LintPage {
  /// A lexicon names a file that is not there.
  static let missingFile = LintPage(
    id: "missing-file", group: .lexicons, level: .error,
    title: "A lexicon names a file that is not there.",
    why: "The lexicon would be empty.",
    triggers: LintExample(
      files: [
        (
          "rules.tidings",
          """
          lexicon vessel (file "vessel.tsv")
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] by @vessel to {place}
            match "The [voyage] by steamer to {place: Geneva} began."
          }
          """
        ),
        (
          "vessels.tsv",
          """
          phrase
          steamer
          """
        ),
      ]),
    passes: LintExample(
      files: [
        (
          "rules.tidings",
          """
          lexicon vessel (file "vessels.tsv")
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] by @vessel to {place}
            match "The [voyage] by steamer to {place: Geneva} began."
          }
          """
        ),
        (
          "vessels.tsv",
          """
          phrase
          steamer
          """
        ),
      ]),
    mend: "The path is relative to the pack's directory.")
}
