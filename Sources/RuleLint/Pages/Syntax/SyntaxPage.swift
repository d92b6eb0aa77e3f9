extension LintPage {
  /// One thing was expected and another was found.
  static let syntax = LintPage(
    id: "syntax", group: .syntax, level: .error,
    title: "One thing was expected and another was found.",
    why: "The clause or declaration cannot be read; the rest of the file is read all the same.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to & {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write what was expected; Docs/Grammar.md has the syntax of every clause.")
}
