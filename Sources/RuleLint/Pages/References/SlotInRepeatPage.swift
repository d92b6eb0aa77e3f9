extension LintPage {
  /// A slot in a group that repeats without a bound.
  static let slotInRepeat = LintPage(
    id: "slot-in-repeat", group: .references, level: .error,
    title: "A slot in a group that repeats without a bound.",
    why: "Such a group is written out, once for each repeat, so that every filler is kept.",
    triggers: LintExample(
      """
      event Trip {
        place: Place*
      }
      rule trip.noun: Trip {
        pattern [voyage] (to {place})*
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        place: Place*
      }
      rule trip.noun: Trip {
        pattern [voyage] (to {place}){1,4}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Give it a bound of 20 at most: `{0,8}`.")
}
