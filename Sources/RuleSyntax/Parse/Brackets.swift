// Pairs brackets before anything is parsed, so that one wrong bracket costs one finding: the parser then
// skips a bad clause or declaration by jumping over pairs, and takes an unclosed bracket as closed where its
// block ends by its indentation.

/// Finds the partner of each bracket and reports those that have none.
struct Brackets {
  struct Open {
    var index: Int
    var closer: String
    var indent: Int
    var line: Int
    var isLastOnLine: Bool
  }

  let source: SourceText
  /// Lines with a string or regex that has no end.
  let broken: Set<Int>
  private(set) var items: [Item]
  private(set) var diagnostics: [Diagnostic] = []
  /// Closing brackets that close nothing.
  private(set) var strays: [Int] = []
  private var stack: [Open] = []
  private var counts: [String: Int] = [:]
  private var heedsLayout = false
  private var lastUnexpectedLine = -1
  /// How many lines and items may still be looked at for what the layout says.
  var looks = 20_000

  /// Sets `limit` and `isClosed` of every opening bracket. Linear in the items.
  static func pair(_ items: [Item], lexer: Lexer, source: SourceText) -> Brackets {
    let broken = Set(lexer.broken.map { source.line(of: $0) })
    var brackets = Brackets(items, source, broken)
    brackets.pair(lexer.resets)
    if brackets.diagnostics.isEmpty && brackets.strays.isEmpty { return brackets }
    // Only where something is wrong does the layout say what: brackets that pair mean the same in any layout.
    brackets = Brackets(items, source, broken)
    brackets.heedsLayout = true
    brackets.pair(lexer.resets)
    return brackets
  }

  private init(_ items: [Item], _ source: SourceText, _ broken: Set<Int>) {
    self.items = items
    self.source = source
    self.broken = broken
  }

  private mutating func pair(_ resets: Set<Int>) {
    var indent = 0
    var isFirst = true
    for i in items.indices {
      if isFirst { indent = self.indent(of: i) }
      if isFirst, resets.contains(items[i].span.start) { close(above: 0, at: i) }
      if items[i].isOpening {
        open(i, indent)
      } else if items[i].isClosing {
        close(i, isFirst ? indent : nil)
      }
      isFirst = items[i].kind == .newline
    }
    close(above: 0, at: items.count - 1)
  }

  /// How far item `i`, the first on its line, is from the margin.
  func indent(of i: Int) -> Int {
    items[i].span.start - source.lineStarts[line(of: i) - 1]
  }

  func line(of i: Int) -> Int { source.line(of: items[i].span.start) }

  private mutating func open(_ i: Int, _ indent: Int) {
    let text = items[i].text
    if text == "{", i > 0, items[i - 1].isSymbol("{") {
      // No block begins with a brace.
      diagnostics.append(secondBrace(i))
      items[i].kind = .newline
      return
    }
    let closer = text == "{" ? "}" : text == "[" ? "]" : ")"
    let isLast = i + 1 < items.count && items[i + 1].kind == .newline
    stack.append(Open(index: i, closer: closer, indent: indent, line: line(of: i), isLastOnLine: isLast))
    counts[closer, default: 0] += 1
  }

  /// Closes what the bracket `i` closes; `indent` if it is the first on its line.
  private mutating func close(_ i: Int, _ indent: Int?) {
    let text = items[i].text
    if heedsLayout, replacesCloser(i) { return }
    var match = stack.lastIndex { $0.closer == text }
    if heedsLayout, indent == nil, let at = match, at == stack.count - 1, goesOn(stack[at], behind: i) {
      match = nil
    }
    guard var match else {
      let line = line(of: i)
      strays.append(i)
      if line != lastUnexpectedLine, !broken.contains(line) { diagnostics.append(stray(i)) }
      lastUnexpectedLine = line
      return
    }
    if let indent, text == "}", stack[match].indent != indent || match != stack.count - 1 {
      let aligned = stack.suffix(32).lastIndex {
        $0.closer == text && $0.indent == indent && $0.isLastOnLine
      }
      match = aligned ?? match
    }
    close(above: match + 1, at: i)
    guard let open = stack.popLast() else { return }
    counts[open.closer, default: 1] -= 1
    items[open.index].limit = i
    items[open.index].isClosed = true
  }

  /// Another closing bracket than the innermost one of this line takes: the wrong kind was written.
  private mutating func replacesCloser(_ i: Int) -> Bool {
    let line = line(of: i)
    let text = items[i].text
    guard let top = stack.last, top.line == line, top.closer != text, !broken.contains(line) else {
      return false
    }
    let isOpenHere = stack.suffix(32).last { $0.closer == text }?.line == line
    if isOpenHere && !closesLater(text, behind: i) || closesLater(top.closer, behind: i) { return false }
    var finding = Diagnostic(
      "unexpected-bracket", "this `\(items[i].text)` cannot close `\(items[top.index].text)`",
      at: items[i].span,
      related: [Diagnostic.Related("opened here", items[top.index].span)])
    finding.help = "write `\(top.closer)`"
    finding.fix = Guess.replacing(items[i].span, top.closer)
    diagnostics.append(finding)
    stack.removeLast()
    counts[top.closer, default: 1] -= 1
    items[top.index].limit = i
    items[top.index].isClosed = true
    items[i].text = top.closer
    return true
  }

  /// Gives up on all open brackets from `depth` on: item `i` shows that they should have been closed before.
  private mutating func close(above depth: Int, at i: Int) {
    while stack.count > depth, let open = stack.popLast() {
      counts[open.closer, default: 1] -= 1
      let limit = open.closer == "}" ? blockEnd(open, before: i) : i
      items[open.index].limit = limit
      // What stands behind a block of entries was cut as if it were entries.
      for k in limit..<max(limit, i) where items[k].kind == .word && items[k].text.allSatisfy(\.isLetter) {
        items[k].kind = .name
      }
      if !broken.contains(open.line) { diagnostics.append(unclosed(open, limit, at: i, stack.isEmpty)) }
    }
  }
}
