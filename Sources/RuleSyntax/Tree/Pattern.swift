/// A pattern over items, as written.
public struct Pattern: Sendable {
  /// What it is.
  public var node: Node
  /// Where it was written.
  public var span: SourceSpan

  /// Makes a pattern.
  public init(_ node: Node, _ span: SourceSpan) {
    self.node = node
    self.span = span
  }

  /// The shapes of a pattern; Docs/Grammar.md §7 says what each matches.
  public indirect enum Node: Sendable {
    /// A bare word or quoted string.
    case literal(String)
    /// `@Name` or `@Name[test]`; a class or a fragment without arguments.
    case reference(Name, Test?)
    /// `@name(a, b)`
    case call(Name, [Pattern])
    /// `_` or `_[test]`
    case any(Test?)
    /// `/…/` on one word, slashes removed, `\/` resolved.
    case regex(String)
    /// `{role}` (nil) or `{role: …}`; `isLast` for `{role.last …}`.
    case slot(Name, isLast: Bool, Pattern?)
    /// `[ … ]`
    case marked(Pattern)
    /// `$trigger`
    case trigger
    /// `$name`
    case parameter(Name)
    /// `until(@end)`
    case until(Name)
    /// `~4` or `~4[test]`
    case gap(Int, Test?)
    case sequence([Pattern])
    case alternatives([Pattern])
    case repeated(Pattern, min: Int, max: Int?, lazy: Bool)
    case look(ahead: Bool, negative: Bool, Pattern)
    case sentenceStart
    case sentenceEnd
  }
}

/// A test of one item.
public struct Test: Sendable {
  /// What it is.
  public var node: Node
  /// Where it was written.
  public var span: SourceSpan

  /// Makes a test.
  public init(_ node: Node, _ span: SourceSpan) {
    self.node = node
    self.span = span
  }

  /// The shapes of a test.
  public indirect enum Node: Sendable {
    case name(Name)
    case literal(String)
    case regex(String)
    case not(Test)
    case all([Test])
    case any([Test])
  }
}
