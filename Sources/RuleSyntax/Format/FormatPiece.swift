/// A token that is neither trivia nor a separator, with what the layout needs to know of it.
struct FormatPiece {
  /// What brackets or declaration it stands in.
  enum Place {
    /// At the outermost level, before any block.
    case heading
    /// In a clause of a block, outside brackets.
    case clause
    /// In a clause that declares a role, outside brackets.
    case role
    /// Among the entries of a lexicon.
    case entries
    /// Among the codes of an event.
    case codes
    /// In brackets that are no block.
    case bracket
    /// In `{2,3}` behind an element, or in `[2...]` behind the type of a role.
    case bounds
  }

  /// What stood between it and the piece before.
  struct Gap {
    /// Comments, each with the number of line ends before it.
    var comments: [(text: String, lineEnds: Int)] = []
    /// Line ends behind the last comment, or behind the piece before.
    var lineEnds = 0
    var hasSeparator = false
    /// The text between, if it holds neither comments nor line ends.
    var raw = ""

    /// The two pieces are not on one line.
    var isBroken: Bool { lineEnds > 0 || !comments.isEmpty }
  }

  let kind: Token.Kind
  let span: SourceSpan
  let text: String
  let gap: Gap
  var place = Place.heading
  /// Of a bracket: the index of its partner.
  var partner = -1
  /// A brace around clauses or entries.
  var isBlock = false
  /// A parenthesis that stands directly behind a name in a heading.
  var hugsName = false
  /// The last clause of its block, or declaration, ends before it.
  var beginsClause = false

  /// It stands in a row of its author's making.
  var isInRow: Bool { place == .entries || place == .codes }
  var isSymbol: Bool { kind == .symbol }
  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
  var isOpening: Bool { isSymbol && (text.first == "(" || text == "[" || text == "{") }
  var isClosing: Bool { isSymbol && (text == ")" || text == "]" || text == "}") }
  var opensBlock: Bool { isBlock && text == "{" }
  var closesBlock: Bool { isBlock && text == "}" }
  /// Nothing stood between it and the piece before.
  var isAttached: Bool { gap.raw.isEmpty && !gap.isBroken && !gap.hasSeparator }

  /// Length in code points.
  var width: Int { text.unicodeScalars.count }
}

extension FormatPiece {
  /// The pieces of a file, the last of them the empty end of the file. O(tokens).
  static func pieces(of tokens: [Token], in source: SourceText) -> [FormatPiece] {
    var pieces: [FormatPiece] = []
    pieces.reserveCapacity(tokens.count / 2)
    var gap = Gap()
    for token in tokens {
      let text = source.text(token.span.start, token.span.end)
      switch token.kind {
      case .space:
        gap.raw += text
      case .newline:
        gap.lineEnds += text.utf8.count { $0 == 0x0A }
      case .comment, .docComment:
        gap.comments.append((trimmed(text), gap.lineEnds))
        gap.lineEnds = 0
      case .symbol where text == ";":
        gap.hasSeparator = true
        gap.raw += text
      default:
        pieces.append(FormatPiece(kind: token.kind, span: token.span, text: text, gap: gap))
        gap = Gap()
      }
    }
    return pieces
  }

  /// A comment without the blanks at its end.
  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.unicodeScalars.last, last == " " || last == "\t" {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}
