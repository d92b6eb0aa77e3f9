/// Doc text, examples and metadata that recognizers, links, rules, roles and frames share.
public struct RuleNotes: Sendable {
  public var examples: [Example]
  /// `status`, `since`, `see`, `deprecated` as written.
  public var metadata: [(key: Name, value: Spanned<String>)]
  public init(examples: [Example] = [], metadata: [(key: Name, value: Spanned<String>)] = []) {
    self.examples = examples
    self.metadata = metadata
  }
}

/// `match "…" on 2024-09-21 => modality planned`
public struct Example: Sendable {
  public var isTodo: Bool
  /// false for `no match`.
  public var shouldMatch: Bool
  /// The content of the string with its marks, escapes of the string literal resolved, but for `\[ \] \{ \} \\`.
  public var text: Spanned<String>
  /// The string between its quotes exactly as written; ``AnnotatedText`` reads it.
  public var raw: String
  /// `...` after the string: arguments that are not annotated are allowed.
  public var allowsOthers: Bool
  public var day: Spanned<String>?
  public var expectations: [(key: Name, value: Name)]
  public var span: SourceSpan
  public init(
    isTodo: Bool, shouldMatch: Bool, text: Spanned<String>, allowsOthers: Bool, day: Spanned<String>?,
    expectations: [(key: Name, value: Name)], span: SourceSpan
  ) {
    self.isTodo = isTodo
    self.shouldMatch = shouldMatch
    self.text = text
    self.raw = text.value
    self.allowsOthers = allowsOthers
    self.day = day
    self.expectations = expectations
    self.span = span
  }
}

/// `recognizer person.titled: Person { … }`
public struct RecognizerDeclaration: Sendable {
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
  public var name: Name
  public var type: Name
  public var clauses: [Clause]
  public var notes: RuleNotes
  public init(name: Name, type: Name, clauses: [Clause], notes: RuleNotes) {
    self.name = name
    self.type = type
    self.clauses = clauses
    self.notes = notes
  }
}

/// `list actors: Actor { element …; separator ","; final and }`
public struct ListDeclaration: Sendable {
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
  public var name: Name
  public var type: Name
  public var clauses: [Clause]
  public var notes: RuleNotes
  public init(name: Name, type: Name, clauses: [Clause], notes: RuleNotes) {
    self.name = name
    self.type = type
    self.clauses = clauses
    self.notes = notes
  }
}

/// `link subject(from -> to) { … }`
public struct LinkDeclaration: Sendable {
  public enum Clause: Sendable {
    case pattern(Pattern)
    case unless(Pattern)
    /// `from subject of v`
    case from(link: Name, slot: Name)
    case copy([Name])
    /// `set to.modality cancelled`
    case set(slot: Name, group: Name, value: Name)
    case when([Condition])
    case priority(Spanned<Int>)
  }
  public var name: Name
  public var from: Name
  public var to: Name
  public var clauses: [Clause]
  public var notes: RuleNotes
  public init(name: Name, from: Name, to: Name, clauses: [Clause], notes: RuleNotes) {
    self.name = name
    self.from = from
    self.to = to
    self.clauses = clauses
    self.notes = notes
  }
}

/// `voice passive { object is subject; subject via "by" }`
public struct VoiceDeclaration: Sendable {
  public enum Clause: Sendable {
    /// `object is subject`: what is read as `link` is what is linked as `source`.
    case same(link: Name, source: Name)
    /// `subject via "by"`: what is read as `link` is what is linked as `source` with this word.
    case word(link: Name, source: Name, word: Spanned<String>)
  }
  public var feature: Name
  public var clauses: [Clause]
  public init(feature: Name, clauses: [Clause]) {
    self.feature = feature
    self.clauses = clauses
  }
}

/// `end clauseEnd { pattern … }`
public struct EndDeclaration: Sendable {
  public var name: Name
  public var patterns: [Pattern]
  public init(name: Name, patterns: [Pattern]) {
    self.name = name
    self.patterns = patterns
  }
}

/// `attachment date { pattern $trigger … {date: @Date} }`
public struct AttachmentDeclaration: Sendable {
  public var name: Name
  public var patterns: [Pattern]
  public var unless: [Pattern]
  public init(name: Name, patterns: [Pattern], unless: [Pattern]) {
    self.name = name
    self.patterns = patterns
    self.unless = unless
  }
}

/// `event Meeting { … }` or `extend event Meeting { … }`
public struct EventDeclaration: Sendable {
  public struct Role: Sendable {
    public var name: Name
    /// The types a filler may have.
    public var types: [Name]
    public var cardinality: Cardinality
    public var isRequired: Bool
    /// `until(@end)`: how a span role ends when a pattern gives no other end.
    public var until: Name?
    public var span: SourceSpan
    public init(
      name: Name, types: [Name], cardinality: Cardinality, isRequired: Bool, until: Name?, span: SourceSpan
    ) {
      self.name = name
      self.types = types
      self.cardinality = cardinality
      self.isRequired = isRequired
      self.until = until
      self.span = span
    }
  }
  public struct Code: Sendable {
    public var system: Name
    public var code: Spanned<String>
    public var when: [Name]
    public init(system: Name, code: Spanned<String>, when: [Name]) {
      self.system = system
      self.code = code
      self.when = when
    }
  }
  public enum Clause: Sendable {
    case role(Role)
    case attach(name: Name, as: Name?)
    case veto(Pattern)
    case codes([Code])
    case unsupported(keyword: Name)
  }
  public var name: Name
  public var parents: [Name]
  public var clauses: [Clause]
  public init(name: Name, parents: [Name], clauses: [Clause]) {
    self.name = name
    self.parents = parents
    self.clauses = clauses
  }
}

/// How many fillers a role takes.
public enum Cardinality: Sendable, Equatable {
  /// `?` or nothing: the highest-ranked filler wins.
  case one
  /// `*`, `+`, `[2...]`, `[2...5]`: fillers add up, to `max` at most.
  case many(min: Int, max: Int?)
}

/// A `rule`, a `role` or a `frame`.
public struct RuleDeclaration: Sendable {
  public enum Form: Sendable, Equatable { case rule, role, frame }
  /// `subject participant`, `via "with" participant`
  public struct Reading: Sendable {
    public var link: Name
    public var word: Spanned<String>?
    public var role: Name
    public init(link: Name, word: Spanned<String>?, role: Name) {
      self.link = link
      self.word = word
      self.role = role
    }
  }
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
    case unsupported(keyword: Name)
  }
  public var form: Form
  public var name: Name
  public var event: Name
  /// The role of a `role` declaration.
  public var role: Name?
  public var clauses: [Clause]
  public var notes: RuleNotes
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
  public enum Requirement: Sendable {
    case bound
    case unbound
    case passes(Test)
    case fails(Test)
  }
  public var requirement: Requirement
  public init(subject: Name, requirement: Requirement) {
    self.subject = subject
    self.requirement = requirement
  }
}
