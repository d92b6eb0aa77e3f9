/// `Meeting.participant`, `dateline.place`
public struct RoleReference: Sendable {
  /// The event type, or `dateline`.
  public var event: Name
  /// Its role.
  public var role: Name

  /// Makes a reference.
  public init(event: Name, role: Name) {
    self.event = event
    self.role = role
  }
}

/// `inherit party from Meeting.participant, Talks.participant count 2 within 3 sentences`
public struct InheritClause: Sendable {
  /// The role that is filled.
  public var role: Name
  /// Where its fillers come from, in order of preference.
  public var sources: [RoleReference]
  /// How many entities there must be at least.
  public var count: Spanned<Int>?
  /// How many sentences back.
  public var within: Spanned<Int>?
  /// The whole clause.
  public var span: SourceSpan

  /// Makes a clause.
  public init(
    role: Name, sources: [RoleReference], count: Spanned<Int>?, within: Spanned<Int>?, span: SourceSpan
  ) {
    self.role = role
    self.sources = sources
    self.count = count
    self.within = within
    self.span = span
  }
}

/// `variants person { of @Person[named] ; part ; spelling 2 }`: which names are one entity.
public struct VariantsDeclaration: Sendable {
  /// A clause; notes are kept apart.
  public enum Clause: Sendable {
    /// The mentions it is about.
    case of(Pattern)
    /// A name that is part of a longer one.
    case part(SourceSpan)
    /// The initials of a name.
    case acronym(SourceSpan)
    /// Names that differ by so many letters.
    case spelling(Spanned<Int>)
    /// What is told of the entity: the longest item inside its mentions that passes.
    case attribute(name: Name, Pattern)
    /// The same from an attribute of the lexicons its words are in.
    case wordAttribute(name: Name, attribute: Name)
  }
  /// What it is called.
  public var name: Name
  /// Its clauses in order.
  public var clauses: [Clause]
  /// Examples and metadata.
  public var notes: RuleNotes

  /// Makes a declaration from its parts.
  public init(name: Name, clauses: [Clause], notes: RuleNotes) {
    self.name = name
    self.clauses = clauses
    self.notes = notes
  }
}

/// `antecedent person.pronoun { for @Pronoun ; to @Person[named] ; within 4 sentences }`
public struct AntecedentDeclaration: Sendable {
  /// A clause; notes are kept apart.
  public enum Clause: Sendable {
    /// The mentions that refer back.
    case `for`(Pattern)
    /// What they may refer to.
    case to(Pattern)
    /// Whose fillers they may refer to.
    case from([RoleReference])
    case within(Spanned<Int>)
    /// Feature groups in which both must not differ.
    case agree([Name])
    /// Words that what is referred to must have as well.
    case share(Pattern)
    /// Words that count as one another in `share`.
    case alike(Pattern)
    /// The same for words whose lexicons give one value of an attribute.
    case alikeBy(Name)
    /// Words that must not differ when both have some.
    case clash(Pattern)
    /// Links (`subject`) and roles (`Statement.speaker`) whose fillers come first.
    case prefer([Name])
    /// How many entities it stands for.
    case count(Spanned<Int>)
  }
  /// What it is called.
  public var name: Name
  /// Its clauses in order.
  public var clauses: [Clause]
  /// Examples and metadata.
  public var notes: RuleNotes

  /// Makes a declaration from its parts.
  public init(name: Name, clauses: [Clause], notes: RuleNotes) {
    self.name = name
    self.clauses = clauses
    self.notes = notes
  }
}

/// `merge Meeting { anaphor [@EventNoun[definite]] ; refers Talks ; share participant ; repeat 2 }`
public struct MergeDeclaration: Sendable {
  /// A clause; notes are kept apart.
  public enum Clause: Sendable {
    /// Triggers that refer back, whatever else they say.
    case anaphor(Pattern)
    /// Triggers that refer back if they have a filler in common with what was told.
    case echo(Pattern)
    /// So many fillers in common make any mention a second report.
    case repeats(Spanned<Int>)
    /// Other event types that they may refer to.
    case refers([Name])
    /// Roles whose fillers tell one event from another.
    case share([Name])
    case within(Spanned<Int>)
  }
  /// The event type.
  public var event: Name
  /// Its clauses in order.
  public var clauses: [Clause]
  /// Examples and metadata.
  public var notes: RuleNotes

  /// Makes a declaration from its parts.
  public init(event: Name, clauses: [Clause], notes: RuleNotes) {
    self.event = event
    self.clauses = clauses
    self.notes = notes
  }
}

/// `document { headline /…/ ; byline /…/ ; dateline Dateline }`: what stands around the body.
public struct DocumentDeclaration: Sendable {
  /// A clause of `document`.
  public enum Clause: Sendable {
    /// At the start of the text; the group `title`.
    case headline(Spanned<String>)
    /// Capitals of a headline in which nearly every word has one mean nothing.
    case titleCase(SourceSpan)
    /// A line behind the headline or at the start; the groups `author`, `agency`, `place` and `date`.
    case byline(Spanned<String>)
    /// The type of the mention whose slots `place`, `agency` and `date` tell where the report comes from.
    case dateline(Name)
    /// Features of event mentions that say that the event is yet to come.
    case future([Name])
  }
  /// Its clauses in order.
  public var clauses: [Clause]

  /// Makes a declaration from its parts.
  public init(clauses: [Clause]) { self.clauses = clauses }
}
