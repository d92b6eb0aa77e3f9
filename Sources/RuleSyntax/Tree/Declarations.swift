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

/// A lexicon, or a use of a paradigm (`verb meet { … }`), or `extend lexicon …`.
public struct LexiconDeclaration: Sendable {
  /// What stands in parentheses behind the name.
  public enum Option: Sendable {
    case file(Spanned<String>)
    case column(Name)
    case features(columns: [Name])
    case caseRule(Name)
    case accents(Name)
    case only(column: Name, value: Spanned<String>)
  }
  /// One line (or `;`-separated part) of the block: a paradigm reads it as one set of forms, a lexicon as
  /// entries.
  public struct Row: Sendable {
    /// Words and phrases as written, `...` included.
    public var entries: [Spanned<String>]

    /// Makes a row.
    public init(entries: [Spanned<String>]) { self.entries = entries }
  }
  /// The paradigm whose keyword declares it; nil for `lexicon`.
  public var paradigm: Name?
  /// What it is called.
  public var name: Name
  /// What its words are besides.
  public var classes: [Name]
  /// Where further entries are, and how all are read.
  public var options: [Option]
  /// The entries in the block.
  public var rows: [Row]

  /// Makes a declaration from its parts.
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
  /// `ending "e" "e" "es" "ed"`
  public struct Ending: Sendable {
    /// The ending that is cut.
    public var suffix: Spanned<String>
    /// What is put in its place, one a form.
    public var replacements: [Spanned<String>]

    /// Makes an ending.
    public init(suffix: Spanned<String>, replacements: [Spanned<String>]) {
      self.suffix = suffix
      self.replacements = replacements
    }
  }
  /// What it is called.
  public var name: Name
  /// The names of its forms.
  public var forms: [Name]
  /// How forms are made of the first one; the first that fits is used.
  public var endings: [Ending]

  /// Makes a declaration from its parts.
  public init(name: Name, forms: [Name], endings: [Ending]) {
    self.name = name
    self.forms = forms
    self.endings = endings
  }
}

/// `fragment adjunct(what) { pattern … }`; several patterns are alternatives.
public struct FragmentDeclaration: Sendable {
  /// What it is called.
  public var name: Name
  /// What its patterns call `$name`.
  public var parameters: [Name]
  /// Its alternatives.
  public var patterns: [Pattern]

  /// Makes a declaration from its parts.
  public init(name: Name, parameters: [Name], patterns: [Pattern]) {
    self.name = name
    self.parameters = parameters
    self.patterns = patterns
  }
}
