/// Writes patterns and tests from JSON as tokens. Parentheses that the syntax needs are put where the JSON has no group.
struct PatternWriter {
  /// What may stand at a place.
  private enum Place { case pattern, sequence, element }

  static func quantifier(_ min: Int, _ max: Int?) -> String {
    switch (min, max) {
    case (0, 1): "?"
    case (0, nil): "*"
    case (1, nil): "+"
    case (_, nil): "{\(min),}"
    case (_, let max?): min == max ? "{\(min)}" : "{\(min),\(max)}"
    }
  }

  /// Whether a word of a pattern needs no quotes.
  static func isBare(_ text: String) -> Bool {
    text != "_" && RuleToken.isOne(text, [.name, .word, .number, .day])
      && !(text.contains(".") && RuleToken.isOne(text, [.name]))
  }

  static func pattern(_ value: JSONValue, _ path: String) throws(RuleJSONError) -> [RuleToken] {
    try write(value, path, .pattern)
  }

  static func element(_ value: JSONValue, _ path: String) throws(RuleJSONError) -> [RuleToken] {
    try write(value, path, .element)
  }

  private static func write(_ value: JSONValue, _ path: String, _ place: Place) throws(RuleJSONError)
    -> [RuleToken]
  {
    var object = try JSONObject(value, path)
    let kinds = [
      "alternatives", "sequence", "repeat", "word", "regex", "ref", "call", "any", "slot", "mark", "group",
      "look", "start", "end", "trigger", "parameter", "until", "gap",
    ]
    guard let kind = kinds.first(where: { value[$0] != nil }) else {
      throw RuleJSONError(path, "expected a pattern: an object with one of \(kinds.joined(separator: ", "))")
    }
    var out: [RuleToken]
    var own = Place.element
    switch kind {
    case "alternatives", "sequence":
      own = kind == "sequence" ? .sequence : .pattern
      out = []
      for (number, part) in try object.array(kind).enumerated() {
        if number > 0, own == .pattern { out.append(.mark("|")) }
        out += try write(part, "\(path).\(kind)[\(number)]", own == .pattern ? .sequence : .element)
      }
      if out.isEmpty { throw RuleJSONError("\(path).\(kind)", "expected one part or more") }
    case "repeat":
      own = .sequence
      out = try write(try object.take(kind), "\(path).repeat", .element)
      out += try quantifier(&object)
    default: out = try single(kind, &object)
    }
    try object.end()
    let fits = place == .pattern || own == .element || (place == .sequence && own == .sequence)
    // An element of a sequence may be repeated; what is repeated may not.
    if fits || (place == .element && kind == "repeat" && !path.hasSuffix(".repeat")) { return out }
    return [.mark("(")] + out + [.mark(")")]
  }

  private static func quantifier(_ object: inout JSONObject) throws(RuleJSONError) -> [RuleToken] {
    let (min, max) = (try object.number("min"), try object.optionalNumber("max"))
    let isLazy = try object.flag("lazy")
    let text = try object.optionalString("written") ?? quantifier(min, max)
    let tokens = RuleToken.tokens(of: text) + (isLazy ? [.mark("?")] : [])
    return tokens.map(\.attached)
  }

  private static func single(_ kind: String, _ object: inout JSONObject) throws(RuleJSONError) -> [RuleToken]
  {
    let path = "\(object.path).\(kind)"
    switch kind {
    case "word":
      let value = try object.take(kind)
      let isQuoted = try object.flag("quoted")
      if case .string(let text) = value, !isQuoted, isBare(text) { return RuleToken.tokens(of: text) }
      return [try LiteralJSON.token(value, .string, path)]
    case "regex": return [try LiteralJSON.token(try object.take(kind), .regex, path)]
    case "ref": return [.mark("@"), try object.name(kind).attached] + (try attachedTest(&object))
    case "any":
      guard try object.flag(kind) else { throw RuleJSONError(path, "expected `true`") }
      return [.name("_")] + (try attachedTest(&object))
    case "gap":
      let count = RuleToken(.number, String(try object.number(kind)), isAttached: true)
      return [.mark("~"), count] + (try attachedTest(&object))
    case "call":
      var out: [RuleToken] = [.mark("@"), try object.name(kind).attached, .mark("(", isAttached: true)]
      for (number, argument) in try object.array("arguments").enumerated() {
        if number > 0 { out.append(.mark(",")) }
        out += try pattern(argument, "\(object.path).arguments[\(number)]")
      }
      return out + [.mark(")")]
    case "slot":
      let name = try object.name(kind)
      guard let inner = object.optional("pattern") else { return [.mark("{"), name, .mark("}")] }
      return [.mark("{"), name, .mark(":")] + (try pattern(inner, "\(object.path).pattern")) + [.mark("}")]
    case "mark": return [.mark("[")] + (try pattern(try object.take(kind), path)) + [.mark("]")]
    case "group": return [.mark("(")] + (try pattern(try object.take(kind), path)) + [.mark(")")]
    case "look":
      let direction = try object.string(kind)
      guard ["ahead", "behind"].contains(direction) else {
        throw RuleJSONError(path, "expected \"ahead\" or \"behind\", found \"\(direction)\"")
      }
      let open = "(?\(direction == "behind" ? "<" : "")\(try object.flag("not") ? "!" : "=")"
      return [.mark(open)] + (try pattern(try object.take("pattern"), "\(object.path).pattern")) + [
        .mark(")")
      ]
    case "until":
      return [
        .name("until"), .mark("(", isAttached: true), .mark("@"), try object.name(kind).attached, .mark(")"),
      ]
    case "parameter": return [.mark("$"), try object.name(kind).attached]
    default:
      guard try object.flag(kind) else { throw RuleJSONError(path, "expected `true`") }
      return kind == "start"
        ? [.mark("^")] : kind == "end" ? [.mark("$")] : [.mark("$"), RuleToken.name("trigger").attached]
    }
  }

  private static func attachedTest(_ object: inout JSONObject) throws(RuleJSONError) -> [RuleToken] {
    guard let value = object.optional("test") else { return [] }
    return [.mark("[", isAttached: true)] + (try test(value, "\(object.path).test")) + [.mark("]")]
  }

  // MARK: Tests

  static func test(_ value: JSONValue, _ path: String, depth: Int = 0) throws(RuleJSONError) -> [RuleToken] {
    var object = try JSONObject(value, path)
    let kinds = ["any", "all", "not", "group", "class", "word", "regex"]
    guard let kind = kinds.first(where: { value[$0] != nil }) else {
      throw RuleJSONError(path, "expected a test: an object with one of \(kinds.joined(separator: ", "))")
    }
    let inner = "\(path).\(kind)"
    var out: [RuleToken] = []
    var own = 2
    switch kind {
    case "any", "all":
      own = kind == "any" ? 0 : 1
      for (number, part) in try object.array(kind).enumerated() {
        if number > 0 { out.append(.mark(kind == "any" ? "|" : "&")) }
        out += try test(part, "\(inner)[\(number)]", depth: own + 1)
      }
      if out.isEmpty { throw RuleJSONError(inner, "expected one part or more") }
    case "not": out = [.mark("!")] + (try test(try object.take(kind), inner, depth: 2))
    case "group": out = [.mark("(")] + (try test(try object.take(kind), inner)) + [.mark(")")]
    case "class": out = [try object.name(kind)]
    case "word": out = [try LiteralJSON.token(try object.take(kind), .string, inner)]
    default: out = [try LiteralJSON.token(try object.take(kind), .regex, inner)]
    }
    try object.end()
    return own < depth ? [.mark("(")] + out + [.mark(")")] : out
  }
}
