extension LintPage {
  /// No ending of a paradigm fits the word.
  static let noEnding = LintPage(
    id: "no-ending", group: .lexicons, level: .error,
    title: "No ending of a paradigm fits the word.",
    why: "Its other forms cannot be made.",
    triggers: LintExample(
      """
      paradigm shipNoun (singular, many) { ending "y" "y" "ies" }
      shipNoun vessel { steamer }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by @vessel to {place}
        match "The [voyage] by steamer to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      paradigm shipNoun (singular, many) { ending "y" "y" "ies" }
      shipNoun vessel { ferry }
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] by @vessel to {place}
        match "The [voyage] by ferry to {place: Geneva} began."
      }
      """),
    mend: "Write all its forms, or add an `ending` to the paradigm.")
}
