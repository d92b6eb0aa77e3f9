/// A token that is no trivia, as the parser reads it.
struct Item {
  var kind: Token.Kind
  var span: SourceSpan
  /// The text of a name, word, number, day or symbol; empty for the others.
  var text: String
  /// Nothing stands between it and the item before.
  var isAttached: Bool
  /// Of an opening bracket: the index of the item at which its content ends.
  var limit = -1
  /// Of an opening bracket: the item at `limit` is its closing one.
  var isClosed = false
  /// Where the doc comment before it stands, one span a line.
  var doc: [SourceSpan] = []

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }

  /// A line end or `;`.
  var isSeparator: Bool { kind == .newline || isSymbol(";") }

  var isOpening: Bool { kind == .symbol && (text.first == "(" || text == "[" || text == "{") }

  var isClosing: Bool { kind == .symbol && (text == ")" || text == "]" || text == "}") }

  /// How messages name it.
  var found: String {
    switch kind {
    case .string: "a string"
    case .regex: "a regex"
    case .newline: "the end of the line"
    case .end: "the end of the file"
    default: "`\(text)`"
    }
  }
}

extension Item {
  /// What a token says; a wide symbol, which was reported, says what the plain one does.
  private static func text(of token: Token, in source: SourceText) -> String {
    let text = source.text(token.span.start, token.span.end)
    if token.kind == .name || token.kind == .word { return Characters.withoutHidden(text) }
    guard token.kind == .symbol, let first = text.unicodeScalars.first, let plain = Characters.plain(first)
    else { return text }
    return String(Character(plain))
  }

  /// The items of a file. O(tokens).
  static func items(of tokens: [Token], in source: SourceText) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(tokens.count / 2)
    var docs: [SourceSpan] = []
    var lines = 0
    for token in tokens {
      switch token.kind {
      case .space: continue
      case .comment: lines = 0
      case .docComment:
        if lines > 1 { docs = [] }
        lines = 0
        docs.append(token.span)
      case .newline:
        // A line of blanks is a blank line.
        lines += source.bytes[token.span.start..<token.span.end].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        if items.last?.kind != .newline {
          items.append(Item(kind: .newline, span: token.span, text: "", isAttached: false))
        }
      default:
        let hasText = token.kind != .string && token.kind != .regex
        let isAttached = items.last.map { $0.span.end == token.span.start && $0.kind != .newline } ?? false
        items.append(
          Item(
            kind: token.kind, span: token.span,
            text: hasText ? text(of: token, in: source) : "",
            isAttached: isAttached, doc: docs))
        docs = []
        lines = 0
      }
    }
    return items
  }
}
