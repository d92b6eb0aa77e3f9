extension LintPage {
  /// `set` names a group of features without a value.
  static let valueMissing = LintPage(
    id: "value-missing", group: .references, level: .error,
    title: "`set` names a group of features without a value.",
    why: "A mention has at most one value of a group; which one must be said.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        set modality
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
        set planned
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Name the value.")
}
