/// A code a finding can carry, with a title for the reference pages.
public struct DiagnosticCode: Sendable, Hashable {
  /// Stable identifier, e.g. `unclosed-bracket`.
  public let id: String
  /// What it says, in one line.
  public let title: String

  /// Pairs a code with its title.
  public init(_ id: String, _ title: String) {
    self.id = id
    self.title = title
  }
}

/// The codes of what can be wrong with the text of a rule file.
public enum DiagnosticCodes {
  /// All codes the parser gives, in the order of their ids.
  public static let all: [DiagnosticCode] = [
    DiagnosticCode("bad-example", "The marks in an example's text are unbalanced, empty or nameless."),
    DiagnosticCode(
      "bad-quantifier", "A quantifier whose bounds make no sense, or on something that cannot repeat."),
    DiagnosticCode("bad-suppression", "A `tidings:ignore` comment without a code or without a reason."),
    DiagnosticCode("duplicate-clause", "A clause that may stand once stands twice."),
    DiagnosticCode("empty-alternative", "A `|` with nothing before or behind it."),
    DiagnosticCode("invalid-escape", "A backslash in a string before something that is no escape."),
    DiagnosticCode("invalid-number", "A number that is too large, or that should be another kind of token."),
    DiagnosticCode("invisible-character", "A character that cannot be seen stands outside a string."),
    DiagnosticCode("not-utf8", "The file is not UTF-8."),
    DiagnosticCode("syntax", "One thing was expected and another was found."),
    DiagnosticCode("too-deep", "Brackets are nested more deeply than the parser goes."),
    DiagnosticCode("unbounded-gap", "`_` repeated without a bound."),
    DiagnosticCode("unclosed-bracket", "A bracket is opened and never closed."),
    DiagnosticCode("unexpected-bracket", "A bracket is closed that was never opened."),
    DiagnosticCode("unknown-clause", "A block holds a clause that it cannot have."),
    DiagnosticCode("unknown-declaration", "A word that begins no declaration."),
    DiagnosticCode("unterminated-regex", "A regex without its closing slash."),
    DiagnosticCode("unterminated-string", "A string without its closing quote."),
  ]
}
