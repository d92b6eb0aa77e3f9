extension LintPage {
  /// A predicate that is asked about what it never holds of.
  static let externTypes = LintPage(
    id: "extern-types", group: .references, level: .error,
    title: "A predicate is asked about a role whose fillers never are of the type that it takes.",
    why: "What is not of the type declared is not even shown to the plugin: the predicate never holds.",
    triggers: LintExample(
      """
      event Trip {
        guide: Person?
        place: Place?
      }
      noun voyage: eventNounWord { voyage }
      // tidings:ignore missing-plugin: the program that uses the pack has it
      extern predicate isGuide(Person)
      rule trip.noun: Trip {
        pattern [@EventNoun[voyage]] to {place} with {guide}
        where isGuide(place)
      }
      """),
    passes: LintExample(
      """
      event Trip {
        guide: Person?
        place: Place?
      }
      noun voyage: eventNounWord { voyage }
      // tidings:ignore missing-plugin: the program that uses the pack has it
      extern predicate isGuide(Person)
      rule trip.noun: Trip {
        pattern [@EventNoun[voyage]] to {place} with {guide}
        where isGuide(guide)
      }
      """),
    mend: "Ask about another role, or declare the predicate for the type that the role takes.")
}
