extension LintPage {
  /// No pack declares what a word is.
  static let noTokens = LintPage(
    id: "no-tokens", group: .syntax, level: .error,
    title: "No pack declares what a word is.",
    why: "Without tokens there is no sentence and nothing to match.",
    triggers: LintExample(
      whole: [
        (
          "fleet/rules.tidings",
          """
          pack fleet "1.0.0"
          type Ship
          """
        )
      ]),
    passes: LintExample(
      whole: [
        (
          "fleet/rules.tidings",
          """
          pack fleet "1.0.0"
          import core
          event Trip {
            place: Place?
          }
          rule trip.noun: Trip {
            pattern [voyage] to {place}
            match "The [voyage] to {place: Geneva} began."
          }
          """
        )
      ]),
    mend: "Import a pack that has a `tokens` block, such as core, or write one.")
}
