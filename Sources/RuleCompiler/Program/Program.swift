import PCRE2
import RuleSyntax

/// Compiled rules: everything the engine needs, immutable and shared by threads.
public struct Program: Sendable {
  /// The packs in load order: imports before those that import them.
  public internal(set) var packs: [PackInfo] = []
  /// The files, for places.
  public internal(set) var sources = SourceMap()
  /// Findings that did not stop the load.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// Everything that can be tested of an item.
  public internal(set) var classes = ClassTable()
  /// How text becomes sentences and words.
  public internal(set) var text = TextProgram()
  /// Words and phrases with the classes they give.
  public internal(set) var vocabulary = Vocabulary()
  /// All patterns; the other parts refer to them by index.
  public internal(set) var patterns: [TapePattern] = []
  /// Patterns with branches of `|`, as they were written, by index into ``patterns``.
  package var written: [Int: WrittenPattern] = [:]
  /// Recognizer phases in order.
  public internal(set) var phases: [PhaseProgram] = []
  /// Names of link kinds.
  public internal(set) var linkKinds: [String] = []
  /// Link rules in file order.
  public internal(set) var links: [LinkProgram] = []
  /// Voices.
  public internal(set) var voices: [VoiceProgram] = []
  /// Event types.
  public internal(set) var events: [EventProgram] = []
  /// Rules, roles and frames, in order of rank.
  public internal(set) var rules: [RuleProgram] = []
  /// Attachments.
  public internal(set) var attachments: [AttachmentProgram] = []
  /// How a document is read as a whole.
  public internal(set) var discourse = DiscourseProgram()
  /// What the words of mentions stand for, in file order.
  public internal(set) var normalizers: [NormalizerProgram] = []
  /// The types of mentions that some normalizer reads.
  public internal(set) var normalizedTypes: [ClassID] = []
  /// Attributes of lexicon entries.
  public internal(set) var attributes = AttributeTable()
  /// Rules that packs disable or override.
  public internal(set) var changes: [RuleChange] = []
  /// Names that are to be used no more.
  public internal(set) var deprecations: [DeprecatedName] = []
  /// What the program that loads the rules is to provide.
  public internal(set) var externs: [ExternProgram] = []
  /// Every declaration that examples and reports name: `pack/id` with its place.
  public internal(set) var sites: [RuleSite] = []

  init() {}

  /// Whether an event type is another one, or a kind of it.
  public func isA(_ event: Int, _ other: Int) -> Bool {
    event == other || events[event].parents.contains { isA($0, other) }
  }
}

/// A loaded pack.
public struct PackInfo: Sendable {
  /// Its name.
  public var name: String
  /// Its version.
  public var version: String
  /// Its directory; nil for one of the shipped packs.
  public var directory: String?
  /// It was asked for, not only imported.
  public var isRequested: Bool
  /// Its rule files.
  public var files: Set<FileID>
}

/// A named rule, recognizer, link … and its examples.
public struct RuleSite: Sendable {
  /// What kind of declaration it is.
  public enum Kind: Sendable {
    case recognizer, link, rule, role, frame, attachment
    /// An event type with clauses that take effect by themselves (`inherit`).
    case event
    case variants, antecedent, merge
    case normalizer
  }
  /// `pack/id`.
  public var id: String
  /// Its kind.
  public var kind: Kind
  /// The declaration's name.
  public var span: SourceSpan
  /// The examples written in it.
  public var examples: [Example]
  /// The event type it speaks of.
  public var event: Int?
}

/// Recognizers of one phase.
public struct PhaseProgram: Sendable {
  /// The phase's name.
  public var name: String
  /// How often it runs at most; it stops early when nothing changes.
  public var repeats: Int
  /// Its recognizers in order of rank.
  public var recognizers: [RecognizerProgram] = []
}

/// One recognizer.
public struct RecognizerProgram: Sendable {
  /// Index into ``Program/sites``.
  public var site: Int
  /// The type it gives.
  public var type: ClassID
  /// Its patterns, in order.
  public var patterns: [Int] = []
  /// Raw-text regexes.
  public var texts: [CompiledPattern] = []
  /// The program finds what it makes: index into ``Program/externs``.
  public var extern: Int?
  /// Patterns that forbid the extent `[ … ]` (or their whole match).
  public var unless: [Int] = []
  /// The type with all it implies, and the features it sets.
  public var gives = ClassSet()
  /// Feature groups of which it sets a value: other values are taken off.
  public var groups: [Int] = []
  /// Features taken from the head.
  public var keeps = ClassSet()
  /// Which items of the extent are members of the list.
  public var members: Predicate?
  /// The items leave the tape.
  public var isHidden = false
  /// Higher goes first.
  public var priority = 0
}

/// One link rule.
public struct LinkProgram: Sendable {
  /// Index into ``Program/sites``.
  public var site: Int
  /// Index into ``Program/linkKinds``.
  public var kind: Int
  /// Its patterns.
  public var patterns: [Int] = []
  /// Patterns that forbid the item at `to`.
  public var unless: [Int] = []
  /// Slot names as declared in the parentheses.
  public var from: String
  /// The other end.
  public var to: String
  /// `from LINK of SLOT`.
  public var source: (kind: Int, slot: String)?
  /// Feature groups whose values go from `from` to `to`.
  public var copies: [Int] = []
  /// Features set on `from` (true) or `to`.
  public var sets: [(onFrom: Bool, feature: ClassID)] = []
  /// Conditions on slots.
  public var conditions: [ConditionProgram] = []
}

/// How links are read for items with a feature.
public struct VoiceProgram: Sendable {
  /// The feature.
  public var feature: ClassID
  /// For a link kind: which kind is read instead, with which word.
  public var readings: [(kind: Int, source: Int, word: ClassID?)]
}

/// An attachment.
public struct AttachmentProgram: Sendable {
  /// Index into ``Program/sites``.
  public var site: Int
  /// Its name: the slot it fills.
  public var name: String
  /// Patterns in order of preference.
  public var patterns: [Int]
  /// Patterns that switch it off for a trigger.
  public var unless: [Int]
}

/// A condition on what a match bound: `when`, or one call of `where`.
public struct ConditionProgram: Sendable {
  /// Slot or role; `trigger` for the trigger. Of a call the first it is asked about.
  public var subject: String
  /// What it asks: the slot is bound (nil), or its item passes.
  public var test: Predicate?
  /// The condition is turned round.
  public var isNegated: Bool
  /// Where it is written.
  public var span: SourceSpan
  /// The predicate that `where` calls; nil for `when`.
  public var call: CallProgram?

  /// The slots or roles that must be bound for it to say anything.
  package var asked: [String] { call?.arguments ?? (test == nil ? [] : [subject]) }
}
