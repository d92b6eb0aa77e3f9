/// The codes of what can be wrong with the text of a rule file. What else is found where one of them was may only follow from it.
public enum DiagnosticCodes {
  /// All that the parser gives.
  public static let syntax: Set<String> = [
    "bad-example", "bad-quantifier", "bad-suppression", "duplicate-clause", "empty-alternative",
    "invalid-escape",
    "invalid-number", "invisible-character", "not-utf8", "syntax", "too-deep", "unbounded-gap",
    "unclosed-bracket",
    "unexpected-bracket", "unknown-clause", "unknown-declaration", "unterminated-regex",
    "unterminated-string",
  ]
}
