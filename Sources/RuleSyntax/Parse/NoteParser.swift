// note     = example | metadata
// example  = [ "todo" ] ( "match" | "no" "match" ) string [ "..." ] [ "on" day ]
//            [ "=>" name value { "," name value } ]
// value    = name | word | number | day | string
// metadata = "status" name | "since" string | "see" string | "deprecated" string

extension Parser {
  /// Reads an example or metadata; false if the clause is none.
  mutating func note(_ keyword: Item, _ notes: inout RuleNotes) throws(Failure) -> Bool {
    let key = Name(keyword.text, keyword.span)
    switch keyword.text {
    case "match": notes.examples.append(try example(start: index - 1, isTodo: false, shouldMatch: true))
    case "no match": notes.examples.append(try example(start: index - 1, isTodo: false, shouldMatch: false))
    case "no" where atName("match"):
      advance()
      notes.examples.append(try example(start: index - 2, isTodo: false, shouldMatch: false))
    case "no" where current.kind == .string:
      record(
        expected("`match` after `no`", help: "write `no match`", fix: inserting("match", isAttached: false)))
      notes.examples.append(try example(start: index - 1, isTodo: false, shouldMatch: false))
    case "todo":
      let start = index - 1
      let isNegative = takeName("no")
      guard takeName("match") else {
        throw expected(
          isNegative ? "`match`" : "`match` or `no match` after `todo`",
          help: "write `todo match` for what does not match yet, `todo no match` for what still does")
      }
      notes.examples.append(try example(start: start, isTodo: true, shouldMatch: !isNegative))
    case "status": notes.metadata.append((key, try name("a word after `status`")))
    case "since", "see", "deprecated":
      notes.metadata.append((key, try string("a string after `\(key.value)`")))
    default: return false
    }
    return true
  }

  /// `planned`, `2024-09`, `2024-W38`, `"2024-09-21/2024-09-23"`
  private mutating func expectedValue(of key: Name) throws(Failure) -> Name {
    switch current.kind {
    case .string: return try string()
    case .number, .day, .word:
      let item = current
      if let failure = badDate(key) { throw failure }
      advance()
      return Name(item.text, item.span)
    default: return try name("the value of `\(key.value)`")
    }
  }

  /// The text of an example goes to the end of its line, unless something else stands behind it.
  private mutating func closeQuote(of item: Item) {
    guard isBroken(item) else { return }
    let text = source.text(item.span.start, item.span.end)
    let goesOn = text.contains("=>") || text.contains(" ...") || text.firstMatch(of: /\son \d/) != nil
    if goesOn || text.hasSuffix("\\") || text.contains(where: \.isNewline) { return }
    let index = diagnostics.firstIndex {
      $0.code == "unterminated-string" && $0.span?.start == item.span.start
    }
    guard let index else { return }
    var end = item.span.end
    while end > item.span.start + 1, [0x20, 0x09].contains(source.bytes[end - 1]) { end -= 1 }
    diagnostics[index].fix = Diagnostic.Fix(
      "write the closing quote", [.init(SourceSpan(file: file, start: end, end: item.span.end), "\"")])
  }

  private mutating func example(start: Int, isTodo: Bool, shouldMatch: Bool) throws(Failure) -> Example {
    guard current.kind == .string else { throw missingQuotes() }
    let item = advance()
    closeQuote(of: item)
    let raw = raw(item)
    let (text, findings) = StringLiteral.exampleValue(raw, at: item.span.start + 1, file: file)
    diagnostics += findings
    var example = Example(
      isTodo: isTodo, shouldMatch: shouldMatch, text: Spanned(text, item.span), allowsOthers: take("..."),
      day: nil,
      expectations: [], span: item.span)
    example.raw = raw
    if takeName("on") {
      if let failure = badDate(nil) { throw failure }
      guard current.kind == .day else { throw expected("a day such as 2024-09-21") }
      let day = advance()
      example.day = Spanned(day.text, day.span)
    }
    if current.isAttached || current.kind == .string, let failure = innerQuotes(item) { throw failure }
    if take("=>", not: ["->", "=", ":", ">", "-"], " before what is expected") {
      repeat {
        let key = try name("the name of a feature group")
        needless(["=", ":"], "behind `\(key.value)`")
        if atClauseEnd || at(",") {
          throw expected("the value of `\(key.value)`", help: "write `=> GROUP VALUE`")
        }
        example.expectations.append((key, try expectedValue(of: key)))
      } while take(",", not: ["&", "|"]) || missingPairComma()
    }
    example.span = span(from: start)
    diagnostics += AnnotatedText.parse(example).1
    return example
  }
}
