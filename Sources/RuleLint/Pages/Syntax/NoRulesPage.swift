extension LintPage {
  /// A pack without a single `*.tidings` file.
  static let noRules = LintPage(
    id: "no-rules", group: .syntax, level: .error,
    title: "A pack without a single `*.tidings` file.",
    why: "Most often the directory is not the one that was meant.",
    triggers: LintExample(
      whole: [
        ("fleet/notes.txt", "Rules to come.")
      ]),
    passes: LintExample(
      whole: [
        (
          "fleet/rules.tidings",
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
        )
      ]),
    mend: "Name the directory that holds the rule files; `tidings new` makes one.")
}
