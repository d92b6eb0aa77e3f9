// What the layout of a file says about brackets that have no partner.

extension Brackets {
  /// Blocks inside the blocks of declarations.
  private static let nestedBlocks: Set<String> = ["codes"]

  /// The finding about a closing bracket that closes nothing.
  func stray(_ i: Int) -> Diagnostic {
    var finding = Diagnostic(
      "unexpected-bracket", "this `\(items[i].text)` closes nothing", at: items[i].span)
    finding.help = "remove it, or write the opening bracket; a mark is quoted: `\"\(items[i].text)\"`"
    return finding
  }

  /// The finding about a brace directly behind another.
  func secondBrace(_ i: Int) -> Diagnostic {
    var finding = Diagnostic("unexpected-bracket", "this `{` follows another one", at: items[i].span)
    finding.help = "remove it"
    finding.fix = Diagnostic.Fix("remove it", [.init(items[i].span, "")])
    return finding
  }

  /// The finding about a bracket that item `i`, or the block's indentation, shows to be unclosed.
  func unclosed(_ open: Open, _ limit: Int, at i: Int, _ isOutermost: Bool) -> Diagnostic {
    let item = items[open.index]
    let isNested = open.index > 0 && Self.nestedBlocks.contains(items[open.index - 1].text)
    let isBlock = item.text == "{" && (open.isLastOnLine || isOutermost || isNested)
    var end = limit
    while end < items.count - 1, items[end].kind == .newline { end += 1 }
    // Where a bracket inside a clause should have stood can be told on its own line only.
    let isTold = isBlock || line(of: i) == open.line
    let place = isBlock ? end : i
    let isEnd = items[place].kind == .end
    var finding = Diagnostic(
      "unclosed-bracket", "this `\(item.text)` is never closed", at: item.span,
      label: "`\(open.closer)` is missing",
      related: isTold
        ? [
          Diagnostic.Related(
            isEnd ? "the file ends here" : "it should be closed before this", items[place].span)
        ]
        : [])
    if isBlock { finding.fix = closing(open, before: limit) }
    finding.help = finding.fix == nil ? "write `\(open.closer)` where what it holds ends" : nil
    return finding
  }

  /// Puts a brace behind the last thing in the block, on its line if the block has only one.
  private func closing(_ open: Open, before i: Int) -> Diagnostic.Fix? {
    guard let last = items[open.index..<i].last(where: { $0.kind != .newline }) else { return nil }
    let isOneLine = source.line(of: last.span.start) == open.line
    let span = SourceSpan(file: last.span.file, start: last.span.end, end: last.span.end)
    let margin = String(repeating: " ", count: open.indent)
    return Diagnostic.Fix("write the closing brace", [.init(span, isOneLine ? " }" : "\n\(margin)}")])
  }

  /// Where the content of an unclosed brace ends by its indentation: before the first line that stands no deeper than
  /// the line of the brace, unless all of it stands so.
  mutating func blockEnd(_ open: Open, before i: Int) -> Int {
    var isFirst = true
    for k in open.index..<i where items[k].kind == .newline && k + 1 < i {
      guard looks > 0 else { return i }
      looks -= 1
      if indent(of: k + 1) <= open.indent { return isFirst && open.isLastOnLine ? i : k }
      isFirst = false
    }
    return i
  }

  /// A block of several lines goes on behind the closing brace `i`: the next line stands deeper than that of the block's opening, and
  /// a closing brace follows that fits.
  mutating func goesOn(_ open: Open, behind i: Int) -> Bool {
    guard open.closer == "}", open.isLastOnLine, open.line != line(of: i) else { return false }
    var isFirst = true
    for k in i..<items.count where items[k].kind == .newline && k + 1 < items.count {
      guard looks > 0, items[k + 1].kind != .end else { return false }
      looks -= 1
      if indent(of: k + 1) > open.indent {
        isFirst = false
      } else {
        return !isFirst && items[k + 1].isSymbol("}") && indent(of: k + 1) == open.indent
      }
    }
    return false
  }

  /// A bracket on the line of item `i`, behind it, closes what is open there.
  mutating func closesLater(_ closer: String, behind i: Int) -> Bool {
    let opener = closer == "}" ? "{" : closer == "]" ? "[" : "("
    var depth = 0
    for k in (i + 1)..<max(i + 1, items.count) {
      guard looks > 0 else { return true }
      looks -= 1
      let item = items[k]
      if item.kind == .newline || item.kind == .end { return false }
      if item.isOpening, item.text.hasPrefix(opener) { depth += 1 }
      if item.isSymbol(closer) {
        if depth == 0 { return true }
        depth -= 1
      }
    }
    return false
  }
}
