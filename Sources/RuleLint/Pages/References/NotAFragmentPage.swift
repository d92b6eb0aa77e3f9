extension LintPage {
  /// A name with arguments is no fragment.
  static let notAFragment = LintPage(
    id: "not-a-fragment", group: .references, level: .error,
    title: "A name with arguments is no fragment.",
    why: "Only fragments take arguments; a group behind a class is written with a space.",
    triggers: LintExample(
      """
      lexicon vessel { steamer ferry }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by @vessel(Aurora)? to {place}
        match "The [voyage] by steamer to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      lexicon vessel { steamer ferry }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by @vessel (Aurora)? to {place}
        match "The [voyage] by steamer to {place: Geneva} began."
      }
      """),
    mend: "Put a space before the parenthesis.")
}
