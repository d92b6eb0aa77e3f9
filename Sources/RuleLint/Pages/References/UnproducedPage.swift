extension LintPage {
  /// A test for a class that nothing gives.
  static let unproduced = LintPage(
    id: "unproduced", group: .references, level: .error,
    title: "A test for a class that nothing gives.",
    why: "The pattern can never match, and nothing else would say so.",
    triggers: LintExample(
      """
      feature stormy
      event Trip {
        place: Place?
      }
      rule trip.verb: Trip {
        pattern [rolled] _[stormy] to {place}
        match "They [rolled] wildly to {place: Geneva}."
      }
      """),
    passes: LintExample(
      """
      feature stormy
      lexicon weather: stormy { roughly wildly }
      event Trip {
        place: Place?
      }
      rule trip.verb: Trip {
        pattern [rolled] _[stormy] to {place}
        match "They [rolled] wildly to {place: Geneva}."
      }
      """),
    mend: "Write a recognizer, lexicon or link that gives it, or mend the name.")
}
