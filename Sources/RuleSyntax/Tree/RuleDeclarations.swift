/// A `rule`, a `role` or a `frame`.
public struct RuleDeclaration: Sendable {
  /// Which of the three it is.
  public enum Form: Sendable, Equatable { case rule, role, frame }
  /// `subject participant`, `via "with" participant`
  public struct Reading: Sendable {
    /// The link that is read.
    public var link: Name
    /// The word a link with a word must have.
    public var word: Spanned<String>?
    /// The role it fills.
    public var role: Name

    /// Makes a reading.
    public init(link: Name, word: Spanned<String>?, role: Name) {
      self.link = link
      self.word = word
      self.role = role
    }
  }

  /// A clause of a rule, role or frame; notes are kept apart.
  public enum Clause: Sendable {
    case pattern(Pattern)
    case unless(Pattern)
    case when([Condition])
    case set([Name])
    case priority(Spanned<Int>)
    case allowOverlap(SourceSpan)
    case head(Pattern)
    case read(Reading)
    case under(Pattern, [Reading])
    case augment(SourceSpan)
    /// Fillers taken from other sentences.
    case inherit(InheritClause)
    /// `where isHeadOfState(host)`
    case holds([PredicateCall])
  }
  /// Which of the three it is.
  public var form: Form
  /// What it is called.
  public var name: Name
  /// The event it makes or adds to.
  public var event: Name
  /// The role of a `role` declaration.
  public var role: Name?
  /// Its clauses in order.
  public var clauses: [Clause]
  /// Examples and metadata.
  public var notes: RuleNotes

  /// Makes a declaration from its parts.
  public init(form: Form, name: Name, event: Name, role: Name?, clauses: [Clause], notes: RuleNotes) {
    self.form = form
    self.name = name
    self.event = event
    self.role = role
    self.clauses = clauses
    self.notes = notes
  }
}

/// `place is @Facility`, `not host`, `trigger is not [passive]`
public struct Condition: Sendable {
  /// A slot, a role, or `trigger`.
  public var subject: Name

  /// What a condition asks.
  public enum Requirement: Sendable {
    case bound
    case unbound
    case passes(Test)
    case fails(Test)
  }
  /// What is asked of it.
  public var requirement: Requirement

  /// Makes a condition.
  public init(subject: Name, requirement: Requirement) {
    self.subject = subject
    self.requirement = requirement
  }
}
