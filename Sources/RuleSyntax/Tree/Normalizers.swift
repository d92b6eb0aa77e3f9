/// `normalizer date.monthAndDay: Date { pattern {month: @month} {day: _[dayNumber]} }`
public struct NormalizerDeclaration: Sendable {
  /// A clause of a normalizer; notes are kept apart.
  public enum Clause: Sendable {
    /// Matched against the words of one mention; slots name fields.
    case pattern(Pattern)
    /// A field with a value of its own: `set unit week`.
    case set(field: Name, value: Name)
    /// What it matches has no value.
    case vague(SourceSpan)
  }
  /// What it is called.
  public var name: Name
  /// The type of the mentions it reads.
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
