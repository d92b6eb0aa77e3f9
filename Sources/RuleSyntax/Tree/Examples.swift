/// Doc text, examples and metadata that recognizers, links, rules, roles and frames share.
public struct RuleNotes: Sendable {
  /// The examples, in order.
  public var examples: [Example]
  /// `status`, `since`, `see`, `deprecated` as written.
  public var metadata: [(key: Name, value: Spanned<String>)]

  /// Makes notes.
  public init(examples: [Example] = [], metadata: [(key: Name, value: Spanned<String>)] = []) {
    self.examples = examples
    self.metadata = metadata
  }
}

/// `match "…" on 2024-09-21 => modality planned`
public struct Example: Sendable {
  /// Known not to work yet.
  public var isTodo: Bool
  /// false for `no match`.
  public var shouldMatch: Bool
  /// The content of the string with its marks, escapes of the string literal resolved, but for `\[ \] \{ \}
  /// \\`.
  public var text: Spanned<String>
  /// The string between its quotes exactly as written; ``AnnotatedText`` reads it.
  public var raw: String
  /// `...` after the string: arguments that are not annotated are allowed.
  public var allowsOthers: Bool
  /// The day the text is of, `YYYY-MM-DD`, given with `on`.
  public var day: Spanned<String>?
  /// Feature groups and the values the mention must have, given with `=>`; a day, a
  /// string or a number counts as a value, too.
  public var expectations: [(key: Name, value: Name)]
  /// From the first keyword to the end of the clause.
  public var span: SourceSpan

  /// Makes an example.
  public init(
    isTodo: Bool, shouldMatch: Bool, text: Spanned<String>, allowsOthers: Bool, day: Spanned<String>?,
    expectations: [(key: Name, value: Name)], span: SourceSpan
  ) {
    self.isTodo = isTodo
    self.shouldMatch = shouldMatch
    self.text = text
    self.raw = text.value
    self.allowsOthers = allowsOthers
    self.day = day
    self.expectations = expectations
    self.span = span
  }
}
