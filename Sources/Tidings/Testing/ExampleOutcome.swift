import RuleSyntax

/// What came of one example of a rule.
public struct ExampleOutcome: Sendable {
  /// A `match` or a `no match`.
  public enum Kind: Sendable { case match, noMatch }

  /// How it ended.
  public enum Verdict: Sendable {
    /// As written.
    case passed
    /// A `match` that does not match, or not with these arguments.
    case missing
    /// A `no match` that matches.
    case noisy
    /// A `todo` that is still to do.
    case todo
    /// A `todo` that has come true: remove the word.
    case todoPasses
    /// Not as written, but a plugin that was asked is not there.
    case undecided

    /// As reports name it.
    public var name: String {
      switch self {
      case .passed: "passed"
      case .missing: "missing"
      case .noisy: "noisy"
      case .todo: "todo"
      case .todoPasses: "todo passes"
      case .undecided: "undecided"
      }
    }
  }

  /// A named stretch of the example's sentence, in UTF-8 bytes.
  public struct Mark: Sendable, Hashable {
    /// `trigger`, a role, `from`, `to`, a type or `name`.
    public var name: String
    /// Where.
    public var span: TextSpan
  }

  /// `pack/rule`.
  public var rule: String
  /// The example in the rule file.
  public var at: SourceSpan
  /// What was expected.
  public var kind: Kind
  /// Whether it is marked `todo`.
  public var isTodo: Bool
  /// How it ended.
  public var verdict: Verdict
  /// The sentence without its marks.
  public var sentence: String
  /// What the example marks.
  public var expected: [Mark]
  /// What was found.
  public var found: [Mark]
  /// Declarations that gave what the example marks, when its own did not: their names in the rule files.
  public var takenBy: [SourceSpan]
  /// Why it failed, in one line.
  public var note: String
  /// Why it failed, as an explanation has it: the nearest stop of the rule, or what it matched; a line or two.
  public var reasons: [ExplanationLine]

  /// Neither missing nor noisy.
  public var isFine: Bool { verdict != .missing && verdict != .noisy }
}
