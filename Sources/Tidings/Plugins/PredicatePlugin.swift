/// A question about what rules have bound, answered by the program that runs them:
/// `extern predicate isHeadOfState(Person)` in a pack, `where isHeadOfState(host)` in its rules.
public protocol PredicatePlugin: Sendable {
  /// Whether it holds. Called from several threads at a time; the same question must always have the same answer.
  /// - Parameters:
  ///   - arguments: what the rule asks about, in the order and of the types of the declaration.
  ///   - day: the day of the document, when it is known.
  func holds(_ arguments: [PluginArgument], on day: CalendarDay?) -> Bool
}

/// What a predicate is asked about: a mention, or a stretch of text.
public struct PluginArgument: Sendable, Hashable {
  /// The text of the argument, as reports show it.
  public var text: String
  /// The name in it, without title or description; nil when it has none.
  public var name: String?
  /// Its most specific type; nil for what is no mention.
  public var type: String?
  /// Where it stands in the text or title being read, in UTF-8 bytes.
  public var span: TextSpan

  /// Makes an argument, as for a test of a predicate.
  public init(text: String, name: String? = nil, type: String? = nil, span: TextSpan = TextSpan(0, 0)) {
    self.text = text
    self.name = name
    self.type = type
    self.span = span
  }
}
