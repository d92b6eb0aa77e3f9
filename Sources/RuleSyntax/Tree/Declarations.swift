/// `pack diplomacy "1.0.0" { language en; engine "0.1" }`
public struct PackDeclaration: Sendable {
  public var name: Name
  public var version: Spanned<String>
  /// `language`, `engine`, `license`, `see` as written; the first word of each clause and its value.
  public var clauses: [(key: Name, value: Spanned<String>)]
  public init(name: Name, version: Spanned<String>, clauses: [(key: Name, value: Spanned<String>)]) {
    self.name = name
    self.version = version
    self.clauses = clauses
  }
}

/// `import core as c "1.0"..<"2.0"`
public struct ImportDeclaration: Sendable {
  public var name: Name
  public var alias: Name?
  /// The version range, lower and upper bound.
  public var range: (lower: Spanned<String>, upper: Spanned<String>)?
  public init(name: Name, alias: Name?, range: (lower: Spanned<String>, upper: Spanned<String>)?) {
    self.name = name
    self.alias = alias
    self.range = range
  }
}

/// `type Country: Place, Actor { keep plural }`
public struct TypeDeclaration: Sendable {
  public var name: Name
  public var parents: [Name]
  public var keep: [Name]
  public init(name: Name, parents: [Name], keep: [Name]) {
    self.name = name
    self.parents = parents
    self.keep = keep
  }
}

/// `feature plural` or `feature modality: actual, planned`
public struct FeatureDeclaration: Sendable {
  public var name: Name
  /// Values of a group; empty for a flag.
  public var values: [Name]
  public init(name: Name, values: [Name]) {
    self.name = name
    self.values = values
  }
}

/// `tokens { … }`
public struct TokensDeclaration: Sendable {
  public enum Clause: Sendable {
    case token(name: Name, regex: Spanned<String>)
    case shape(name: Name, regex: Spanned<String>)
    case fold(from: Spanned<String>, to: Spanned<String>)
    case pair(open: Spanned<String>, close: Spanned<String>)
    case trim(Test)
  }
  public var clauses: [Clause]
  public init(clauses: [Clause]) { self.clauses = clauses }
}

/// `sentences { break /…/ ; join /…/ }`
public struct SentencesDeclaration: Sendable {
  public var breaks: [Spanned<String>]
  public var joins: [Spanned<String>]
  public init(breaks: [Spanned<String>], joins: [Spanned<String>]) {
    self.breaks = breaks
    self.joins = joins
  }
}

/// `phases { dates names growth repeat 3; offices after names }`
public struct PhasesDeclaration: Sendable {
  public struct Phase: Sendable {
    public enum Position: Sendable { case inOrder, after(Name), before(Name) }
    public var name: Name
    public var repeats: Int
    public var position: Position
    public init(name: Name, repeats: Int = 1, position: Position = .inOrder) {
      self.name = name
      self.repeats = repeats
      self.position = position
    }
  }
  public var phases: [Phase]
  public init(phases: [Phase]) { self.phases = phases }
}

/// A lexicon, or a use of a paradigm (`verb meet { … }`), or `extend lexicon …`.
public struct LexiconDeclaration: Sendable {
  public enum Option: Sendable {
    case file(Spanned<String>)
    case column(Name)
    case features(columns: [Name])
    case caseRule(Name)
    case accents(Name)
    case only(column: Name, value: Spanned<String>)
  }
  /// One line (or `;`-separated part) of the block: a paradigm reads it as one set of forms, a lexicon as entries.
  public struct Row: Sendable {
    public var entries: [Spanned<String>]
    public init(entries: [Spanned<String>]) { self.entries = entries }
  }
  /// The paradigm whose keyword declares it; nil for `lexicon`.
  public var paradigm: Name?
  public var name: Name
  public var classes: [Name]
  public var options: [Option]
  public var rows: [Row]
  public init(paradigm: Name?, name: Name, classes: [Name], options: [Option], rows: [Row]) {
    self.paradigm = paradigm
    self.name = name
    self.classes = classes
    self.options = options
    self.rows = rows
  }
}

/// `paradigm verb (base, third, past) { ending "e" "e" "es" "ed" }`
public struct ParadigmDeclaration: Sendable {
  public struct Ending: Sendable {
    public var suffix: Spanned<String>
    public var replacements: [Spanned<String>]
    public init(suffix: Spanned<String>, replacements: [Spanned<String>]) {
      self.suffix = suffix
      self.replacements = replacements
    }
  }
  public var name: Name
  public var forms: [Name]
  public var endings: [Ending]
  public init(name: Name, forms: [Name], endings: [Ending]) {
    self.name = name
    self.forms = forms
    self.endings = endings
  }
}

/// `fragment adjunct(what) { pattern … }`; several patterns are alternatives.
public struct FragmentDeclaration: Sendable {
  public var name: Name
  public var parameters: [Name]
  public var patterns: [Pattern]
  public init(name: Name, parameters: [Name], patterns: [Pattern]) {
    self.name = name
    self.parameters = parameters
    self.patterns = patterns
  }
}
