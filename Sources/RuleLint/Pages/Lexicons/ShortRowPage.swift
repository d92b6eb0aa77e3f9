extension LintPage {
  /// A row with more or fewer columns than the header.
  static let shortRow = LintPage(
    id: "short-row", group: .lexicons, level: .error,
    title: "A row with more or fewer columns than the header.",
    why: "Which cell belongs to which column is a guess.",
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
        ("vessels.tsv", "phrase\tnumber\nsteamers\tplural\nferry"),
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
        ("vessels.tsv", "phrase\tnumber\nsteamers\tplural\nferry\t-"),
      ]),
    mend: "Separate columns by one tab; write `-` for nothing.")
}
