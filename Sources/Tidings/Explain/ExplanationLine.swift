/// One line of an explanation: a verdict, what was asked or found, where the rule says so, and what it rests on.
public struct ExplanationLine: Sendable, Hashable {
  /// How it came out.
  public enum Verdict: String, Sendable {
    /// It holds.
    case yes
    /// It does not, and that is what stopped the rule.
    case no
    /// Said for information.
    case note
  }

  /// What the line speaks of.
  public enum Kind: String, Sendable, CaseIterable {
    /// A rule, frame, role, recognizer, link or attachment as a whole.
    case rule
    /// The gate: what a pattern needs before it is tried at all.
    case gate
    /// A pattern as a whole.
    case pattern
    /// One item of a pattern.
    case item
    /// What a slot captured.
    case slot
    /// The head of a frame.
    case head
    /// `unless` of a rule.
    case unless
    /// `veto` of an event type.
    case veto
    /// `when`.
    case when
    /// `where`.
    case `where`
    /// A required role.
    case required
    /// Fillers against fillers, recognizers against recognizers, links against links.
    case precedence
    /// A match, stack or memory limit.
    case limit
    /// A link between two items.
    case link
    /// A voice that reads one link as another.
    case voice
    /// A light verb that carries the event, `under`.
    case carrier
    /// A mention and the recognizer that made it.
    case mention
    /// A lexicon that lists a word.
    case lexicon
    /// A feature: modality, polarity and others.
    case feature
    /// What another sentence, the dateline or the document's date gave.
    case discourse
  }

  /// How it came out.
  public var verdict: Verdict
  /// What the line speaks of.
  public var kind: Kind
  /// The line itself.
  public var text: String
  /// `pack/rule`, if the line is about one.
  public var rule: String?
  /// `path:line:column` in a rule file.
  public var at: String?
  /// The words it is about, in the part of the document that the sentence stands in.
  public var span: TextSpan?
  /// What it rests on.
  public var reasons: [ExplanationLine]
  /// Of a pattern that did not match: how near it came, from 0 to 1.
  var nearness: Double?

  /// Makes a line.
  public init(
    _ verdict: Verdict, _ kind: Kind, _ text: String, rule: String? = nil, at: String? = nil,
    span: TextSpan? = nil, reasons: [ExplanationLine] = []
  ) {
    self.verdict = verdict
    self.kind = kind
    self.text = text
    self.rule = rule
    self.at = at
    self.span = span
    self.reasons = reasons
  }
}
