extension LintPage {
  /// Something that the program is to provide and does not.
  static let missingPlugin = LintPage(
    id: "missing-plugin", group: .references, level: .info,
    title: "Something that the program is to provide, and there is no plugin for it.",
    why: """
      What a pack declares with `extern` is written in Swift, in the program that uses the pack. There a missing plugin is \
      an error: the rules do not load. The command has no plugins; `extract` and `profile` refuse such a pack, all else \
      looks at it without them: predicates hold of nothing, recognizers find nothing, normalizers read nothing, lexicons \
      have no entries, and examples that fail for want of a plugin are undecided. The level of this finding can be set as \
      that of any check: `missing-plugin = "off"` in `tidings.toml` where the pack is meant for a program.
      """,
    triggers: LintExample(
      """
      event Voyage { captain: Person? }
      noun cruise: eventNounWord { cruise }
      extern predicate isCaptain(Person)
      rule voyage.noun: Voyage {
        pattern [@EventNoun[cruise]] under {captain}
        where isCaptain(captain)
        match "The [cruise] under {captain: Minister Rossi} ended."
      }
      """),
    passes: LintExample(
      """
      event Voyage { captain: Person? }
      noun cruise: eventNounWord { cruise }
      lexicon skipper { captain skipper }
      rule voyage.noun: Voyage {
        pattern [@EventNoun[cruise]] under @skipper {captain}
        match "The [cruise] under skipper {captain: Anna Rossi} ended."
      }
      """),
    mend:
      "Give the plugin to `RuleSet(packs:plugins:)` (Docs/Plugins.md), or say in `tidings.toml` that it comes later."
  )
}
