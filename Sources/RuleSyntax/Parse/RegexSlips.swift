// Slashes inside a regex, and flags behind one.

extension Lexer {
  /// The slash here opens no regex: it closes the one that seemed to end at a slash before, `/and/or/`. Reports that slash, and takes
  /// it all as one regex.
  mutating func innerSlash(at lineEnd: Int) -> Bool {
    var first = tokens.endIndex
    while first > 0, [.name, .word, .number].contains(tokens[first - 1].kind) { first -= 1 }
    guard first > 0, first < tokens.endIndex, tokens[first - 1].kind == .regex else { return false }
    first -= 1
    let slash = SourceSpan(file: file, start: tokens[first].span.end - 1, end: tokens[first].span.end)
    let start = tokens[first].span.start
    diagnostics.append(
      Diagnostic(
        "unterminated-regex", "the regex ends at this slash, but goes on behind it", at: slash,
        help: "a slash inside a regex is written `\\/`"
      ).with(
        Guess(
          help: "a slash inside a regex is written `\\/`",
          fix: Guess.replacing(slash, "\\/"))))
    let end = offset + 1
    tokens.removeSubrange(first...)
    offset = start
    add(.regex, to: end)
    return true
  }
}

extension Parser {
  /// `[0-9]{1,2}` in a pattern: brackets mark there, and no word has ranges of characters alone.
  func bareClass() -> Failure? {
    let inner = peek()
    guard at("["), current.isClosed, current.limit == index + 2, inner.kind == .word else { return nil }
    let scalars = Array(inner.text.unicodeScalars)
    let isRanges = stride(from: 0, to: scalars.count, by: 3).allSatisfy { i in
      i + 2 < scalars.count && scalars[i + 1] == "-" && scalars[i].value < scalars[i + 2].value
        && scalars[i].properties.isUppercase == scalars[i + 2].properties.isUppercase
        && scalars[i].properties.isAlphabetic == scalars[i + 2].properties.isAlphabetic
    }
    guard isRanges else { return nil }
    var last = current.limit
    if last + 1 < items.count, items[last + 1].isAttached {
      if items[last + 1].isSymbol("{"), items[last + 1].isClosed { last = items[last + 1].limit }
      if ["+", "*", "?"].contains(where: items[last + 1].isSymbol) { last += 1 }
    }
    let span = current.span.union(items[last].span)
    let text = source.text(span.start, span.end)
    return Failure(
      diagnostic: Diagnostic(
        "syntax", "expected an element of a pattern, found a class of characters", at: span,
        help: "a regex stands between slashes: `/\(text)/`; it matches one word as a whole",
        fix: Guess.replacing(span, "/\(text)/")))
  }

  private static let flags: Set<Character> = ["g", "i", "m", "s", "u", "x", "y"]

  /// Letters that other languages write behind the closing slash: they are reported and taken.
  mutating func heedFlags(of item: Item) {
    guard current.kind == .name, current.isAttached, current.text.count <= 3,
      current.text.allSatisfy(Self.flags.contains)
    else { return }
    let flags = current.text
    var finding = Diagnostic("syntax", "a regex takes no flags, found `\(flags)`", at: current.span)
    let isInline = flags.allSatisfy("imsx".contains)
    finding.help =
      "write \(isInline ? "`(?\(flags))` at the beginning of the regex" : "the regex alone"); a word of the text stands behind a space"
    if isInline {
      let place = SourceSpan(file: file, start: item.span.start + 1, end: item.span.start + 1)
      finding.fix = Diagnostic.Fix(
        "write `(?\(flags))`", [.init(current.span, ""), .init(place, "(?\(flags))")])
    }
    record(finding)
    advance()
  }
}
