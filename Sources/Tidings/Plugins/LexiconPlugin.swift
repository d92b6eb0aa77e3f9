import RuleCompiler

/// Gives the phrases of a lexicon: `extern lexicon minister: Title`. They are read once, when the rules load.
public protocol LexiconPlugin: Sendable {
  /// The phrases, in any order.
  var phrases: [LexiconPhrase] { get }
}

/// A phrase of a lexicon that the program provides.
public struct LexiconPhrase: Sendable, Hashable, ExpressibleByStringLiteral {
  /// One word or several; `...` stands for a gap as in lexicons of rule files.
  public var text: String
  /// Only in this very letter case.
  public var isCaseExact: Bool
  /// What normalizers and the document as a whole read; `from` and `until` say when the phrase counts.
  public var attributes: [String: String]

  /// Makes a phrase.
  public init(_ text: String, isCaseExact: Bool = false, attributes: [String: String] = [:]) {
    self.text = text
    self.isCaseExact = isCaseExact
    self.attributes = attributes
  }

  /// A phrase in any letter case, without attributes.
  public init(stringLiteral text: String) { self.init(text) }
}
