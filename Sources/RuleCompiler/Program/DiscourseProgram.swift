import PCRE2
import RuleSyntax

/// What reading a document as a whole takes.
public struct DiscourseProgram: Sendable {
  /// Which names are one entity, in order.
  public internal(set) var variants: [VariantsProgram] = []
  /// What mentions refer back to, in order.
  public internal(set) var antecedents: [AntecedentProgram] = []
  /// Which mentions tell of one event.
  public internal(set) var merges: [MergeProgram] = []
  /// The headline at the start of a text.
  public internal(set) var headline: CompiledPattern?
  /// Capitals of a headline in which nearly every word has one mean nothing.
  public internal(set) var readsTitleCase = false
  /// Lines between headline and body.
  public internal(set) var bylines: [CompiledPattern] = []
  /// Types of hidden mentions that tell place, agency and date.
  public internal(set) var datelines: [ClassID] = []
  /// Features of an event mention that is yet to come: its weekdays and months lie ahead.
  public internal(set) var future: [ClassID] = []

  init() {}

  /// The test of every item that some declaration is about; nil when there is none.
  public var referents: Predicate? {
    let tests = variants.map(\.of) + antecedents.map(\.anaphor) + antecedents.compactMap(\.target)
    return tests.isEmpty ? nil : .any(tests)
  }
}

/// Mentions whose names are compared, and how.
public struct VariantsProgram: Sendable {
  /// Index into ``Program/sites``.
  public var site: Int
  /// The mentions.
  public var of: Predicate = .always
  /// A name that is part of a longer one is the same.
  public var parts = false
  /// Initials stand for the name.
  public var acronyms = false
  /// So many letters may differ.
  public var spelling = 0
  /// What is told of the entity: name, and the test of items inside its mentions.
  public var attributes: [(name: String, test: Predicate)] = []
  /// The same from lexicons: name, and the lexicon's attribute.
  public var wordAttributes: [(name: String, attribute: String)] = []
}

/// A role of an event type, or a part of the dateline.
public enum RoleSource: Sendable, Equatable {
  case role(event: Int, role: Int)
  /// `place`, `agency` or `date`.
  case dateline(String)
}

/// What a mention may refer back to.
public struct AntecedentProgram: Sendable {
  /// Index into ``Program/sites``.
  public var site: Int
  /// Mentions that refer back.
  public var anaphor: Predicate = .always
  /// What they may refer to.
  public var target: Predicate?
  /// Whose fillers they may refer to; empty: any mention.
  public var sources: [RoleSource] = []
  /// How many sentences back; nil: the whole document.
  public var within: Int?
  /// Feature groups that must not differ.
  public var agree: [Int] = []
  /// Words that both must have.
  public var share: [Predicate] = []
  /// Sets of words that count as one another.
  public var alike: [Predicate] = []
  /// Attributes of lexicons by which words count as one another.
  public var alikeBy: [String] = []
  /// Words that must not differ.
  public var clash: [Predicate] = []
  /// Whose fillers come first.
  public var prefer: [Preference] = []
  /// How many entities it stands for; 0: as many as the source has, one without source.
  public var count = 0

  /// A link or a role whose fillers are preferred.
  public enum Preference: Sendable, Equatable {
    case link(Int)
    case role(event: Int, role: Int)
  }
}

/// When mentions of an event type tell of one event.
public struct MergeProgram: Sendable {
  /// Index into ``Program/sites``.
  public var site: Int
  /// The event type.
  public var event: Int
  /// Patterns of triggers that refer back.
  public var anaphors: [Int] = []
  /// Patterns of triggers that refer back if they have a filler in common.
  public var echoes: [Int] = []
  /// So many fillers in common make a second report; nil: never.
  public var repeats: Int?
  /// Other types that they may refer to.
  public var refers: [Int] = []
  /// Roles whose fillers tell events apart, by index.
  public var share: [Int] = []
  /// How many sentences back.
  public var within: Int?
}

/// A role that is filled from other sentences when nothing in its own fills it.
public struct InheritProgram: Sendable {
  /// Index into ``Program/sites``.
  public var site: Int
  /// The role, by index.
  public var role: Int
  /// Where from, in order of preference.
  public var sources: [RoleSource]
  /// How many entities there must be.
  public var count = 1
  /// How many sentences back; nil: the document so far.
  public var within: Int?
}
