/// Why a document gave the events it gave, and why a rule did not: made by ``Extractor/explain(_:_:)``.
public struct Explanation: Sendable {
  /// What was found: the same as ``Extractor/extract(from:)`` gives.
  public var report: Report
  /// What was asked.
  public var request: ExplanationRequest
  /// The sentences, those of the title first.
  public var sentences: [SentenceExplanation]
}

/// What to explain.
public struct ExplanationRequest: Sendable {
  /// Ids of the rules, frames, roles, recognizers, links or attachments to say everything about: `pack/id`.
  public var rules: Set<String> = []
  /// Event types to keep; nil for all.
  public var types: Set<String>?
  /// Index of the only sentence of the body to explain; nil for all, and for the title.
  public var sentence: Int?
  /// How many of the rules that came closest are shown for a sentence.
  public var closest = 5

  /// Everything that was found, and the rules that came closest.
  public init() {}
}

/// Why one sentence gave what it gave.
public struct SentenceExplanation: Sendable {
  /// Body or title.
  public var part: DocumentPart
  /// Index into ``Report/sentences``; nil in a title.
  public var sentence: Int?
  /// Where it stands.
  public var span: TextSpan
  /// Its text.
  public var text: String
  /// No word of it can be the trigger of any rule, so extraction left it out. Its tape is shown all the same.
  public var isLeftOut: Bool
  /// The tape as rules see it.
  public var items: [Item]
  /// The links between items.
  public var links: [ExplanationLine]
  /// The event mentions found.
  public var mentions: [MentionExplanation]
  /// The rules asked for; when none was, those that came closest to making a mention.
  public var rules: [ExplanationLine]

  /// One item of the tape.
  public struct Item: Sendable {
    /// Its text.
    public var text: String
    /// Where.
    public var span: TextSpan
    /// Its types and features, the most specific type first.
    public var classes: [String]
    /// The lexicons it has, by its head.
    public var lexicons: [String]
    /// The recognizer that made it, `pack/id`; nil for a word or phrase.
    public var rule: String?
  }
}

/// Why one event mention is there, and as it is.
public struct MentionExplanation: Sendable {
  /// Its id in the report; nil for a mention that was dropped.
  public var id: String?
  /// The event type.
  public var type: String
  /// The trigger.
  public var trigger: EventMention.Trigger
  /// The rules that made it, with what they rest on; then what dropped it, if it was.
  public var because: [ExplanationLine]
  /// Its arguments.
  public var arguments: [Argument]
  /// Modality, polarity: who said so.
  public var features: [ExplanationLine]
  /// Fillers that were offered and not kept.
  public var lost: [ExplanationLine]

  /// Why one argument is there.
  public struct Argument: Sendable {
    /// The role.
    public var role: String
    /// Its text.
    public var text: String
    /// Where.
    public var span: TextSpan
    /// The rule, slot or link that filled it; then what the discourse added to it.
    public var because: [ExplanationLine]
  }
}
