extension LintPage {
  /// Something that the language has and this version does not run.
  static let notSupported = LintPage(
    id: "not-supported", group: .syntax, level: .error,
    title: "Something that the language has and this version does not run.",
    why: "Rules that need it would mean something else without it.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        where place is large
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Leave it out; Docs/Grammar.md lists what is still to come.")
}
