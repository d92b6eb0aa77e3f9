// Which braces are blocks, where clauses begin, what stands in which kind of brackets. The file has no errors, so
// brackets have partners, and the first words of a declaration tell what its braces mean.

/// Finds the structure of a file among its pieces.
struct FormatStructure {
  private var pieces: [FormatPiece]
  /// Open brackets.
  private var stack: [Int] = []
  /// The words of the heading so far, modifiers left out.
  private var words: [String] = []
  /// The first word of the clause at hand.
  private var clause = ""
  /// Behind the `=` of a fragment, where braces are slots.
  private var isBehindEquals = false

  /// The pieces of a file with their places. O(tokens).
  static func pieces(of file: SourceFile, in source: SourceText) -> [FormatPiece] {
    var structure = FormatStructure(pieces: FormatPiece.pieces(of: file.tokens, in: source))
    for i in structure.pieces.indices { structure.place(i) }
    return structure.pieces
  }

  private init(pieces: [FormatPiece]) { self.pieces = pieces }

  private mutating func place(_ i: Int) {
    let isSeparated = pieces[i].gap.isBroken || pieces[i].gap.hasSeparator
    if pieces[i].isClosing, let open = stack.popLast() {
      pieces[i].place = pieces[open].place
      pieces[i].isBlock = pieces[open].isBlock
      pieces[i].partner = open
      pieces[open].partner = i
      return
    }
    if stack.isEmpty {
      // The brace of a block may stand on a line of its own.
      if i == 0 || (isSeparated && !pieces[i].isSymbol("{")) {
        words = []
        isBehindEquals = false
        pieces[i].beginsClause = i > 0
      }
      if pieces[i].kind == .name, words.count < 2,
        !(words.isEmpty && Keywords.modifiers.contains(pieces[i].text))
      {
        words.append(pieces[i].text)
      }
      if pieces[i].isSymbol("=") { isBehindEquals = true }
    } else if let open = stack.last, pieces[open].isBlock {
      pieces[i].beginsClause = i > open + 1 && isSeparated && !opensCodes(i)
      if pieces[i].beginsClause || i == open + 1 { clause = pieces[i].text }
    }
    pieces[i].place = place(at: i)
    if pieces[i].isOpening { open(i) }
  }

  private mutating func open(_ i: Int) {
    if pieces[i].text == "{" {
      pieces[i].isBlock = stack.isEmpty ? !isBehindEquals : opensCodes(i)
    } else if stack.isEmpty, pieces[i].text == "(", !isBehindEquals {
      pieces[i].hugsName = ["link", "fragment", "extern"].contains(words.first)
    } else if pieces[i].text == "(", stack.count == 1, pieces[stack[0]].isBlock {
      pieces[i].hugsName = clause == "where"
    }
    stack.append(i)
  }

  /// The brace behind the clause keyword `codes` of an event.
  private func opensCodes(_ i: Int) -> Bool {
    pieces[i].isSymbol("{") && stack.count == 1 && isEvent && pieces[i - 1].text == "codes"
      && (pieces[i - 1].beginsClause || pieces[i - 2].opensBlock)
  }

  private var isEvent: Bool { words.first == "event" || words == ["extend", "event"] }

  private var hasEntries: Bool {
    guard let first = words.first else { return false }
    return first == "lexicon" || words == ["extend", "lexicon"] || !Keywords.declarations.contains(first)
  }

  private func place(at i: Int) -> FormatPiece.Place {
    guard let open = stack.last else { return .heading }
    if !pieces[open].isBlock { return isBounds(open) ? .bounds : .bracket }
    if stack.count == 1, hasEntries { return .entries }
    if stack.count > 1 { return .codes }
    if !isEvent { return .clause }
    if pieces[i].beginsClause || i == open + 1 {
      return i + 1 < pieces.count && pieces[i + 1].isSymbol(":") ? .role : .clause
    }
    return pieces[i - 1].closesBlock ? .clause : pieces[lastOutside(i)].place
  }

  /// The last piece before `i` that stands in the same brackets.
  private func lastOutside(_ i: Int) -> Int { pieces[i - 1].isClosing ? pieces[i - 1].partner : i - 1 }

  /// `{2,3}`, or `[2...]` of a role.
  private func isBounds(_ open: Int) -> Bool {
    pieces[open].text == "{"
      ? pieces[open + 1].kind == .number : pieces[open].text == "[" && pieces[open].place == .role
  }
}
