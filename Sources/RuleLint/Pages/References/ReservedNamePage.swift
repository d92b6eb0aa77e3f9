extension LintPage {
  /// A declaration has a name that the language keeps for itself.
  static let reservedName = LintPage(
    id: "reserved-name", group: .references, level: .error,
    title: "A declaration has a name that the language keeps for itself.",
    why: "`Span` is the type of stretches of text that are no mention.",
    triggers: LintExample(
      """
      type Span
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
        content: Span?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        pattern [voyage] called {content: @Name}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Choose another name.")
}
