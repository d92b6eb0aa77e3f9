/// The clauses a block can have.
struct ClauseSet {
  /// Whose block it is, for messages.
  var owner: String
  var allowed: [String]
  /// Those that may stand once only.
  var once: Set<String> = []
  /// What else it can have, that begins with no keyword.
  var besides: String?

  /// How many of the first names of a clause that cannot be read may be declared there.
  var namesLost = 0

  /// What it can have, for messages.
  var list: String {
    (allowed.map { "`\($0)`" } + (besides.map { ["or \($0)"] } ?? [])).joined(separator: ", ")
  }

  /// The clause that a word was meant to be: in another case, or with a slip.
  func meant(by word: String) -> String? {
    let small = word.lowercased()
    if allowed.contains(small), small != word { return small }
    let squeezed = small.filter { $0.isLetter }
    if allowed.contains("no match"), ["nomatch", "notmatch", "nomatches"].contains(squeezed) {
      return "no match"
    }
    return Suggestion.closest(to: small, in: allowed)
  }

  private static let notes = ["match", "no match", "todo", "status", "since", "see", "deprecated"]
  private static let onceNotes: Set<String> = ["status", "since", "deprecated"]
  private static let ruleWords = [
    "pattern", "unless", "when", "where", "set", "inherit", "priority", "allow",
  ]

  static let pack = ClauseSet(
    owner: "a pack", allowed: ["language", "engine", "license", "see"],
    once: ["language", "engine", "license"])
  static let type = ClauseSet(owner: "a type", allowed: ["keep"])
  static let tokens = ClauseSet(
    owner: "`tokens`", allowed: ["token", "shape", "fold", "pair", "trim"], once: ["trim"], namesLost: 2)
  static let sentences = ClauseSet(owner: "`sentences`", allowed: ["break", "join"])
  static let paradigm = ClauseSet(owner: "a paradigm", allowed: ["ending"])
  static let fragment = ClauseSet(owner: "a fragment", allowed: ["pattern"])
  static let recognizer = ClauseSet(
    owner: "a recognizer",
    allowed: ["pattern", "text", "set", "keep", "members", "hide", "unless", "priority", "phase"] + notes,
    once: onceNotes.union(["members", "hide", "priority", "phase"]))
  static let list = ClauseSet(
    owner: "a list",
    allowed: ["element", "separator", "final", "behind", "ahead", "set", "keep", "phase"] + notes,
    once: onceNotes.union(["element", "phase"]))
  static let link = ClauseSet(
    owner: "a link",
    allowed: ["pattern", "unless", "from", "copy", "set", "when", "where", "priority"] + notes,
    once: onceNotes.union(["from", "priority"]))
  static let end = ClauseSet(owner: "an end", allowed: ["pattern"])
  static let attachment = ClauseSet(owner: "an attachment", allowed: ["pattern", "unless"])
  static let event = ClauseSet(
    owner: "an event", allowed: ["attach", "veto", "codes", "source", "target", "inherit", "reports"],
    once: ["reports"], besides: "a role such as `place: Place`", namesLost: 1)
  static let codes = ClauseSet(owner: "`codes`", allowed: [])
  static let entries = ClauseSet(owner: "a lexicon", allowed: [])
  /// Those of a lexicon, in parentheses.
  static let options = ClauseSet(
    owner: "the options of a lexicon", allowed: [], once: ["file", "column", "case", "accents"])
  static let voice = ClauseSet(owner: "a voice", allowed: [])
  static let phases = ClauseSet(owner: "`phases`", allowed: [], namesLost: .max)
  static let rule = ClauseSet(
    owner: "a rule", allowed: ruleWords + notes, once: onceNotes.union(["priority", "allow"]))
  static let role = ClauseSet(
    owner: "a role", allowed: ruleWords + notes, once: onceNotes.union(["priority", "allow"]))
  static let frame = ClauseSet(
    owner: "a frame", allowed: ["head", "under", "augment"] + ruleWords + notes,
    once: onceNotes.union(["priority", "allow", "head", "augment"]),
    besides: "a link and its role, such as `subject speaker`")

  static let variants = ClauseSet(
    owner: "`variants`", allowed: ["of", "part", "acronym", "spelling", "attribute"] + notes,
    once: onceNotes.union(["of", "part", "acronym", "spelling"]))
  static let antecedent = ClauseSet(
    owner: "an antecedent",
    allowed: ["for", "to", "from", "within", "agree", "share", "alike", "clash", "prefer", "count"] + notes,
    once: onceNotes.union(["for", "to", "from", "within", "prefer", "count"]))
  static let merge = ClauseSet(
    owner: "`merge`", allowed: ["anaphor", "echo", "repeat", "refers", "share", "within"] + notes,
    once: onceNotes.union(["repeat", "share", "within"]))
  static let normalizer = ClauseSet(
    owner: "a normalizer", allowed: ["pattern", "set", "vague"] + notes, once: onceNotes.union(["vague"]))
  static let document = ClauseSet(
    owner: "`document`", allowed: ["headline", "titlecase", "byline", "dateline", "future"],
    once: ["headline", "titlecase"])

  static let every = [
    pack, type, tokens, sentences, paradigm, fragment, recognizer, list, link, end, attachment, event, rule,
    role, frame, variants, antecedent, merge, document, normalizer,
  ]
}
