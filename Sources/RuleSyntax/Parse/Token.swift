/// One token of a rule file; trivia are tokens too.
public struct Token: Sendable, Equatable {
  /// The kinds of token.
  public enum Kind: Sendable, Equatable {
    /// A name, perhaps dotted.
    case name
    case string
    case regex
    case number
    case day
    /// Punctuation and operators.
    case symbol
    /// One or more line ends.
    case newline
    case space
    case comment
    case docComment
    /// Bytes that fit nowhere.
    case unknown
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
