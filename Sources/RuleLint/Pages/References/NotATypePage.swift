extension LintPage {
  /// Something else stands where a type is needed.
  static let notAType = LintPage(
    id: "not-a-type", group: .references, level: .error,
    title: "Something else stands where a type is needed.",
    why: "Recognizers give types, and types have types as parents.",
    triggers: LintExample(
      """
      type Ship: title
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
    mend: "Name a type, or declare one.")
}
