extension LintPage {
  /// Brackets are nested more deeply than the parser goes.
  static let tooDeep = LintPage(
    id: "too-deep", group: .syntax, level: .error,
    title: "Brackets are nested more deeply than the parser goes.",
    why: "No pattern needs it, and a program that writes rules may go on for ever.",
    triggers: LintExample(
      "fragment deep = " + String(repeating: "(", count: 250) + "the" + String(repeating: ")", count: 250)),
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
    mend: "Give parts of it names with `fragment`.")
}
