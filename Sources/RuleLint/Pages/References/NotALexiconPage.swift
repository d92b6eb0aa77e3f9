extension LintPage {
  /// `extend lexicon` names something else.
  static let notALexicon = LintPage(
    id: "not-a-lexicon", group: .references, level: .error,
    title: "`extend lexicon` names something else.",
    why: "Only lexicons have entries.",
    triggers: LintExample(
      """
      extend lexicon core.Place { Atlantis }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      extend lexicon core.title { "harbour master" }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Name a lexicon.")
}
