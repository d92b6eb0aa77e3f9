/// A token of a clause or heading on its way to or from JSON.
struct RuleToken: Equatable {
  var kind: Token.Kind
  var text: String
  /// Nothing stands between it and the token before.
  var isAttached = false

  init(_ kind: Token.Kind, _ text: String, isAttached: Bool = false) {
    self.kind = kind
    self.text = text
    self.isAttached = isAttached
  }

  static func name(_ text: String) -> RuleToken { RuleToken(.name, text) }
  static func mark(_ text: String, isAttached: Bool = false) -> RuleToken {
    RuleToken(.symbol, text, isAttached: isAttached)
  }

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }

  /// The same token directly behind the one before.
  var attached: RuleToken { RuleToken(kind, text, isAttached: true) }

  /// The tokens of a text outside the entries of lexicons; white space and comments are left out.
  static func tokens(of text: String) -> [RuleToken] {
    let source = SourceText(path: "", bytes: Array(text.utf8))
    let lexer = Lexer.run(source, file: FileID(0), context: .pattern)
    var out: [RuleToken] = []
    var isAttached = false
    for token in lexer.tokens where token.kind != .end {
      if [.space, .newline, .comment, .docComment].contains(token.kind) {
        isAttached = false
        continue
      }
      out.append(
        RuleToken(token.kind, source.text(token.span.start, token.span.end), isAttached: isAttached))
      isAttached = true
    }
    return out
  }

  /// The tokens as text: a space where one may stand.
  static func text(_ tokens: [RuleToken]) -> String {
    tokens.enumerated().map { ($0 > 0 && !$1.isAttached ? " " : "") + $1.text }.joined()
  }

  /// Whether a text is one token of these kinds by itself.
  static func isOne(_ text: String, _ kinds: [Token.Kind]) -> Bool {
    let found = tokens(of: text)
    return found.count == 1 && found[0].text == text && kinds.contains(found[0].kind)
  }
}
