extension LintPage {
  /// A predicate that is asked about too much or too little.
  static let argumentCount = LintPage(
    id: "argument-count", group: .references, level: .error,
    title: "A predicate that is asked about too many or too few things.",
    why: "`same`, `before` and `contains` compare two things; an `extern predicate` says how many it takes.",
    triggers: LintExample(
      """
      event Trip {
        guide: Person?
        guest: Person?
      }
      noun voyage: eventNounWord { voyage }
      rule trip.noun: Trip {
        pattern [@EventNoun[voyage]] of {guest} by {guide}
        where not same(guest)
        match "The [voyage] of {guest: Minister Rossi} by {guide: Ambassador Lindqvist} began."
      }
      """),
    passes: LintExample(
      """
      event Trip {
        guide: Person?
        guest: Person?
      }
      noun voyage: eventNounWord { voyage }
      rule trip.noun: Trip {
        pattern [@EventNoun[voyage]] of {guest} by {guide}
        where not same(guest, guide)
        match "The [voyage] of {guest: Minister Rossi} by {guide: Ambassador Lindqvist} began."
      }
      """),
    mend: "Name as many slots, roles or `trigger` as the predicate takes.")
}
