/// What the rules cost over the documents read by a ``Profiler``.
public struct Profile: Sendable {
  /// How many documents, sentences and event mentions there were.
  public var documents = 0
  /// Sentences of the bodies.
  public var sentences = 0
  /// Event mentions.
  public var events = 0
  /// Every rule, recognizer, link … whose gate was asked, in the order of the rules.
  public var rules: [RuleCost] = []

  /// Time in PCRE2, of all rules.
  public var time: Duration { rules.reduce(.zero) { $0 + $1.time } }
}

/// What one rule, recognizer, link … cost. All but the time is the same on every machine.
public struct RuleCost: Sendable {
  /// `pack/id`; of a veto the event's.
  public var id: String
  /// The keyword that declares it.
  public var kind: String
  /// `path:line:column` of its name.
  public var at: String
  /// How often it was asked whether what one of its patterns needs is in the sentence at all.
  public var gateChecks: Int
  /// How often it was.
  public var gateHits: Int
  /// Calls of PCRE2: where something in the sentence shows that there is no match, none is made.
  public var calls: Int
  /// Calls that gave a match.
  public var matches: Int
  /// Items of the regex that PCRE2's interpreter passes in these calls (automatic callouts). Those of `text /…/` are not counted.
  public var steps: Int
  /// Time in PCRE2.
  public var time: Duration
  /// Event mentions that it made or gave an argument to.
  public var events: Int
}
