extension LintPage {
  /// The marks in an example's text are unbalanced, empty or nameless, or its day does not exist.
  static let badExample = LintPage(
    id: "bad-example", group: .syntax, level: .error,
    title: """
      The marks in an example's text are unbalanced, empty or nameless, or its day does not exist.
      """,
    why: "What the example expects cannot be told.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {Geneva} began."
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
    mend: "Write `[trigger]` and `{role: text}`; `\\[` and `\\{` are the characters themselves.")
}
