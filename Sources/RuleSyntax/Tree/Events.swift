/// `event Meeting { … }` or `extend event Meeting { … }`
public struct EventDeclaration: Sendable {
  /// `participant: Actor[2...]`
  public struct Role: Sendable {
    /// What the role is called.
    public var name: Name
    /// The types a filler may have.
    public var types: [Name]
    /// How many fillers it takes.
    public var cardinality: Cardinality
    /// Without it there is no mention.
    public var isRequired: Bool
    /// `until(@end)`: how a span role ends when a pattern gives no other end.
    public var until: Name?
    /// The whole clause.
    public var span: SourceSpan

    /// Makes a role.
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

  /// `plover "AGREE" when planned`, `plover none when hypothetical`
  public struct Code: Sendable {
    /// The code system.
    public var system: Name
    /// The code in that system; nil for `none`.
    public var code: Spanned<String>?
    /// The features a mention must have for it.
    public var when: [Name]

    /// Makes a code.
    public init(system: Name, code: Spanned<String>?, when: [Name]) {
      self.system = system
      self.code = code
      self.when = when
    }
  }

  /// `source visitor, inviter when planned`: who acts in a coded mention, or who it is done to.
  public struct Side: Sendable {
    /// Roles in order of preference: the first that has fillers gives them.
    public var roles: [Name]
    /// The features a mention must have for it.
    public var when: [Name]

    /// Makes a clause.
    public init(roles: [Name], when: [Name]) {
      self.roles = roles
      self.when = when
    }
  }

  /// A clause of an event.
  public enum Clause: Sendable {
    case role(Role)
    case attach(name: Name, as: Name?)
    case veto(Pattern)
    case codes([Code])
    /// Who acts.
    case source(Side)
    /// Who it is done to.
    case target(Side)
    /// Fillers taken from other sentences.
    case inherit(InheritClause)
    /// The role whose stretch of text holds what is reported.
    case reports(Name)
  }
  /// What it is called.
  public var name: Name
  /// The events it is a kind of.
  public var parents: [Name]
  /// Its clauses in order.
  public var clauses: [Clause]

  /// Makes a declaration from its parts.
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
