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
    default: throw expected("an element of a pattern", help: quoteHelp)
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
      let test = try attachedTest()
      return Pattern(.any(test), span(from: start))
    }
    if item.text == "until", at("("), isAttached {
      let end = try endReference()
      return Pattern(.until(end), span(from: start))
    }
    if at("["), isAttached {
      throw expected("a space, or `@` before the class", help: "write `@\(item.text)[…]` to test a class")
    }
    return Pattern(.literal(item.text), item.span)
  }

  private mutating func symbolElement(_ item: Item, from start: Int) throws(Failure) -> Pattern {
    switch item.text {
    case "@": return try referenceElement(from: start)
    case "{": return try slot(from: start)
    case "[":
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
      guard current.isAttached else { throw expected("a number after `~`") }
      let count = try number("a number after `~`")
      let test = try attachedTest()
      return Pattern(.gap(count.value, test), span(from: start))
    case "&", "!":
      throw expected(
        "an element of a pattern", help: "classes are combined in a test: `@verb[past & !plural]`")
    default: throw expected("an element of a pattern", help: repeatHelp ?? quoteHelp)
    }
  }

  /// A quantifier that stands apart from its element.
  private var repeatHelp: String? {
    ["?", "*", "+"].contains(current.text) && !current.isAttached
      ? "a quantifier follows its element without a space" : nil
  }

  /// `[test]` directly behind the item before.
  private mutating func attachedTest() throws(Failure) -> Test? {
    at("[") && current.isAttached ? try bracketedTest() : nil
  }

  /// `@id`
  mutating func reference() throws(Failure) -> Name {
    guard take("@") else { throw expected("`@` and a name") }
    guard current.isAttached else { throw expected("a name directly after `@`") }
    return try name("a name after `@`", dots: true)
  }

  /// `(@id)` behind `until`
  mutating func endReference() throws(Failure) -> Name {
    guard at("(") else { throw expected("`(@END)` after `until`") }
    return try bracketed { (p: inout Parser) throws(Failure) -> Name in try p.reference() }
  }

  private mutating func referenceElement(from start: Int) throws(Failure) -> Pattern {
    let name = try reference()
    guard at("("), current.isAttached else {
      let test = try attachedTest()
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
      var name = try p.name("the name of a slot", dots: true)
      var isLast = false
      if let dot = name.value.firstIndex(of: ".") {
        let (slot, suffix) = p.split(name, at: dot)
        guard suffix.value == "last" else {
          throw Failure(
            diagnostic: Diagnostic("syntax", "expected `last`, found `\(suffix.value)`", at: suffix.span))
        }
        (name, isLast) = (slot, true)
      }
      return (name, isLast, p.take(":") ? try p.pattern() : nil)
    }
    return Pattern(.slot(name, isLast: isLast, inner), span(from: start))
  }
}
