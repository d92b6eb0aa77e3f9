// conditions = condition { "&" condition }
// condition  = (name | "trigger") [ "is" [ "not" ] requirement ] | "not" name
// requirement= "@" id [ "[" test "]" ] | "[" test "]" | string | regex

extension Parser {
  mutating func conditions() throws(Failure) -> [Condition] {
    var result = [try condition()]
    while take("&") { result.append(try condition()) }
    return result
  }

  private mutating func condition() throws(Failure) -> Condition {
    if atName("not"), peek().kind == .name, peek().text != "is" {
      advance()
      return Condition(subject: try name("the name of a slot"), requirement: .unbound)
    }
    let subject = try name("a slot, a role or `trigger`")
    guard takeName("is") else { return Condition(subject: subject, requirement: .bound) }
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
    default: throw expected("`@CLASS`, `[TEST]`, a string or a regex")
    }
  }
}
