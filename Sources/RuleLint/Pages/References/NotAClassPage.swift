extension LintPage {
  /// A fragment stands where a type, lexicon or feature is needed.
  static let notAClass = LintPage(
    id: "not-a-class", group: .references, level: .error,
    title: "A fragment stands where a type, lexicon or feature is needed.",
    why: "A fragment is a pattern of several items; a test looks at one.",
    triggers: LintExample(
      """
      fragment vessel = fast steamer
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by _[vessel] to {place}
        match "The [voyage] by fast steamer to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      lexicon vessel { steamer ferry }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by _[vessel] to {place}
        match "The [voyage] by steamer to {place: Geneva} began."
      }
      """),
    mend: "Use a lexicon or type, or write the fragment in the pattern: `@far`.")
}
