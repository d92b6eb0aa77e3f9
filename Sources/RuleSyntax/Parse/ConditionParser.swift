// conditions = condition { "&" condition }
// condition  = (name | "trigger") [ "is" [ "not" ] requirement ] | "not" name
// requirement= "@" id [ "[" test "]" ] | "[" test "]" | string | regex

extension Parser {
  mutating func conditions() throws(Failure) -> [Condition] {
    var result = [try condition()]
    while takeOperator("&") { result.append(try condition()) }
    return result
  }

  /// Takes `is`, or what other languages write for it: that is reported.
  mutating func takeIs() -> Bool {
    if takeName("is") { return true }
    guard at("=") || at("!") && peek().isSymbol("=") else { return false }
    var span = current.span
    let meant = at("!") ? "is not" : "is"
    var finding = expected("`\(meant)`", help: "write `\(meant)`").diagnostic
    // What stands for `is not` is read as `is`: the rules do not load anyway.
    repeat {
      advance()
      span = span.union(items[index - 1].span)
    } while at("=") && current.isAttached
    finding?.span = span
    finding?.message = "expected `\(meant)`, found `\(source.text(span.start, span.end))`"
    finding?.fix = Guess.replacing(span, meant)
    if let finding { record(finding) }
    return true
  }

  private mutating func condition() throws(Failure) -> Condition {
    if atName("not"), peek().kind == .name, peek().text != "is" {
      let not = advance()
      let subject = try name("the name of a slot")
      if let failure = notInFront(not, of: subject) { throw failure }
      return Condition(subject: subject, requirement: .unbound)
    }
    let subject = try name("a slot, a role or `trigger`")
    guard takeIs() || takeMeantIs() else { return Condition(subject: subject, requirement: .bound) }
    let isNegated = takeName("not")
    let test = try requirement()
    return Condition(subject: subject, requirement: isNegated ? .fails(test) : .passes(test))
  }

  private mutating func requirement() throws(Failure) -> Test {
    let start = index
    switch current.kind {
    case .symbol where at("["): return try bracketedTest()
    case .string:
      let text = try string()
      return Test(.literal(text.value), text.span)
    case .regex:
      let text = try regex()
      return Test(.regex(text.value), text.span)
    case .symbol where at("@"):
      let reference = try reference()
      let test = Test(.name(reference), reference.span)
      guard at("["), current.isAttached else { return test }
      let more = try bracketedTest()
      return Test(.all([test, more]), span(from: start))
    default:
      let isClass = current.kind == .name
      let isCertain = isClass && current.text.first!.isUppercase
      throw expected(
        "`@CLASS`, `[TEST]`, a string or a regex",
        help: isClass ? "write `@\(current.text)` for a class, `\"\(current.text)\"` for the text" : nil,
        fix: isCertain ? Guess.replacing(current.span, "@\(current.text)") : nil)
    }
  }
}
