extension LintPage {
  /// A `tidings:ignore` comment without a code or without a reason.
  static let badSuppression = LintPage(
    id: "bad-suppression", group: .syntax, level: .warning,
    title: "A `tidings:ignore` comment without a code or without a reason.",
    why: "It silences nothing: whoever comes later must know what is ignored, and why.",
    triggers: LintExample(
      """
      // tidings:ignore unused-definition
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
      // tidings:ignore unused-definition: packs on top may use it
      fragment far = very far
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Write `// tidings:ignore CODE: reason`.")
}
