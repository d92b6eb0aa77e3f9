/// `recognizer person.titled: Person { … }`
public struct RecognizerDeclaration: Sendable {
  /// A clause of a recognizer; notes are kept apart.
  public enum Clause: Sendable {
    case pattern(Pattern)
    case text(Spanned<String>)
    case set([Name])
    case keep([Name])
    case members(Test)
    case hide(SourceSpan)
    case unless(Pattern)
    case priority(Spanned<Int>)
    case phase(Name)
  }
  /// What it is called.
  public var name: Name
  /// The type of the items it makes.
  public var type: Name
  /// Its clauses in order.
  public var clauses: [Clause]
  /// Examples and metadata.
  public var notes: RuleNotes

  /// Makes a declaration from its parts.
  public init(name: Name, type: Name, clauses: [Clause], notes: RuleNotes) {
    self.name = name
    self.type = type
    self.clauses = clauses
    self.notes = notes
  }
}

/// `list actors: Actor { element …; separator ","; final and }`
public struct ListDeclaration: Sendable {
  /// A clause of a list; notes are kept apart.
  public enum Clause: Sendable {
    case element(Pattern)
    case separator(Pattern)
    case final(Pattern)
    case behind(Pattern)
    case ahead(Pattern)
    case set([Name])
    case keep([Name])
    case phase(Name)
  }
  /// What it is called.
  public var name: Name
  /// The type of the lists it makes.
  public var type: Name
  /// Its clauses in order.
  public var clauses: [Clause]
  /// Examples and metadata.
  public var notes: RuleNotes

  /// Makes a declaration from its parts.
  public init(name: Name, type: Name, clauses: [Clause], notes: RuleNotes) {
    self.name = name
    self.type = type
    self.clauses = clauses
    self.notes = notes
  }
}
