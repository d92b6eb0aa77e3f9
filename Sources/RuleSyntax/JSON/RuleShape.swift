// What headings and clauses are made of, as data: one table gives JSON from tokens, tokens from JSON, and the schema.

/// A part of a heading or clause.
indirect enum RuleShape: Sendable {
  /// What one value is.
  enum Value: Sendable {
    /// A name, dotted or not.
    case name
    /// A name, perhaps behind that of a pack and a slash.
    case ruleID
    case string
    /// A string with marks.
    case example
    case regex
    case number
    case day
    /// A number, perhaps negative, or a name.
    case setting
    /// A name, word, number or day, or a string.
    case text
    case pattern
    /// One item of a pattern.
    case element
    /// A test without its brackets.
    case test
    /// `?`, `*`, `+`, `[2...]`
    case cardinality
    /// One of these names.
    case oneOf([String])
  }

  /// A word that must stand there.
  case word(String)
  case mark(String)
  /// `key: true` when these stand there.
  case flag(String, [RuleShape])
  case field(String, Value)
  /// One value or more.
  case list(String, Value, separator: String)
  /// One object or more.
  case items(String, [RuleShape], separator: String?)
  case maybe([RuleShape])
  case choice([[RuleShape]])

  /// The keys that it can give.
  var keys: Set<String> {
    switch self {
    case .word, .mark: []
    case .flag(let key, _), .field(let key, _), .list(let key, _, _), .items(let key, _, _): [key]
    case .maybe(let parts): Set(parts.flatMap(\.keys))
    case .choice(let parts): Set(parts.joined().flatMap(\.keys))
    }
  }

  /// The keys without which it is not there.
  var requiredKeys: Set<String> {
    switch self {
    case .word, .mark, .flag, .maybe: []
    case .field(let key, _), .list(let key, _, _), .items(let key, _, _): [key]
    case .choice(let parts):
      parts.map { Set($0.flatMap(\.requiredKeys)) }.reduce(nil) { (all: Set<String>?, next) in
        all.map { $0.intersection(next) } ?? next
      } ?? []
    }
  }
}

/// A clause: its name in JSON and what it is made of, its keyword included.
struct ClauseShape: Sendable {
  let name: String
  let parts: [RuleShape]

  init(_ name: String, _ parts: RuleShape...) {
    self.name = name
    self.parts = parts
  }

  /// A clause whose keywords are its name.
  static func plain(_ name: String, _ parts: RuleShape...) -> ClauseShape {
    ClauseShape(name, parts: name.split(separator: " ").map { .word(String($0)) } + parts)
  }

  private init(_ name: String, parts: [RuleShape]) {
    self.name = name
    self.parts = parts
  }
}

/// A kind of declaration.
struct DeclarationShape: Sendable {
  enum Block: Sendable {
    case none
    case clauses([ClauseShape])
    /// Entries of a lexicon.
    case rows
  }
  let kind: String
  let heading: [RuleShape]
  let block: Block
}
