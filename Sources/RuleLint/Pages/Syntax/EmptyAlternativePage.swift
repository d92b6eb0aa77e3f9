extension LintPage {
  /// A `|` with nothing before or behind it.
  static let emptyAlternative = LintPage(
    id: "empty-alternative", group: .syntax, level: .error,
    title: "A `|` with nothing before or behind it.",
    why: """
      An alternative that takes nothing was forgotten or deleted; one that may be left out is written \
      with `?`.
      """,
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] (to |) {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] (to | in)? {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Remove the `|`, or write `?` behind the group.")
}
