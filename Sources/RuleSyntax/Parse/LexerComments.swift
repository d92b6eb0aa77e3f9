// Comments as other languages write them: `#`, `--`, `/* … */`. They are reported with the right form, and skipped.

extension Lexer {
  /// Takes a comment of another language here. In the entries of a lexicon the marks are words, unless they begin a line and
  /// stand apart.
  mutating func foreignComment() -> Bool {
    switch (bytes[offset], byte(offset + 1)) {
    case (0x23, let next):
      guard !context.isInEntries || (isFirstOnLine && (next == 0x20 || next == 0x23)) else { return false }
      lineComment("#")
    case (0x2D, 0x2D):
      guard !context.isInEntries || (isFirstOnLine && byte(offset + 2) == 0x20) else { return false }
      lineComment("--")
    case (0x2F, 0x2A):
      if context.hasSlashes, offset > 0, byte(offset - 1) > 0x20 { return false }
      blockComment()
    default: return false
    }
    return true
  }

  private var isFirstOnLine: Bool {
    var i = offset
    while i > 0, bytes[i - 1] == 0x20 || bytes[i - 1] == 0x09 { i -= 1 }
    return i == 0 || bytes[i - 1] == 0x0A
  }

  private mutating func lineComment(_ mark: String) {
    let start = offset
    var length = mark.utf8.count
    while byte(start + length) == bytes[start] { length += 1 }
    report(
      "syntax", "a comment begins with `//`, found `\(mark)`", start, start + length,
      help: "write `//`; a mark of the text is written `\"\(mark)\"`")
    let span = SourceSpan(file: file, start: start, end: start + length)
    diagnostics[diagnostics.count - 1].fix = Guess.replacing(span, "//")
    add(.comment, to: lineEnd(from: start))
  }

  /// To the closing mark, or to the end of the line when there is none.
  private mutating func blockComment() {
    let start = offset
    var end = start + 2
    while end < bytes.count, !(bytes[end] == 0x2A && byte(end + 1) == 0x2F) { end += 1 }
    let isClosed = end < bytes.count
    end = isClosed ? end + 2 : lineEnd(from: start)
    report(
      "syntax", "a comment begins with `//` and ends with its line, found `/*`", start, start + 2,
      help: "write `//` before each line")
    if isClosed, let edits = lineComments(start, end) {
      diagnostics[diagnostics.count - 1].fix = Diagnostic.Fix("write `//`", edits)
    }
    while offset < end {
      add(.comment, to: min(end, lineEnd(from: offset)))
      guard offset < end else { break }
      var next = offset
      while next < end, [0x0A, 0x0D].contains(bytes[next]) { next += 1 }
      add(.newline, to: next)
    }
  }

  /// The changes that make the lines of a block comment ones that begin with `//`; nil when more follows on its last line.
  private func lineComments(_ start: Int, _ end: Int) -> [Diagnostic.Edit]? {
    var rest = end
    while byte(rest) == 0x20 || byte(rest) == 0x09 { rest += 1 }
    guard rest == bytes.count || bytes[rest] == 0x0A || bytes[rest] == 0x0D else { return nil }
    func edit(_ from: Int, _ to: Int, _ text: String) -> Diagnostic.Edit {
      Diagnostic.Edit(SourceSpan(file: file, start: from, end: to), text)
    }
    let isDoc = byte(start + 2) == 0x2A && end - start > 4
    var edits = [edit(start, start + (isDoc ? 3 : 2), isDoc ? "///" : "//")]
    var line = lineEnd(from: start)
    while line < end {
      var first = line
      while first < end, [0x0A, 0x0D, 0x20, 0x09].contains(bytes[first]) { first += 1 }
      if first >= end - 2 {
        // Only the closing mark.
        edits.append(edit(line, end, ""))
        return edits
      }
      let hasStar = bytes[first] == 0x2A
      edits.append(edit(first, hasStar ? first + 1 : first, (isDoc ? "///" : "//") + (hasStar ? "" : " ")))
      line = lineEnd(from: first)
    }
    var close = end - 2
    while close > start + 3, bytes[close - 1] == 0x20 { close -= 1 }
    edits.append(edit(close, end, ""))
    return edits
  }

  func lineEnd(from start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] != 0x0A, !(bytes[i] == 0x0D && byte(i + 1) == 0x0A) { i += 1 }
    return i
  }
}
