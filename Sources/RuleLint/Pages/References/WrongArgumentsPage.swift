extension LintPage {
  /// A fragment with too many or too few arguments.
  static let wrongArguments = LintPage(
    id: "wrong-arguments", group: .references, level: .error,
    title: "A fragment with too many or too few arguments.",
    why: "Its parameters would stand for nothing.",
    triggers: LintExample(
      """
      fragment near(what) = (near | off) $what
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] @near
        match "The [voyage] near {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      fragment near(what) = (near | off) $what
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] @near({place})
        match "The [voyage] near {place: Geneva} began."
      }
      """),
    mend: "Give one argument for each parameter: `@near(@Place)`.")
}
