extension LintPage {
  /// A fragment that contains itself.
  static let fragmentCycle = LintPage(
    id: "fragment-cycle", group: .references, level: .error,
    title: "A fragment that contains itself.",
    why: "It would never end.",
    triggers: LintExample(
      """
      fragment leg = (over | to) @way
      fragment way = @leg
      event Trip {
        place: Place?
      }
      rule trip.verb: Trip {
        pattern [crossed] @leg {place: @Place}
        match "They [crossed] to {place: Geneva}."
      }
      """),
    passes: LintExample(
      """
      fragment leg = (over | to)
      event Trip {
        place: Place?
      }
      rule trip.verb: Trip {
        pattern [crossed] @leg {place: @Place}
        match "They [crossed] to {place: Geneva}."
      }
      """),
    mend: "Take one out; repeat with a quantifier instead.")
}
