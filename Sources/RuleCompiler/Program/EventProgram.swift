import RuleSyntax

/// An event type.
public struct EventProgram: Sendable {
  /// Its name.
  public var name: String
  /// The pack that declares it.
  public var pack: String
  /// Where.
  public var span: SourceSpan
  /// Roles in order of declaration, those of parent types first.
  public var roles: [RoleProgram] = []
  /// Patterns whose `[ … ]` is no trigger of this type.
  public var vetoes: [Int] = []
  /// Attachments it takes: which, and the role they fill.
  public var attachments: [(attachment: Int, role: Int)] = []
  /// Codes in order; of one system the last that applies wins, a nil code takes the earlier ones back.
  public var codes: [(system: String, code: String?, when: [ClassID])] = []
  /// Who acts in a coded mention; the last that applies wins.
  public var sources: [Side] = []
  /// Who it is done to.
  public var targets: [Side] = []
  /// Index of the parent types.
  public var parents: [Int] = []
  /// Roles filled from other sentences.
  public var inherits: [InheritProgram] = []
  /// The role whose stretch of text holds what is reported.
  public var reports: Int?

  /// Roles that give the source or target of a mention.
  public struct Side: Sendable {
    /// Role indices in order of preference.
    public var roles: [Int]
    /// Features the mention must have.
    public var when: [ClassID]
  }

  /// Index of the role called `name`.
  public func role(_ name: String) -> Int? { roles.firstIndex { $0.name == name } }
}

/// One role of an event type.
public struct RoleProgram: Sendable {
  /// Its name.
  public var name: String
  /// Types of its fillers; empty when any stretch of text will do.
  public var types: [ClassID]
  /// Takes stretches that are no mention.
  public var isSpan: Bool
  /// How many fillers.
  public var cardinality: Cardinality
  /// Without a filler the mention is dropped.
  public var isRequired: Bool
  /// The end declared with `until`, as a pattern name for messages.
  public var until: String?
  /// Where it is declared.
  public var span: SourceSpan
}

/// A rule, role or frame.
public struct RuleProgram: Sendable {
  /// What it was declared as.
  public var form: RuleDeclaration.Form
  /// Index into ``Program/sites``.
  public var site: Int
  /// Index into ``Program/events``.
  public var event: Int
  /// Patterns with `[ … ]` (rule) or `$trigger` (role, frame).
  public var patterns: [Int] = []
  /// Patterns that switch it off for a trigger.
  public var unless: [Int] = []
  /// Conditions on slots.
  public var conditions: [ConditionProgram] = []
  /// Features it sets on the mention.
  public var sets: [ClassID] = []
  /// Higher goes first.
  public var priority = 0
  /// Frames: the test of the head.
  public var head: Predicate?
  /// Where it is written.
  public var headSpan: SourceSpan?
  /// Frames: classes the head needs, for the gate.
  public var headNeeds: [[ClassID]] = []
  /// Frames: links read as roles.
  public var readings: [Reading] = []
  /// Frames: readings that apply under a carrier that passes.
  public var carriers: [(test: Predicate, readings: [Reading], span: SourceSpan)] = []
  /// Roles filled from other sentences.
  public var inherits: [InheritProgram] = []
  /// Frames that only add to mentions others made.
  public var isAugmenting = false

  /// One link read as a role.
  public struct Reading: Sendable {
    /// The link kind.
    public var kind: Int
    /// The word it must have come with.
    public var word: ClassID?
    /// Index of the role.
    public var role: Int
    /// Where it is written.
    public var span: SourceSpan
    /// Where its word is written.
    public var wordSpan: SourceSpan?
  }
}
