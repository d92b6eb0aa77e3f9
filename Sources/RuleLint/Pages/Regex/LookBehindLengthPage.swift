extension LintPage {
  /// A look-behind of no bounded length, or with too many forms.
  static let lookBehindLength = LintPage(
    id: "look-behind-length", group: .regex, level: .error,
    title: "A look-behind of no bounded length, or with too many forms.",
    why: "PCRE2 looks behind by a fixed number of items.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] (?<= voyage @adjunct*) to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] (?<= voyage) to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Bound its repeats, or look ahead instead.")
}
