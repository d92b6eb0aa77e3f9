extension LintPage {
  /// A pack that cannot be found.
  static let unknownPack = LintPage(
    id: "unknown-pack", group: .references, level: .error,
    title: "A pack that cannot be found.",
    why: "Nothing that it declares is there.",
    triggers: LintExample(
      """
      import corr
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
      event Trip {
        place: Place?
      }
      rule trip.noun: Trip {
        pattern [voyage] to {place}
        match "The [voyage] to {place: Geneva} began."
      }
      """),
    mend: """
      Mend the name. A pack is looked for in `--pack-path`, beside the importing pack, then among the \
      shipped ones; on the command line it can be a directory or a file of it, written with a slash where a pack has the name.
      """)
}
