extension LintPage {
  /// `[ … ]` stands where it marks nothing, or a second time.
  static let unexpectedMark = LintPage(
    id: "unexpected-mark", group: .references, level: .error,
    title: "`[ … ]` stands where it marks nothing, or a second time.",
    why: """
      A pattern marks one place; behind a space it is a mark, directly behind a class a test.
      """,
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place} for the _ [plural]
        match "The [voyage] to {place: Geneva} for the ministers."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place} ~2 _[plural]
        match "The [voyage] to {place: Geneva} for the ministers."
      }
      """),
    mend: "Take the space away if a test was meant; in roles and attachments write `$trigger`.")
}
