extension LintPage {
  /// A bare word in a pattern is spelled like a type.
  static let wordLikeType = LintPage(
    id: "word-like-type", group: .references, level: .warning,
    title: "A bare word in a pattern is spelled like a type.",
    why: """
      In a pattern a bare word is the word itself; `Place` matches the word "place", not places.
      """,
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place: Place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place: @Place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write `@Place` for the type, `\"Place\"` for the word.")
}
