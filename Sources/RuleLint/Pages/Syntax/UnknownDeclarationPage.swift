extension LintPage {
  /// A word that begins no declaration.
  static let unknownDeclaration = LintPage(
    id: "unknown-declaration", group: .syntax, level: .error,
    title: "A word that begins no declaration.",
    why: "What follows is not read, and whatever needs it will be missing.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rle trip.noun: Trip {
        pattern [voyage] to {place}
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
    mend: """
      Write the keyword that was meant. The use of a paradigm begins with the paradigm's name: `verb \
      sail { sail }`.
      """)
}
