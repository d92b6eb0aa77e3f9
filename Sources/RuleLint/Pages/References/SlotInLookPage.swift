extension LintPage {
  /// A slot in a look-around.
  static let slotInLook = LintPage(
    id: "slot-in-look", group: .references, level: .error,
    title: "A slot in a look-around.",
    why: "Look-arounds take no items, so it would never be filled.",
    triggers: LintExample(
      """
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] (?= to {place})
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
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: "Take the slot out of the look-around.")
}
