extension LintPage {
  /// A bracket is closed that was never opened.
  static let unexpectedBracket = LintPage(
    id: "unexpected-bracket", group: .syntax, level: .error,
    title: "A bracket is closed that was never opened.",
    why: "The bracket that it should belong to is missing, or it stands there by mistake.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern voyage] to {place}
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
    mend: "Write the opening bracket, or remove this one.")
}
