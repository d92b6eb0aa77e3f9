extension LintPage {
  /// A block holds a clause that it cannot have.
  static let unknownClause = LintPage(
    id: "unknown-clause", group: .syntax, level: .error,
    title: "A block holds a clause that it cannot have.",
    why: "A misspelt or misplaced clause would change nothing, and nobody would see it.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        patern [voyage] to {place}
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
    mend: "Write the clause that was meant, or move it to a block that can have it.")
}
