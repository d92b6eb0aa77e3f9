// Patterns that go on in the next line without brackets around them.

extension Parser {
  private static let lineHelp =
    "a clause ends with its line: put parentheses around a pattern of several lines, or write a second clause"

  /// How to go on with a clause on the next line.
  func lineHelp(behind keyword: Item) -> String? {
    Keywords.patternClauses.contains(keyword.text) ? Self.lineHelp : nil
  }

  /// At the end of a line that the next one continues with `symbol`: reports it once in a pattern, and goes there.
  /// - Parameter told: where the finding stands.
  mutating func takeLineEnd(before symbol: String, _ told: inout Int?) -> Bool {
    guard current.kind == .newline, nesting == 0, peek().isSymbol(symbol), index > 0 else { return false }
    index += 1
    tellLineEnd(&told)
    return true
  }

  /// The same behind a `|` that ends its line, when what follows is no clause.
  mutating func takeLineEnd(behind bar: Item, _ told: inout Int?) {
    let next = peek()
    // A name may begin a clause.
    guard next.kind != .name, next.kind != .word, next.kind != .end, !next.isClosing, !next.isSymbol("|"),
      !isAtColumnOne(next)
    else { return }
    tellLineEnd(&told, at: bar)
    index += 1
  }

  private mutating func tellLineEnd(_ told: inout Int?, at bar: Item? = nil) {
    guard told == nil else { return }
    let span = (bar ?? current).span
    told = span.start
    record(
      Diagnostic(
        "syntax", bar == nil ? "a line cannot begin with `\(current.text)`" : "a line cannot end with `|`",
        at: span,
        help: Self.lineHelp))
  }

  /// Adds the parentheses around the pattern to the finding at byte `place`.
  mutating func parenthesize(from start: Int, for place: Int) {
    let whole = span(from: start)
    let open = SourceSpan(file: file, start: whole.start, end: whole.start)
    let close = SourceSpan(file: file, start: whole.end, end: whole.end)
    guard let i = diagnostics.lastIndex(where: { $0.code == "syntax" && $0.span?.start == place }) else {
      return
    }
    diagnostics[i].fix = Diagnostic.Fix("write parentheses", [.init(open, "("), .init(close, ")")])
  }

  /// What may be meant by something that does not fit between brackets.
  func helpInside(_ open: Item) -> String? {
    if at(","), open.text != "[" || index == 0 || !items[index - 1].isSymbol("...") {
      return "alternatives have `|` between them; a comma of the text is written `\",\"`"
    }
    return open.text == "(" ? quoteHelp : nil
  }
}
