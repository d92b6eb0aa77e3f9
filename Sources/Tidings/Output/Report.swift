/// What was found in one document.
public struct Report: Sendable {
  /// The document.
  public var document: Document
  /// The headline: the document's title, or what the packs recognised as one at the head of the text.
  public var headline: String?
  /// The day of publication: the document's, or the one found in the byline or dateline.
  public var date: CalendarDay?
  /// Who wrote it.
  public var byline: String?
  /// The news agency, as dateline or byline name it.
  public var agency: String?
  /// Where it was filed.
  public var place: String?
  /// Name and version of the packs that were loaded, in order of their names.
  public var packs: [PackReference] = []
  /// The sentences of the body.
  public var sentences: [TextSpan] = []
  /// Persons, places, organizations … named in arguments.
  public var entities: [Entity] = []
  /// All event mentions in order of the text, those of the headline first.
  public var eventMentions: [EventMention] = []
  /// What the mentions tell of, merged.
  public var events: [Event] = []
  /// Rules that gave up, each with sentence and limit.
  public var diagnostics: [ReportDiagnostic] = []

  init(document: Document, packs: [PackReference]) {
    self.document = document
    self.packs = packs
  }

  /// The mentions of one event type.
  public func eventMentions(ofType type: String) -> [EventMention] {
    eventMentions.filter { $0.type == type }
  }

  /// A span of the body (or headline) as string indices. O(1) for native Swift strings.
  public func range(of span: TextSpan, in part: DocumentPart = .text) -> Range<String.Index> {
    let text = part == .text ? document.text : headline ?? ""
    let start = text.utf8.index(text.startIndex, offsetBy: span.start)
    return start..<text.utf8.index(start, offsetBy: span.end - span.start)
  }
}

/// A pack and its version.
public struct PackReference: Sendable, Hashable {
  /// The pack's name.
  public var name: String
  /// Its semantic version.
  public var version: String
}

/// A person, place, organization … of one document.
public struct Entity: Sendable {
  /// The type's initial and a number: `P1`.
  public var id: String
  /// The type, e.g. `Person`.
  public var type: String
  /// The fullest name.
  public var name: String
  /// All spellings, in order of appearance.
  public var variants: [String]
  /// Where it is mentioned in the body, by name or by what refers back to it.
  public var mentions: [TextSpan]
  /// What the text says of it: its office, its country …, as `variants` declarations ask.
  public var attributes: [Attribute] = []
  /// Why spellings were taken as one.
  public var reasons: [Reason] = []

  /// Something told of an entity.
  public struct Attribute: Sendable, Hashable {
    /// What, e.g. `office`.
    public var name: String
    /// As the text has it.
    public var value: String
  }
}

/// A happening told of by one or more mentions.
public struct Event: Sendable {
  /// `E1` …
  public var id: String
  /// The event type.
  public var type: String
  /// Ids of its mentions.
  public var mentions: [String]
  /// Its participants by role, each once.
  public var arguments: [EventArgument]
}

/// An entity in a role of an event.
public struct EventArgument: Sendable, Hashable {
  /// The role.
  public var role: String
  /// Id of the entity, if the filler is one.
  public var entity: String?
  /// The text, if it is not.
  public var text: String?
}

/// Something that went wrong while reading a document, without stopping it.
public struct ReportDiagnostic: Sendable, Hashable {
  /// Stable code, e.g. `limit-reached`.
  public var code: String
  /// What happened.
  public var message: String
  /// The rule, `pack/rule`.
  public var rule: String?
  /// Index of the sentence.
  public var sentence: Int?

  /// Makes a note on a document.
  public init(code: String, message: String, rule: String? = nil, sentence: Int? = nil) {
    self.code = code
    self.message = message
    self.rule = rule
    self.sentence = sentence
  }
}
