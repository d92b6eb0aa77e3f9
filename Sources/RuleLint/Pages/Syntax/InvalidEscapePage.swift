extension LintPage {
  /// A backslash in a string before something that is no escape.
  static let invalidEscape = LintPage(
    id: "invalid-escape", group: .syntax, level: .error,
    title: "A backslash in a string before something that is no escape.",
    why: "The character it should stand for is not known.",
    triggers: LintExample(
      #"""
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "\The [voyage] to {place: Geneva} began."
      }
      """#),
    passes: LintExample(
      #"""
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "\"The\" [voyage] to {place: Geneva} began."
      }
      """#),
    mend: """
      Write `\\\\` for a backslash; the escapes are `\\"`, `\\\\`, `\\n`, `\\t` and `\\u{2019}`.
      """)
}
