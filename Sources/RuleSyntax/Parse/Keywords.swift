/// The words that begin declarations.
enum Keywords {
  /// Everything that may stand first in a declaration, but for the names of paradigms.
  static let declarations: Set<String> = [
    "pack", "import", "type", "feature", "tokens", "sentences", "phases", "phase", "lexicon", "paradigm",
    "fragment",
    "recognizer", "list", "link", "voice", "end", "attachment", "event", "rule", "frame", "role", "extend",
    "disable",
    "deprecated", "alias", "extern", "antecedent", "variants", "merge", "document", "normalizer",
  ]

  /// May stand before a declaration.
  static let modifiers: Set<String> = ["private", "override"]

  /// Declarations that have no name.
  static let nameless: Set<String> = ["tokens", "sentences", "phases", "document"]

  /// Clause keywords of any block; a block that begins with one holds no lexicon entries.
  static let clauses: Set<String> = Set(
    ClauseSet.every.flatMap(\.allowed)
  ).subtracting([
    "language", "engine", "license", "see", "status", "since", "from", "to", "of", "for", "part", "count",
    "future", "vague",
  ])
}
