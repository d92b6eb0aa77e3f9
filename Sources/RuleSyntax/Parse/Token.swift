/// One token of a rule file; trivia are tokens too.
public struct Token: Sendable, Equatable {
  /// The kinds of token.
  public enum Kind: Sendable, Equatable {
    /// A name, perhaps dotted.
    case name
    /// A word that is no name (`well-known`, `21st`), or a bare entry of a lexicon.
    case word
    /// `"…"`, quotes included.
    case string
    /// `/…/`, slashes included.
    case regex
    /// Digits.
    case number
    /// `2024-09-21`
    case day
    /// Punctuation and operators.
    case symbol
    /// One or more line ends.
    case newline
    /// Spaces and tabs, a byte order mark, and invisible characters that were reported.
    case space
    /// `// …`
    case comment
    /// `/// …`
    case docComment
    /// Bytes that fit nowhere.
    case unknown
    /// The end of the file; empty.
    case end
  }

  /// What it is.
  public var kind: Kind
  /// Where.
  public var span: SourceSpan

  /// Makes a token.
  public init(_ kind: Kind, _ span: SourceSpan) {
    self.kind = kind
    self.span = span
  }
}
