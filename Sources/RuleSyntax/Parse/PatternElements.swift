// element = word | string | "@" id [ "[" test "]" ] | "@" id "(" pattern { "," pattern } ")"
//         | "_" [ "[" test "]" ] | "~" n [ "[" test "]" ] | regex | "{" slot [ ":" pattern ] "}"
//         | "[" pattern "]" | "(" pattern ")" | ("(?=" | "(?!" | "(?<=" | "(?<!") pattern ")"
//         | "$trigger" | "$" name | "until(" "@" id ")" | "^" | "$"
// slot    = name [ ".last" ]
// Brackets and quantifiers that belong to what stands before them follow without a space.

extension Parser {
  mutating func element() throws(Failure) -> Pattern {
    let start = index
    let item = current
    switch item.kind {
    case .string:
      let text = try string()
      return Pattern(.literal(text.value), text.span)
    case .regex:
      let text = try regex()
      return Pattern(.regex(text.value), text.span)
    case .name: return try wordElement()
    case .word, .number, .day:
      advance()
      return Pattern(.literal(item.text), item.span)
    case .symbol: return try symbolElement(item, from: start)
    default: throw expected("an element of a pattern", markGuess)
    }
  }

  private mutating func wordElement() throws(Failure) -> Pattern {
    let start = index
    let item = current
    if item.text.contains(".") {
      throw Failure(
        diagnostic: Diagnostic(
          "syntax", "expected a word, found `\(item.text)`", at: item.span,
          help: "write `@\(item.text)` for a class, `\"\(item.text)\"` for the text"))
    }
    advance()
    let isAttached = current.isAttached
    if item.text == "_" {
      if at("["), !current.isAttached, isDetachedTest {
        heedDetachedTest(Name("_", item.span), sign: "")
        return Pattern(.any(try bracketedTest()), span(from: start))
      }
      let test = try attachedTest()
      return Pattern(.any(test), span(from: start))
    }
    if item.text == "until", at("("), isAttached {
      let end = try endReference()
      return Pattern(.until(end), span(from: start))
    }
    if at("[") || at("("), isAttached, lacksSigil(item) {
      return try reference(Name(item.text, item.span), from: start)
    }
    return Pattern(.literal(item.text), item.span)
  }

  private mutating func symbolElement(_ item: Item, from start: Int) throws(Failure) -> Pattern {
    switch item.text {
    case "@": return try referenceElement(from: start)
    case "{": return try slot(from: start)
    case "[":
      if let failure = bareClass() { throw failure }
      let inner = try bracketed { (p: inout Parser) throws(Failure) -> Pattern in try p.pattern() }
      return Pattern(.marked(inner), span(from: start))
    case "(": return try bracketed { (p: inout Parser) throws(Failure) -> Pattern in try p.pattern() }
    case "(?=", "(?!", "(?<=", "(?<!":
      let inner = try bracketed { (p: inout Parser) throws(Failure) -> Pattern in try p.pattern() }
      let look = Pattern.Node.look(ahead: !item.text.contains("<"), negative: item.text.hasSuffix("!"), inner)
      return Pattern(look, span(from: start))
    case "^":
      advance()
      return Pattern(.sentenceStart, item.span)
    case "$":
      advance()
      guard current.kind == .name, current.isAttached else { return Pattern(.sentenceEnd, item.span) }
      let name = try name("`trigger` or a parameter")
      return Pattern(name.value == "trigger" ? .trigger : .parameter(name), item.span.union(name.span))
    case "~":
      advance()
      if current.kind == .number, !current.isAttached { recordSpace("a number") }
      let count = try number("a number after `~`")
      if count.value == 0 {
        throw Failure(
          diagnostic: Diagnostic(
            "bad-quantifier", "a gap of 0 words is nothing", at: item.span.union(count.span),
            help: "remove it, or write how many words may stand there at most"))
      }
      let test = try attachedTest()
      return Pattern(.gap(count.value, test), span(from: start))
    case "&", "!":
      throw expected(
        "an element of a pattern", help: "classes are combined in a test: `@verb[past & !plural]`")
    default: throw expected("an element of a pattern", repeatGuess ?? markGuess)
    }
  }

  /// `[test]` directly behind the item before.
  private mutating func attachedTest() throws(Failure) -> Test? {
    at("[") && current.isAttached ? try bracketedTest() : nil
  }

  /// `@id`
  mutating func reference() throws(Failure) -> Name {
    guard take("@") else { throw expected("`@` and a name") }
    if current.kind == .name, !current.isAttached, index > 0 { recordSpace("a name") }
    return try name("a name after `@`", dots: true)
  }

