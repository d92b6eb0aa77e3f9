extension LintPage {
  /// A recognizer belongs to no phase.
  static let missingPhase = LintPage(
    id: "missing-phase", group: .references, level: .error,
    title: "A recognizer belongs to no phase.",
    why: "Recognizers run phase by phase; this one would never run.",
    triggers: LintExample(
      """
      type Ship: Actor
      recognizer ship: Ship {
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
      type Ship: Actor
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
    mend: "Write `phase name` in it, or on a line above it for all that follow in the file.")
}
