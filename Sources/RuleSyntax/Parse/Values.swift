// name = a name without dots; id = names joined by dots; names = name { "," name }; ids = id { "," id }

extension Parser {
  /// A name; with `dots` an id.
  mutating func name(_ what: String, dots: Bool = false) throws(Failure) -> Name {
    guard current.kind == .name else { throw expected(what) }
    if !dots, current.text.contains(".") {
      throw Failure(
        diagnostic: Diagnostic(
          "syntax", "expected \(what) without dots, found \(current.found)", at: current.span))
    }
    let item = advance()
    return Name(item.text, item.span)
  }

  /// Names between commas.
  mutating func names(_ what: String, dots: Bool = false) throws(Failure) -> [Name] {
    var result = [try name(what, dots: dots)]
    while take(",") { result.append(try name(what, dots: dots)) }
    if current.kind == .name {
      throw expected(
        "`,` before the next name", help: "names in a list have commas between them",
        fix: inserting(",", isAttached: true))
    }
    return result
  }

  /// `: A, B` if there is a colon.
  mutating func parents(_ what: String) throws(Failure) -> [Name] {
    take(":") ? try names(what, dots: true) : []
  }

  mutating func expect(_ symbol: String) throws(Failure) {
    if !take(symbol) { throw expected("`\(symbol)`") }
  }

  mutating func string(_ what: String = "a string") throws(Failure) -> Spanned<String> {
    guard current.kind == .string else { throw expected(what, straightQuotes ?? Guess(help: nil)) }
    let item = advance()
    let (text, findings) = StringLiteral.value(raw(item), at: item.span.start + 1, file: file)
    diagnostics += findings
    return Spanned(text, item.span)
  }

  /// A string between other quotes than it should have.
  var straightQuotes: Guess? {
    let pairs = ["“": "”", "„": "“", "«": "»", "'": "'", "‘": "’"]
    guard let closer = pairs[current.text] else { return nil }
    let help = "strings stand between straight double quotes: `\"…\"`"
    let line = source.range(ofLine: source.line(of: current.span.start))
    let rest = source.text(current.span.end, line.upperBound)
    guard let end = rest.firstRange(of: closer), !rest[end.upperBound...].contains(closer),
      !rest.contains("\""),
      current.text == closer || !rest.contains(current.text)
    else { return Guess(help: help) }
    let start = current.span.end + rest.utf8.distance(from: rest.startIndex, to: end.lowerBound)
    let closing = SourceSpan(file: file, start: start, end: start + closer.utf8.count)
    let fix = Diagnostic.Fix("write straight quotes", [.init(current.span, "\""), .init(closing, "\"")])
    return Guess(help: help, fix: fix)
  }

  /// What stands between the quotes of a string as written.
  func raw(_ item: Item) -> String {
    let last = item.span.end - 1
    let isClosed = last > item.span.start && source.bytes[last] == UInt8(ascii: "\"") && !isBroken(item)
    return source.text(item.span.start + 1, isClosed ? last : item.span.end)
  }

  /// The string or regex has no end.
  func isBroken(_ item: Item) -> Bool { broken.contains(item.span.start) }

  mutating func regex(_ what: String = "a regex between slashes") throws(Failure) -> Spanned<String> {
    guard current.kind == .regex else { throw expected(what) }
    let item = advance()
    return Spanned(regexText(item), item.span)
  }

  /// What stands between the slashes, `\/` resolved.
  func regexText(_ item: Item) -> String {
    var bytes: [UInt8] = []
    var i = item.span.start + 1
    let end = isBroken(item) ? item.span.end : item.span.end - 1
    while i < end {
      if source.bytes[i] == 0x5C, i + 1 < end {
        if source.bytes[i + 1] != 0x2F { bytes.append(0x5C) }
        bytes.append(source.bytes[i + 1])
        i += 2
      } else {
        bytes.append(source.bytes[i])
        i += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func number(_ what: String = "a number") throws(Failure) -> Spanned<Int> {
    guard current.kind == .number else {
      if current.kind == .word || current.kind == .day {
        throw Failure(
          diagnostic: Diagnostic(
            "invalid-number", "expected \(what), found \(current.found)", at: current.span))
      }
      throw expected(what)
    }
    let item = advance()
    guard let value = Int(item.text), value <= 1_000_000 else {
      throw Failure(
        diagnostic: Diagnostic(
          "invalid-number", "the number `\(item.text)` is too large", at: item.span,
          help: "at most 1000000"))
    }
    return Spanned(value, item.span)
  }
}