  /// Reports the space behind the sign that was just taken.
  private mutating func recordSpace(_ what: String) {
    let sign = items[index - 1].span
    let gap = SourceSpan(file: file, start: sign.end, end: current.span.start)
    var finding = Diagnostic(
      "syntax", "expected \(what) directly behind `\(items[index - 1].text)`, found a space",
      at: sign.union(current.span))
    finding.help = "write `\(items[index - 1].text)\(current.text)`"
    finding.fix = Diagnostic.Fix("remove the space", [.init(gap, "")])
    record(finding)
  }

  /// `(@id)` behind `until`
  mutating func endReference() throws(Failure) -> Name {
    guard at("(") else { throw expected("`(@END)` after `until`") }
    return try bracketed { (p: inout Parser) throws(Failure) -> Name in try p.endName() }
  }

  /// `@id`, or the id without its `@`, which is reported.
  private mutating func endName() throws(Failure) -> Name {
    guard current.kind == .name else { return try reference() }
    let place = SourceSpan(file: file, start: current.span.start, end: current.span.start)
    let fix = Diagnostic.Fix("write `@`", [.init(place, "@")])
    record(expected("`@` and the name of an end", help: "write `@\(current.text)`", fix: fix))
    return try name("the name of an end", dots: true)
  }

  private mutating func referenceElement(from start: Int) throws(Failure) -> Pattern {
    try reference(try reference(), from: start)
  }

  /// Behind the name of a class or fragment.
  private mutating func reference(_ name: Name, from start: Int) throws(Failure) -> Pattern {
    guard at("("), current.isAttached else {
      if at("["), !current.isAttached { heedDetachedTest(name) }
      let test = at("[") && (current.isAttached || isDetachedTest) ? try bracketedTest() : nil
      return Pattern(.reference(name, test), span(from: start))
    }
    let arguments = try bracketed { (p: inout Parser) throws(Failure) -> [Pattern] in
      var arguments = [try p.pattern()]
      while p.take(",") { arguments.append(try p.pattern()) }
      return arguments
    }
    return Pattern(.call(name, arguments), span(from: start))
  }

  private mutating func slot(from start: Int) throws(Failure) -> Pattern {
    if peek().kind == .number {
      throw expected("an element of a pattern", help: "a quantifier follows its element without a space")
    }
    let (name, isLast, inner) = try bracketed { (p: inout Parser) throws(Failure) -> (Name, Bool, Pattern?) in
      let (name, isLast) = try p.slotName()
      return (name, isLast, p.takeSlotColon(behind: name) ? try p.pattern() : nil)
    }
    return Pattern(.slot(name, isLast: isLast, inner), span(from: start))
  }

  /// What stands in the brackets is a test, as no pattern can be, though a space stands before them.
  private var isDetachedTest: Bool { peek().isSymbol("!") || peek().kind == .name && peek(2).isSymbol("&") }

  private mutating func heedDetachedTest(_ name: Name, sign: String = "@") {
    guard isDetachedTest else { return }
    let gap = SourceSpan(file: file, start: name.span.end, end: current.span.start)
    var finding = Diagnostic(
      "syntax", "a test follows its class without a space, found one", at: current.span)
    finding.help = "write `\(sign)\(name.value)[…]`"
    finding.fix = Diagnostic.Fix("remove the space", [.init(gap, "")])
    record(finding)
  }

  private mutating func slotName() throws(Failure) -> (Name, isLast: Bool) {
    guard current.kind == .name else {
      throw expected("the name of a slot", help: "a slot is written `{NAME}` or `{NAME: …}`")
    }
    let name = try name("the name of a slot", dots: true)
    guard let dot = name.value.firstIndex(of: ".") else { return (name, false) }
    let (slot, suffix) = split(name, at: dot)
    guard suffix.value == "last" else {
      throw Failure(
        diagnostic: Diagnostic("syntax", "expected `last`, found `\(suffix.value)`", at: suffix.span))
    }
    return (slot, true)
  }

  /// Takes the colon behind a slot's name, or reports that it is missing; false if the slot ends here.
  private mutating func takeSlotColon(behind name: Name) -> Bool {
    if take(":", not: Self.colons) { return true }
    if at("}") || atClauseEnd { return false }
    let help = "a slot is written `{\(name.value)}` or `{\(name.value): …}`"
    record(expected("`:` behind the slot `\(name.value)`", help: help, fix: inserting(":", isAttached: true)))
    return true
  }
}
