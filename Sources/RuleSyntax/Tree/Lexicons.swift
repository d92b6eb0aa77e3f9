/// A lexicon, or a use of a paradigm (`verb meet { … }`), or `extend lexicon …`.
public struct LexiconDeclaration: Sendable {
  /// What stands in parentheses behind the name.
  public enum Option: Sendable {
    case file(Spanned<String>)
    case column(Name)
    case features(columns: [Name])
    /// Attributes of the entries: columns of the file, or what stands behind `=` in the block.
    case attributes([Name])
    case caseRule(Name)
    case accents(Name)
    case only(column: Name, value: Spanned<String>)
  }
  /// One line (or `;`-separated part) of the block: a paradigm reads it as one set of forms, a lexicon as
  /// entries.
  public struct Row: Sendable {
    /// Words and phrases as written, `...` included.
    public var entries: [Spanned<String>]
    /// What stands behind `=`: one value an attribute; empty when nothing does.
    public var values: [Spanned<String>]

    /// Makes a row.
    public init(entries: [Spanned<String>], values: [Spanned<String>] = []) {
      self.entries = entries
      self.values = values
    }
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
