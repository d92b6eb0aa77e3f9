extension LintPage {
  /// Something else stands where a feature is needed.
  static let notAFeature = LintPage(
    id: "not-a-feature", group: .references, level: .error,
    title: "Something else stands where a feature is needed.",
    why: "Only features can be kept, set or agreed on.",
    triggers: LintExample(
      """
      type Ship: Actor { keep title }
      recognizer ship: Ship {
        phase names
        pattern the? steamer {name: Aurora}
        match "{Ship: the steamer {name: Aurora}} left."
        no match "The steamer left."
      }
      event Trip {
        ship: Ship?
      }
      rule trip.verb: Trip {
        pattern [sailed] aboard {ship}
        match "They [sailed] aboard {ship: the steamer Aurora}."
      }
      """),
    passes: LintExample(
      """
      type Ship: Actor { keep plural }
      recognizer ship: Ship {
        phase names
        pattern the? steamer {name: Aurora}
        match "{Ship: the steamer {name: Aurora}} left."
        no match "The steamer left."
      }
      event Trip {
        ship: Ship?
      }
      rule trip.verb: Trip {
        pattern [sailed] aboard {ship}
        match "They [sailed] aboard {ship: the steamer Aurora}."
      }
      """),
    mend: "Name a feature; `feature big` declares one.")
}
