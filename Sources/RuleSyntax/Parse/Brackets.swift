// Pairs brackets before anything is parsed, so that one missing bracket costs one finding: the parser then
// skips a bad clause or declaration by jumping over pairs, and takes an unclosed bracket as closed at the end
// of its clause.

/// Finds the partner of each bracket and reports those that have none.
struct Brackets {
  private struct Open {
    var index: Int
    var closer: String
    var indent: Int
    var isLastOnLine: Bool
  }

  private var stack: [Open] = []
  private var counts: [String: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private var lastUnexpectedLine = -1

  /// Sets `limit` and `isClosed` of every opening bracket. Linear in the items.
  static func pair(_ items: inout [Item], lexer: Lexer, source: SourceText) -> [Diagnostic] {
    var brackets = Brackets()
    let broken = Set(lexer.broken.map { source.line(of: $0) })
    var indent = 0
    var isFirst = true
    for i in items.indices {
      let item = items[i]
      if isFirst { indent = item.span.start - source.lineStarts[source.line(of: item.span.start) - 1] }
      if isFirst, lexer.resets.contains(item.span.start) {
        brackets.close(above: 0, at: i, &items, broken, source)
      }
      if item.isOpening {
        brackets.open(i, item, indent, i + 1 < items.count && items[i + 1].kind == .newline)
      } else if item.isClosing {
        brackets.close(item, at: i, isFirst ? indent : nil, &items, broken, source)
      }
      isFirst = item.kind == .newline
    }
    brackets.close(above: 0, at: items.count - 1, &items, broken, source)
    return brackets.diagnostics
  }

  private mutating func open(_ index: Int, _ item: Item, _ indent: Int, _ isLast: Bool) {
    let closer = item.text == "{" ? "}" : item.text == "[" ? "]" : ")"
    stack.append(Open(index: index, closer: closer, indent: indent, isLastOnLine: isLast))
    counts[closer, default: 0] += 1
  }

  /// Closes what the bracket `item` closes; `indent` if it is the first on its line.
  private mutating func close(
    _ item: Item, at i: Int, _ indent: Int?, _ items: inout [Item], _ broken: Set<Int>, _ source: SourceText
  ) {
    guard counts[item.text, default: 0] > 0 else {
      let line = source.line(of: item.span.start)
      if line != lastUnexpectedLine, !broken.contains(line) {
        diagnostics.append(
          Diagnostic("unexpected-bracket", "this `\(item.text)` closes nothing", at: item.span))
      }
      lastUnexpectedLine = line
      return
    }
    var match = stack.lastIndex { $0.closer == item.text } ?? 0
    if let indent, item.text == "}", stack[match].indent != indent || match != stack.count - 1 {
      let aligned = stack.suffix(32).lastIndex {
        $0.closer == item.text && $0.indent == indent && $0.isLastOnLine
      }
      match = aligned ?? match
    }
    close(above: match + 1, at: i, &items, broken, source)
    guard let open = stack.popLast() else { return }
    counts[open.closer, default: 1] -= 1
    items[open.index].limit = i
    items[open.index].isClosed = true
  }

  /// Gives up on all open brackets from `depth` on: item `i` shows that they should have been closed before.
  private mutating func close(
    above depth: Int, at i: Int, _ items: inout [Item], _ broken: Set<Int>, _ source: SourceText
  ) {
    while stack.count > depth, let open = stack.popLast() {
      counts[open.closer, default: 1] -= 1
      items[open.index].limit = i
      let item = items[open.index]
      if broken.contains(source.line(of: item.span.start)) { continue }
      // Where a bracket inside a clause should have stood can be told on its own line only.
      let isBlock = item.text == "{" && (open.isLastOnLine || stack.isEmpty) && !items[i].isClosing
      let isTold = isBlock || source.line(of: items[i].span.start) == source.line(of: item.span.start)
      let place = items[i].kind == .end ? "the file ends here" : "it should be closed before this"
      var finding = Diagnostic(
        "unclosed-bracket", "this `\(item.text)` is never closed", at: item.span,
        label: "`\(open.closer)` is missing",
        related: isTold ? [Diagnostic.Related(place, items[i].span)] : [])
      if isBlock { finding.fix = Self.closing(open.index, before: i, items, source) }
      diagnostics.append(finding)
    }
  }

  /// Puts a brace behind the last thing in the block, on its line if the block has only one.
  private static func closing(_ open: Int, before i: Int, _ items: [Item], _ source: SourceText) -> Diagnostic
    .Fix?
  {
    guard let last = items[open..<i].last(where: { $0.kind != .newline }) else { return nil }
    let isOneLine = source.line(of: last.span.start) == source.line(of: items[open].span.start)
    let span = SourceSpan(file: last.span.file, start: last.span.end, end: last.span.end)
    return Diagnostic.Fix("write the closing brace", [.init(span, isOneLine ? " }" : "\n}")])
  }
}
