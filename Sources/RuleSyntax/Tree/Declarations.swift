/// `pack diplomacy "1.0.0" { language en; engine "0.1" }`
public struct PackDeclaration: Sendable {
  /// What it is called.
  public var name: Name
  /// The semantic version.
  public var version: Spanned<String>
  /// `language`, `engine`, `license`, `see` as written; the first word of each clause and its value.
  public var clauses: [(key: Name, value: Spanned<String>)]

  /// Makes a declaration from its parts.
  public init(name: Name, version: Spanned<String>, clauses: [(key: Name, value: Spanned<String>)]) {
    self.name = name
    self.version = version
    self.clauses = clauses
  }
}

/// `import core as c "1.0"..<"2.0"`
public struct ImportDeclaration: Sendable {
  /// The pack as it calls itself.
  public var name: Name
  /// What the importing pack calls it.
  public var alias: Name?
  /// The version range, lower and upper bound.
  public var range: (lower: Spanned<String>, upper: Spanned<String>)?

  /// Makes a declaration from its parts.
  public init(name: Name, alias: Name?, range: (lower: Spanned<String>, upper: Spanned<String>)?) {
    self.name = name
    self.alias = alias
    self.range = range
  }
}

/// `type Country: Place, Actor { keep plural }`
public struct TypeDeclaration: Sendable {
  /// What it is called.
  public var name: Name
  /// The types, features or lexicons its items have too.
  public var parents: [Name]
  /// Features a mention takes from its head.
  public var keep: [Name]

  /// Makes a declaration from its parts.
  public init(name: Name, parents: [Name], keep: [Name]) {
    self.name = name
    self.parents = parents
    self.keep = keep
  }
}

/// `feature plural` or `feature modality: actual, planned`
public struct FeatureDeclaration: Sendable {
  /// What it is called.
  public var name: Name
  /// Values of a group; empty for a flag.
  public var values: [Name]

  /// Makes a declaration from its parts.
  public init(name: Name, values: [Name]) {
    self.name = name
    self.values = values
  }
}

/// `tokens { … }`
public struct TokensDeclaration: Sendable {
  /// A clause of `tokens`.
  public enum Clause: Sendable {
    case token(name: Name, regex: Spanned<String>)
    case shape(name: Name, regex: Spanned<String>)
    case fold(from: Spanned<String>, to: Spanned<String>)
    case pair(open: Spanned<String>, close: Spanned<String>)
    case trim(Test)
  }
  /// Its clauses in order.
  public var clauses: [Clause]

  /// Makes a declaration from its parts.
  public init(clauses: [Clause]) { self.clauses = clauses }
}

/// `sentences { break /…/ ; join /…/ }`
public struct SentencesDeclaration: Sendable {
  /// What they match is the gap between two sentences.
  public var breaks: [Spanned<String>]
  /// What they match is never broken.
  public var joins: [Spanned<String>]

  /// Makes a declaration from its parts.
  public init(breaks: [Spanned<String>], joins: [Spanned<String>]) {
    self.breaks = breaks
    self.joins = joins
  }
}

/// `phases { dates names growth repeat 3; offices after names }`
public struct PhasesDeclaration: Sendable {
  /// One phase of recognition.
  public struct Phase: Sendable {
    /// Where it runs.
    public enum Position: Sendable { case inOrder, after(Name), before(Name) }
    /// What it is called.
    public var name: Name
    /// How many times it runs.
    public var repeats: Int
    /// Where it runs.
    public var position: Position

    /// Makes a phase.
    public init(name: Name, repeats: Int = 1, position: Position = .inOrder) {
      self.name = name
      self.repeats = repeats
      self.position = position
    }
  }
  /// The phases as written.
  public var phases: [Phase]

  /// Makes a declaration from its parts.
  public init(phases: [Phase]) { self.phases = phases }
}
