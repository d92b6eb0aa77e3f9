extension LintPage {
  /// A type, lexicon or event type that would be its own ancestor.
  static let typeCycle = LintPage(
    id: "type-cycle", group: .references, level: .error,
    title: "A type, lexicon or event type that would be its own ancestor.",
    why: "Which is the wider one cannot be told.",
    triggers: LintExample(
      """
      type Ship: Vessel
      type Vessel: Ship
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
      type Vessel: Actor
      type Ship: Vessel
      recognizer ship: Ship {
        phase names
        pattern the? steamer {name: Aurora}
        match "{Ship: the steamer {name: Aurora}} left."
        no match "The steamer left."
      }
      event Trip {
        ship: Vessel?
      }
      rule trip.verb: Trip {
        pattern [sailed] aboard {ship}
        match "They [sailed] aboard {ship: the steamer Aurora}."
      }
      """),
    mend: "Remove one of the parents.")
}
