/// One place where a text tells of an event: a trigger with its arguments (ACE's *event mention*).
public struct EventMention: Sendable {
  /// `M1`, `M2` … in order of the text.
  public var id: String
  /// The event it tells of: `E1` …
  public var event: String?
  /// The event type, e.g. `Meeting`.
  public var type: String
  /// Body or headline.
  public var part: DocumentPart
  /// Index into ``Report/sentences``; nil in a headline.
  public var sentence: Int?
  /// The word that names the event.
  public var trigger: Trigger
  /// Who, where, when …; in order of the text within a role, roles in the order of their declaration.
  public var arguments: [Argument]
  /// Whether it happened: `actual`, `planned`, `hypothetical`, `cancelled`.
  public var modality: String
  /// `positive` or `negative`.
  public var polarity: String
  /// When it took place, resolved.
  public var date: ResolvedDate?
  /// It only refers back to an event told of before.
  public var isAnaphoric: Bool
  /// Code system and code, in the order of their declaration.
  public var codes: [Code]
  /// Who acts, as the code schemes see it: indices into ``arguments``; empty without codes.
  public var source: [Int] = []
  /// Who it is done to, likewise.
  public var target: [Int] = []
  /// The id of the statement whose content holds this mention.
  public var reportedIn: String?
  /// Rules and frames that made it, in order of rank.
  public var rules: [RuleReference]
  /// Why it tells of this event, or refers back to one.
  public var reasons: [Reason] = []

  /// The trigger of a mention.
  public struct Trigger: Sendable, Hashable {
    /// As it stands in the text.
    public var text: String
    /// Where.
    public var span: TextSpan
  }

  /// A code of an event coding scheme, e.g. `cameo` `040`.
  public struct Code: Sendable, Hashable {
    /// The scheme.
    public var system: String
    /// The code.
    public var code: String
  }

  /// The arguments of one role, in order; empty when there are none.
  public subscript(_ role: String) -> [Argument] { arguments.filter { $0.role == role } }
}

/// One filler of one role.
public struct Argument: Sendable {
  /// The role, e.g. `participant`.
  public var role: String
  /// As it stands in the text.
  public var text: String
  /// Where.
  public var span: TextSpan
  /// The most specific entity type, or nil for a stretch of text that is no mention.
  public var type: String?
  /// The entity it names: `P1` …
  public var entity: String?
  /// Who or what is meant, when the text itself does not say it in full.
  public var resolved: String?
  /// Taken from another sentence or the dateline.
  public var isInferred: Bool
  /// The rule that filled it, `pack/rule`.
  public var rule: String
  /// Why it means whom it means, and where it was taken from.
  public var reasons: [Reason] = []
}

/// A date with how exact it is.
public struct ResolvedDate: Sendable, Hashable {
  /// `2024-09-21`, `2024-09`, `2024-W38`, `2024` or two of them with a slash.
  public var iso: String
  /// `day`, `week`, `month`, `year`, `range`.
  public var precision: String
}

/// A rule and where it is written.
public struct RuleReference: Sendable, Hashable {
  /// `pack/rule`.
  public var id: String
  /// `path:line:column`.
  public var at: String
}
