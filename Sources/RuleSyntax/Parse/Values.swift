// name = a name without dots; id = names joined by dots; names = name { "," name }; ids = id { "," id }

extension Parser {
  /// A name; with `dots` an id.
  mutating func name(_ what: String, dots: Bool = false) throws(Failure) -> Name {
    if current.kind == .string, let name = try quotedName(what) { return name }
    if current.kind == .word, let name = dashedName(what) { return name }
    guard current.kind == .name else { throw expected(what) }
    if !dots, current.text.contains(".") {
      throw Failure(
        diagnostic: Diagnostic(
          "syntax", "expected \(what) without dots, found \(current.found)", at: current.span))
    }
    let item = advance()
    if dots, at("."), current.isAttached, !peek().isSymbol("*") {
      throw Failure(
        diagnostic: Diagnostic(
          "syntax", "expected a name behind the dot of `\(item.text).`, found \(peek().found)",
          at: current.span, help: "names joined by dots have one dot between them"))
    }
    return Name(item.text, item.span)
  }

  /// Names between commas.
  /// - Parameter isReported: a comma that is missing is a finding; otherwise the compiler says what was meant.
  mutating func names(
    _ what: String, dots: Bool = false, isReported: Bool = true
  ) throws(Failure) -> [Name] {
    var result = [try name(what, dots: dots)]
    var first: SourceSpan?
    while true {
      if !take(",") {
        let isNext =
          current.kind == .name && !Keywords.clauses.contains(current.text) && !beginsDeclaration(index)
        guard isNext || ["|", "&"].contains(current.text) else { break }
        if isReported || !isNext { missingComma(&first, isMissing: isNext) }
      }
      result.append(try name(what, dots: dots))
    }
    return result
  }

  /// Reports once in a list that commas are missing, or something else stands in their place.
  private mutating func missingComma(_ first: inout SourceSpan?, isMissing: Bool) {
    let place = current.span
    let behind = placeBehind
    let edit = Diagnostic.Edit(
      isMissing ? behind : SourceSpan(file: file, start: behind.start, end: place.end), ",")
    let failure = expected(
      isMissing ? "`,` before the next name" : "`,`", help: "names in a list have commas between them",
      fix: Diagnostic.Fix("write `,`", [edit]))
    if !isMissing { advance() }
    if let first { return extend(first, edit) }
    first = place
    record(failure)
  }

  /// `: A, B` if there is a colon.
  mutating func parents(_ what: String) throws(Failure) -> [Name] {
    take(":", not: Self.colons, " before the parents") ? try names(what, dots: true) : []
  }

  mutating func expect(_ symbol: String) throws(Failure) {
    if !take(symbol) { throw expected("`\(symbol)`") }
  }

  mutating func string(_ what: String = "a string") throws(Failure) -> Spanned<String> {
    guard current.kind == .string else {
      if let text = unquoted(what) { return text }
      throw expected(
        what, straightQuotes ?? Guess(help: current.kind == .symbol ? "write `\"\(current.text)\"`" : nil))
    }
    let item = advance()
    let (text, findings) = StringLiteral.value(raw(item), at: item.span.start + 1, file: file)
    diagnostics += findings
    return Spanned(text, item.span)
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
    if current.kind == .string, !isBroken(current) { return try regexInQuotes(what) }
    guard current.kind == .regex else { throw expected(what, help: "write it as `/…/`") }
    let item = advance()
    heedFlags(of: item)
    return Spanned(regexText(item), item.span)
  }

  /// A regex written as a string: it is reported and taken.
  private mutating func regexInQuotes(_ what: String) throws(Failure) -> Spanned<String> {
    let span = current.span
    let text = source.text(span.start + 1, span.end - 1).replacing("\\\\", with: "\\")
    let slashed = "/" + text.replacing("/", with: "\\/") + "/"
    record(expected(what, help: "write `\(slashed)`", fix: Guess.replacing(span, slashed)))
    advance()
    return Spanned(text, span)
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
      throw expected(what, help: current.kind == .name ? "write it in digits" : nil)
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
