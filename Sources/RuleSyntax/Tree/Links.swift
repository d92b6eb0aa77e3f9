/// `link subject(from -> to) { … }`
public struct LinkDeclaration: Sendable {
  /// A clause of a link; notes are kept apart.
  public enum Clause: Sendable {
    case pattern(Pattern)
    case unless(Pattern)
    /// `from subject of v`
    case from(link: Name, slot: Name)
    case copy([Name])
    /// `set to.modality cancelled`
    case set(slot: Name, group: Name, value: Name)
    case when([Condition])
    /// `where not same(from, to)`
    case holds([PredicateCall])
    case priority(Spanned<Int>)
  }
  /// What it is called.
  public var name: Name
  /// The slot whose item stands in the relation.
  public var from: Name
  /// The slot of the item it stands in relation to.
  public var to: Name
  /// Its clauses in order.
  public var clauses: [Clause]
  /// Examples and metadata.
  public var notes: RuleNotes

  /// Makes a declaration from its parts.
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
  /// How a link is read again.
  public enum Clause: Sendable {
    /// `object is subject`: what is read as `link` is what is linked as `source`.
    case same(link: Name, source: Name)
    /// `subject via "by"`: what is read as `link` is what is linked as `source` with this word.
    case word(link: Name, source: Name, word: Spanned<String>)
  }
  /// The feature of the items whose links are read again.
  public var feature: Name
  /// Its clauses in order.
  public var clauses: [Clause]

  /// Makes a declaration from its parts.
  public init(feature: Name, clauses: [Clause]) {
    self.feature = feature
    self.clauses = clauses
  }
}

/// `end clauseEnd { pattern … }`
public struct EndDeclaration: Sendable {
  /// What it is called.
  public var name: Name
  /// Where it ends: before the first item at which one of them matches.
  public var patterns: [Pattern]

  /// Makes a declaration from its parts.
  public init(name: Name, patterns: [Pattern]) {
    self.name = name
    self.patterns = patterns
  }
}

/// `attachment date { pattern $trigger … {date: @Date} }`
public struct AttachmentDeclaration: Sendable {
  /// What it is called.
  public var name: Name
  /// Where it stands, in order of preference.
  public var patterns: [Pattern]
  /// Where it does not hold.
  public var unless: [Pattern]

  /// Makes a declaration from its parts.
  public init(name: Name, patterns: [Pattern], unless: [Pattern]) {
    self.name = name
    self.patterns = patterns
    self.unless = unless
  }
}
