// test        = conjunction { "|" conjunction }
// conjunction = factor { "&" factor }
// factor      = [ "!" ] ( id | string | regex | "(" test ")" )

extension Parser {
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
    while take("|") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : Test(.any(parts), span(from: start))
  }

  private mutating func conjunction() throws(Failure) -> Test {
    let start = index
    var parts = [try factor()]
    while take("&") { parts.append(try factor()) }
    return parts.count == 1 ? parts[0] : Test(.all(parts), span(from: start))
  }

  private mutating func factor() throws(Failure) -> Test {
    let start = index
    if take("!") {
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
      let help = at("@") ? "in a test classes are named without `@`" : quoteHelp
      throw expected("a class, a string or a regex to test for", help: help)
    }
  }
}
