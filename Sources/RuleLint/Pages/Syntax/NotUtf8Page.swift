extension LintPage {
  /// The file is not UTF-8.
  static let notUtf8 = LintPage(
    id: "not-utf8", group: .syntax, level: .error,
    title: "The file is not UTF-8.",
    why: "Its letters cannot be told for certain.",
    triggers: LintExample(bytes: Array("type Ship\n// caf".utf8) + [0xE9]),
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
    mend: "Save the file as UTF-8.")
}
