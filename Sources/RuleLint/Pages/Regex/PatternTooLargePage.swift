extension LintPage {
  /// A pattern becomes a regex that PCRE2 does not take.
  static let patternTooLarge = LintPage(
    id: "pattern-too-large", group: .regex, level: .error,
    title: "A pattern becomes a regex that PCRE2 does not take.",
    why: "Nested repeats multiply: 15 times 15 times 15 alternatives are thousands.",
    triggers: LintExample(
      """
      fragment a = (@Place | @Person | the ","){0,15}
      fragment b = (@a "." ){0,15}
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] (@b ";"){0,15} to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] @adjunct{0,3} to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Split it: fewer nested repeats, or a recognizer for the part that repeats.")
}
