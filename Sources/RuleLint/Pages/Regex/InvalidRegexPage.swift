extension LintPage {
  /// PCRE2 does not take the regex.
  static let invalidRegex = LintPage(
    id: "invalid-regex", group: .regex, level: .error,
    title: "PCRE2 does not take the regex.",
    why: "The rule cannot be compiled.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [/voyage(s/] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [/voyages?/] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Mend the regex at the place that is marked.")
}
