// test        = conjunction { "|" conjunction }
// conjunction = factor { "&" factor }
// factor      = [ "!" ] ( id | string | regex | "(" test ")" )

extension Parser {
  /// How other languages write the operators of a test.
  private static let operators: [String: Set<String>] = ["&": ["and", ","], "|": ["or"]]

  /// Takes `&` or `|`, or what others write for it: that is reported.
  mutating func takeOperator(_ symbol: String, isOnly: Bool = true) -> Bool {
    var span = current.span
    let isWrong = Self.operators[symbol]?.contains(current.text) == true && current.kind != .string
    guard at(symbol) || isWrong else { return false }
    var failure = expected("`\(symbol)`")
    let text = current.text
    advance()
    let isDoubled = !isWrong && at(symbol) && current.isAttached
    guard isWrong || isDoubled else { return true }
    if isDoubled {
      span = span.union(current.span)
      advance()
      failure.diagnostic?.message = "expected `\(symbol)`, found `\(symbol)\(symbol)`"
    }
    failure.diagnostic?.span = span
    failure.diagnostic?.help = "both: `&`; one of them: `|`; not: `!`"
    let edit = Diagnostic.Edit(span, text == "," ? " \(symbol)" : symbol)
    if isOnly || text != "," {
      failure.diagnostic?.fix = Diagnostic.Fix("write `\(symbol)`", [edit])
    } else {
      failure.diagnostic?.message = "expected `&` or `|`, found `,`"
    }
    record(failure)
    return true
  }

  /// `[ test ]`
  mutating func bracketedTest() throws(Failure) -> Test {
    try bracketed { (p: inout Parser) throws(Failure) -> Test in try p.test() }
  }

  /// The test of a clause, in brackets or bare.
  mutating func clauseTest() throws(Failure) -> Test {
    guard at("[") else { return try test() }
    return try bracketedTest()
  }

  mutating func test() throws(Failure) -> Test {
    let start = index
    var parts = [try conjunction()]
    while takeOperator("|") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : Test(.any(parts), span(from: start))
  }

  private mutating func conjunction() throws(Failure) -> Test {
    let start = index
    var parts = [try factor()]
    while takeOperator("&", isOnly: false) { parts.append(try factor()) }
    return parts.count == 1 ? parts[0] : Test(.all(parts), span(from: start))
  }

  private mutating func factor() throws(Failure) -> Test {
    let start = index
    if at("@"), peek().kind == .name { takeSign() }
    if takeNot() {
      let inner = try nested { (p: inout Parser) throws(Failure) -> Test in try p.factor() }
      return Test(.not(inner), span(from: start))
    }
    switch current.kind {
    case .name:
      let name = try name("a class", dots: true)
      return Test(.name(name), name.span)
    case .string:
      let text = try string()
      return Test(.literal(text.value), text.span)
    case .regex:
      let text = try regex()
      return Test(.regex(text.value), text.span)
    case .symbol where at("("):
      return try bracketed { (p: inout Parser) throws(Failure) -> Test in try p.test() }
    default:
      throw expected("a class, a string or a regex to test for", help: quoteHelp)
    }
  }

  /// Takes `!`, or the word that is reported.
  private mutating func takeNot() -> Bool {
    if take("!") { return true }
    let next = peek()
    guard atName("not"), next.kind == .name || next.kind == .string || next.isSymbol("(") else {
      return false
    }
    let gap = SourceSpan(file: file, start: current.span.start, end: next.span.start)
    let fix = Diagnostic.Fix("write `!`", [.init(gap, "!")])
    record(expected("a class to test for", help: "write `!` for what it is not", fix: fix))
    advance()
    return true
  }

  /// Reports an `@`, which tests do without.
  private mutating func takeSign() {
    let fix = Diagnostic.Fix("remove `@`", [.init(current.span, "")])
    record(expected("a class to test for", help: "in a test classes are named without `@`", fix: fix))
    advance()
  }
}
