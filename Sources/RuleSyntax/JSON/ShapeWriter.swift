/// Writes the tokens of a heading or clause from the members that its shape names.
enum ShapeWriter {
  static func tokens(_ shapes: [RuleShape], _ object: inout JSONObject) throws(RuleJSONError) -> [RuleToken] {
    var out: [RuleToken] = []
    for shape in shapes {
      var next = try tokens(shape, &object)
      if out.last?.isSymbol("@") == true, !next.isEmpty { next[0] = next[0].attached }
      out += next
    }
    return out
  }

  private static func tokens(_ shape: RuleShape, _ object: inout JSONObject) throws(RuleJSONError)
    -> [RuleToken]
  {
    switch shape {
    case .word(let word): return [.name(word)]
    case .mark(let mark): return [.mark(mark)]
    case .flag(let key, let parts): return try object.flag(key) ? tokens(parts, &object) : []
    case .field(let key, let kind):
      return try value(kind, try object.take(key), object.place(key))
    case .list(let key, let kind, let separator):
      let values = try object.array(key)
      guard !values.isEmpty else { throw RuleJSONError(object.place(key), "expected one value or more") }
      var out: [RuleToken] = []
      for (number, value) in values.enumerated() {
        if number > 0, !separator.isEmpty { out.append(.mark(separator)) }
        out += try self.value(kind, value, "\(object.place(key))[\(number)]")
      }
      return out
    case .items(let key, let parts, let separator):
      let values = try object.array(key)
      guard !values.isEmpty else { throw RuleJSONError(object.place(key), "expected one value or more") }
      var out: [RuleToken] = []
      for (number, value) in values.enumerated() {
        if number > 0, let separator { out.append(.mark(separator)) }
        var item = try JSONObject(value, "\(object.place(key))[\(number)]")
        out += try tokens(parts, &item)
        try item.end()
      }
      return out
    case .maybe(let parts):
      let keys = Set(parts.flatMap(\.keys))
      return keys.contains { object.has($0) } ? try tokens(parts, &object) : []
    case .choice(let choices): return try tokens(try choice(choices, object), &object)
    }
  }

  /// The choice that the keys speak of: all it needs are there, and of those the one with most keys.
  private static func choice(_ choices: [[RuleShape]], _ object: JSONObject) throws(RuleJSONError)
    -> [RuleShape]
  {
    var best: (count: Int, parts: [RuleShape])?
    for parts in choices where parts.flatMap(\.requiredKeys).allSatisfy({ object.has($0) }) {
      let count = Set(parts.flatMap(\.keys)).count { object.has($0) }
      if count > best?.count ?? 0 { best = (count, parts) }
    }
    if let best { return best.parts }
    let keys = Set(choices.joined().flatMap(\.keys)).sorted().map { "`\($0)`" }
    throw RuleJSONError(object.path, "expected one of \(keys.joined(separator: ", "))")
  }

  private static func value(_ kind: RuleShape.Value, _ value: JSONValue, _ path: String) throws(RuleJSONError)
    -> [RuleToken]
  {
    switch kind {
    case .string: return [try LiteralJSON.token(value, .string, path)]
    case .example: return [try LiteralJSON.token(value, .example, path)]
    case .regex: return [try LiteralJSON.token(value, .regex, path)]
    case .pattern: return try PatternWriter.pattern(value, path)
    case .element: return try PatternWriter.element(value, path)
    case .test: return try PatternWriter.test(value, path)
    case .number:
      guard case .number(let number) = value, number >= 0 else { throw expected("a number", value, path) }
      return [RuleToken(.number, String(number))]
    case .setting:
      guard case .number(let number) = value else {
        return [try one(value, [.name], "a name or a number", path)]
      }
      let digits = RuleToken(.number, String(number.magnitude))
      return number < 0 ? [.mark("-"), digits] : [digits]
    case .text:
      if let text = value["string"] { return [try LiteralJSON.token(text, .string, "\(path).string")] }
      return [try one(value, [.name, .word, .number, .day], "a word or {\"string\": …}", path)]
    case .name: return [try one(value, [.name], "a name", path)]
    case .ruleID:
      guard case .string(let text) = value else { throw expected("the id of a rule", value, path) }
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard parts.count <= 2, parts.allSatisfy({ RuleToken.isOne($0, [.name]) }) else {
        throw expected("the id of a rule", value, path)
      }
      let id = RuleToken.name(parts[parts.count - 1])
      return parts.count == 1 ? [id] : [.name(parts[0]), .mark("/", isAttached: true), id.attached]
    case .day: return [try one(value, [.day], "a day such as \"2024-09-21\"", path)]
    case .oneOf(let names):
      let token = try one(value, [.name], "one of \(names.joined(separator: ", "))", path)
      guard names.contains(token.text) else {
        throw expected("one of \(names.joined(separator: ", "))", value, path)
      }
      return [token]
    case .cardinality:
      guard case .string(let text) = value, text.first.map({ "?*+[".contains($0) }) == true else {
        throw expected("`?`, `*`, `+` or `[2...]`", value, path)
      }
      return RuleToken.tokens(of: text)
    }
  }

  private static func one(_ value: JSONValue, _ kinds: [Token.Kind], _ what: String, _ path: String)
    throws(RuleJSONError) -> RuleToken
  {
    guard case .string(let text) = value, let token = RuleToken.tokens(of: text).first,
      RuleToken.isOne(text, kinds)
    else { throw expected(what, value, path) }
    return token
  }

  private static func expected(_ what: String, _ value: JSONValue, _ path: String) -> RuleJSONError {
    if case .string(let text) = value {
      return RuleJSONError(path, "expected \(what), found \(JSONValue.quoted(text))")
    }
    return RuleJSONError(path, "expected \(what), found \(value.what)")
  }
}
