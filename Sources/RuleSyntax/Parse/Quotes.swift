// Strings between other quotes than straight double ones, or with one missing.

extension Parser {
  private static let quotes = ["“": "”", "„": "“", "«": "»", "'": "'", "‘": "’", "”": "”", "`": "`"]
  private static let quoteHelp = "strings stand between straight double quotes: `\"…\"`"

  /// A string between other quotes than it should have.
  var straightQuotes: Guess? {
    guard let closer = Self.quotes[current.text] else { return nil }
    let line = source.range(ofLine: source.line(of: current.span.start))
    let rest = source.text(current.span.end, line.upperBound)
    guard let end = rest.firstRange(of: closer), !rest[..<end.lowerBound].contains("\"") else {
      return Guess(help: Self.quoteHelp)
    }
    // With more of the same quotes on the line, only one after another can be told.
    let isPlain = !rest[end.upperBound...].contains(closer) || closer == "'"
    guard isPlain, current.text == closer || !rest[..<end.lowerBound].contains(current.text) else {
      return Guess(help: Self.quoteHelp)
    }
    let start = current.span.end + rest.utf8.distance(from: rest.startIndex, to: end.lowerBound)
    let closing = SourceSpan(file: file, start: start, end: start + closer.utf8.count)
    let fix = Diagnostic.Fix("write straight quotes", [.init(current.span, "\""), .init(closing, "\"")])
    return Guess(help: Self.quoteHelp, fix: fix)
  }

  /// An entry of a lexicon that begins with such a quote, when another one ends with its partner on this line: it is reported, and taken
  /// as the phrase between them.
  mutating func quotedEntry() -> Spanned<String>? {
    let first = current
    guard first.kind == .word, let mark = first.text.first.map(String.init), first.text.count > 1,
      let closer = Self.quotes[mark]
    else { return nil }
    var last = index
    while last < items.count, items[last].kind == .word,
      !items[last].text.hasSuffix(closer) || items[last].text.count < 2
    {
      last += 1
    }
    guard last < items.count, items[last].kind == .word, first.text.count > 2 else {
      return nil
    }
    let span = first.span.union(items[last].span)
    let opening = SourceSpan(file: file, start: span.start, end: span.start + mark.utf8.count)
    let closing = SourceSpan(file: file, start: span.end - closer.utf8.count, end: span.end)
    var finding = Diagnostic(
      "syntax", "expected a phrase between `\"`, found one between `\(mark)`", at: span, help: Self.quoteHelp)
    finding.fix = Diagnostic.Fix("write straight quotes", [.init(opening, "\""), .init(closing, "\"")])
    record(finding)
    while index <= last { advance() }
    return Spanned(source.text(opening.end, closing.start), span)
  }

  /// A name between quotes: it is reported and taken. Nil if it is something else.
  mutating func quotedName(_ what: String) throws(Failure) -> Name? {
    let text = raw(current)
    guard !isBroken(current), let first = text.unicodeScalars.first, !("0"..."9").contains(first),
      text.unicodeScalars.allSatisfy(Characters.isWordPart)
    else { return nil }
    record(expected(what, help: "names have no quotes", fix: Guess.replacing(current.span, text)))
    return Name(text, advance().span)
  }

  /// Words that should stand between quotes: they are reported and taken.
  mutating func unquoted(_ what: String) -> Spanned<String>? {
    guard [.name, .word, .number, .day].contains(current.kind) else { return nil }
    var finding = expected(what, help: "strings stand between quotes").diagnostic
    var span = current.span
    advance()
    while current.isAttached, [.name, .word, .number, .day].contains(current.kind) || at(".") {
      span = span.union(current.span)
      advance()
    }
    let text = source.text(span.start, span.end)
    finding?.help = "write `\"\(text)\"`"
    finding?.span = span
    if !at(":") { finding?.fix = Guess.replacing(span, "\"\(text)\"") }
    if let finding { record(finding) }
    return Spanned(text, span)
  }

  /// The finding for an example whose text does not begin with a quote.
  mutating func missingQuotes() -> Failure {
    if let guess = straightQuotes { return expected("a string after `match`", guess) }
    let line = source.line(of: current.span.start)
    var end = source.range(ofLine: line).upperBound
    let text = source.text(current.span.start, end)
    var failure = expected(
      "a string after `match`", help: "the sentence stands between quotes: `match \"…\"`")
    guard current.kind != .newline, current.kind != .end, !at("}") else {
      return failure
    }
    while end > current.span.start, [0x20, 0x09].contains(source.bytes[end - 1]) { end -= 1 }
    let place = SourceSpan(file: file, start: current.span.start, end: current.span.start)
    var edits = [Diagnostic.Edit(place, "\"")]
    let opened = items[index...].prefix { $0.kind != .newline }.first { $0.kind == .string }
    if let opened {
      // Its closing quote alone is there: it seemed to open a string.
      guard isBroken(opened), endsExample(opened) else { return failure }
      diagnostics.removeAll { $0.code == "unterminated-string" && $0.span?.start == opened.span.start }
      noisyLines.remove(line)
      failure.diagnostic?.fix = Diagnostic.Fix("write the opening quote", edits)
      return failure
    }
    if text.contains("=>") { return failure }
    edits.append(.init(SourceSpan(file: file, start: end, end: end), "\""))
    failure.diagnostic?.fix = Diagnostic.Fix("write the quotes", edits)
    return failure
  }

  /// Behind the quote stands nothing, or what may stand behind the sentence of an example.
  private func endsExample(_ quote: Item) -> Bool {
    let rest = source.text(quote.span.start + 1, quote.span.end)
    return rest.prefixMatch(of: /\s*($|=>|\.\.\.|on \d|;|\/\/)/) != nil
  }

  /// The finding for an example that goes on behind the string: a quote inside it is not escaped.
  func innerQuotes(_ text: Item) -> Failure? {
    let rest = items[index...].prefix { $0.kind != .newline && $0.kind != .end }
    guard current.kind != .symbol || at("[") || at("{"), let last = rest.last(where: { $0.kind == .string }),
      !isBroken(text)
    else { return nil }
    var edits: [Diagnostic.Edit] = []
    for place in (text.span.end - 1)..<(last.span.end - 1) where source.bytes[place] == 0x22 {
      edits.append(.init(SourceSpan(file: file, start: place, end: place), "\\"))
    }
    let quote = SourceSpan(file: file, start: text.span.end - 1, end: text.span.end)
    var finding = Diagnostic(
      "syntax", "the string ends at this quote, but the line goes on", at: quote,
      help: "write `\\\"` for a quote inside a string")
    if !isBroken(last) { finding.fix = Diagnostic.Fix("write `\\\"`", edits) }
    return Failure(diagnostic: finding)
  }
}
