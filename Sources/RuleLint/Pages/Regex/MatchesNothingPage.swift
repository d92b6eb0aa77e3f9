extension LintPage {
  /// A pattern that takes no item.
  static let matchesNothing = LintPage(
    id: "matches-nothing", group: .regex, level: .error,
    title: "A pattern that takes no item.",
    why: "It would match everywhere and say nothing.",
    triggers: LintExample(
      """
      type Ship: Actor
      recognizer ship: Ship {
        phase names
        pattern (?= steamer Aurora)
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
    mend: "Add at least one word or `@name`.")
}
