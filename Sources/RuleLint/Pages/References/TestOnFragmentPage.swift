extension LintPage {
  /// A test stands behind a fragment.
  static let testOnFragment = LintPage(
    id: "test-on-fragment", group: .references, level: .error,
    title: "A test stands behind a fragment.",
    why: "A test looks at one item; a fragment may be several.",
    triggers: LintExample(
      """
      fragment leg = (over | to)
      event Trip {
        place: Place?
      }
      rule trip.verb: Trip {
        pattern [crossed] @leg[plural] {place: @Place}
        match "They [crossed] to {place: Geneva}."
      }
      """),
    passes: LintExample(
      """
      fragment leg(where) = (over | to) $where
      event Trip {
        place: Place?
      }
      rule trip.verb: Trip {
        pattern [crossed] @leg({place: @Place[!list]})
        match "They [crossed] to {place: Geneva}."
      }
      """),
    mend: "Write the test inside the fragment, or hand the item over as an argument.")
}
