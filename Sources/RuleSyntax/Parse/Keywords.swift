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

  /// Clauses that end with a pattern.
  static let patternClauses: Set<String> = [
    "pattern", "unless", "veto", "element", "separator", "final", "behind", "ahead", "anaphor", "echo",
    "fragment",
  ]

  /// The keyword of a declaration, or a modifier, that a word is nearly.
  static func near(_ word: String) -> String? {
    let small = word.lowercased()
    let known = declarations.union(modifiers)
    if known.contains(small) { return small }
    return Suggestion.closest(to: word, in: known)
  }

  /// A word that is a keyword but for its case, or a long one with a single slip.
  static func isPlainlyMeant(_ word: String) -> Bool {
    guard let near = near(word) else { return false }
    return near == word.lowercased() || word.count >= 5 && Suggestion.distance(word, near, limit: 1) != nil
  }

  /// What a word may have been meant to be.
  struct Meant {
    var near: String?
    var distant: String?
    var isPlain: Bool

    init(_ word: String) {
      (near, distant, isPlain) = (Keywords.near(word), Keywords.distant(word), Keywords.isPlainlyMeant(word))
    }
  }

  /// One that is farther off than a slip.
  static func distant(_ word: String) -> String? {
    declarations.filter { Suggestion.distance(word.lowercased(), $0, limit: 2) != nil }.sorted().first
  }

  /// Clause keywords of any block; a block that begins with one holds no lexicon entries.
  static let clauses: Set<String> = Set(
    ClauseSet.every.flatMap(\.allowed)
  ).subtracting([
    "language", "engine", "license", "see", "status", "since", "from", "to", "of", "for", "part", "count",
    "future", "vague",
  ])
}
