extension LintPage {
  /// A word of a paradigm with too many or too few forms.
  static let wrongForms = LintPage(
    id: "wrong-forms", group: .lexicons, level: .error,
    title: "A word of a paradigm with too many or too few forms.",
    why: "Forms would be taken for other ones.",
    triggers: LintExample(
      """
      verb sail { sail sails sailed }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [@sail] to {place}
        match "The [@sail] to {place: Geneva}."
      }
      """),
    passes: LintExample(
      """
      verb sail { sail sails sailed sailed sailing }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [@sail] to {place}
        match "The [@sail] to {place: Geneva}."
      }
      """),
    mend: """
      Write one form, which is inflected, or all of them, separated by spaces; words are separated by \
      `;` or a line end.
      """)
}
