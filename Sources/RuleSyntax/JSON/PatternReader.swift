/// Reads patterns and tests from tokens into JSON: like the parser, but for groups, which stay.
struct PatternReader {
  let tokens: [RuleToken]
  var at: Int

  init(_ tokens: [RuleToken], _ at: Int) {
    self.tokens = tokens
    self.at = at
  }

  var token: RuleToken? { at < tokens.count ? tokens[at] : nil }

  mutating func take(_ symbol: String) -> Bool {
    guard token?.isSymbol(symbol) == true else { return false }
    at += 1
    return true
  }

  private mutating func name() -> String? {
    guard let token, token.kind == .name else { return nil }
    at += 1
    return token.text
  }

  static func object(_ members: (String, JSONValue)...) -> JSONValue {
    .object(members.map { JSONValue.Member($0.0, $0.1) })
  }

  mutating func pattern() -> JSONValue? {
    var parts: [JSONValue] = []
    repeat {
      guard let part = sequence() else { return nil }
      parts.append(part)
    } while take("|")
    return parts.count == 1 ? parts[0] : Self.object(("alternatives", .array(parts)))
  }

  private var isAtSequenceEnd: Bool {
    guard let token else { return true }
    return token.kind == .symbol && ["|", ")", "]", "}", ","].contains(token.text)
  }

  private mutating func sequence() -> JSONValue? {
    var elements: [JSONValue] = []
    while !isAtSequenceEnd {
      guard let element = element() else { return nil }
      elements.append(quantified(element))
    }
    return elements.count < 2 ? elements.first : Self.object(("sequence", .array(elements)))
  }

  private mutating func quantified(_ element: JSONValue) -> JSONValue {
    guard let token, token.isAttached, let (written, min, max) = bounds() else { return element }
    var members = [
      JSONValue.Member("repeat", element), JSONValue.Member("min", .number(min)),
    ]
    if let max { members.append(JSONValue.Member("max", .number(max))) }
    if self.token?.isAttached == true, take("?") { members.append(JSONValue.Member("lazy", .bool(true))) }
    if written != PatternWriter.quantifier(min, max) {
      members.append(JSONValue.Member("written", .string(written)))
    }
    return .object(members)
  }

  private mutating func bounds() -> (String, Int, Int?)? {
    for (symbol, min, max) in [("?", 0, 1), ("*", 0, nil), ("+", 1, nil)] where take(symbol) {
      return (symbol, min, max)
    }
    guard token?.isSymbol("{") == true, let end = tokens[at...].firstIndex(where: { $0.isSymbol("}") }),
      end > at + 1, tokens[at + 1].kind == .number, let low = Int(tokens[at + 1].text)
    else { return nil }
    let written = tokens[at...end].map(\.text).joined()
    let high = end == at + 2 ? low : Int(tokens[end - 1].text)
    at = end + 1
    return (written, low, high)
  }

  mutating func element() -> JSONValue? {
    guard let token else { return nil }
    switch token.kind {
    case .string:
      at += 1
      return Self.word(token.text)
    case .regex:
      at += 1
      return Self.object(("regex", LiteralJSON.json(token.text, .regex)))
    case .word, .number, .day:
      at += 1
      return Self.object(("word", .string(token.text)))
    case .name: return nameElement()
    case .symbol: return symbolElement(token.text)
    default: return nil
    }
  }

  /// A string: a word in quotes only where it needs none says so.
  private static func word(_ token: String) -> JSONValue {
    let value = LiteralJSON.json(token, .string)
    guard case .string(let text) = value, PatternWriter.isBare(text) else { return object(("word", value)) }
    return object(("word", value), ("quoted", .bool(true)))
  }

  private mutating func nameElement() -> JSONValue? {
    guard let name = name() else { return nil }
    if name == "_" { return tested([JSONValue.Member("any", .bool(true))]) }
    if name == "until", token?.isSymbol("(") == true, token?.isAttached == true {
      at += 1
      guard take("@"), let end = self.name(), take(")") else { return nil }
      return Self.object(("until", .string(end)))
    }
    return Self.object(("word", .string(name)))
  }

  /// The members with the test that follows directly.
  private mutating func tested(_ members: [JSONValue.Member]) -> JSONValue? {
    guard token?.isAttached == true, take("[") else { return .object(members) }
    guard let test = test(), take("]") else { return nil }
    return .object(members + [JSONValue.Member("test", test)])
  }

  private mutating func symbolElement(_ symbol: String) -> JSONValue? {
    at += 1
    switch symbol {
    case "@":
      guard let name = name() else { return nil }
      guard token?.isAttached == true, take("(") else {
        return tested([JSONValue.Member("ref", .string(name))])
      }
      var arguments: [JSONValue] = []
      repeat {
        guard let argument = pattern() else { return nil }
        arguments.append(argument)
      } while take(",")
      return take(")") ? Self.object(("call", .string(name)), ("arguments", .array(arguments))) : nil
    case "{": return slot()
    case "[": return closed("mark", "]")
    case "(": return closed("group", ")")
    case "(?=", "(?!", "(?<=", "(?<!":
      guard let inner = pattern(), take(")") else { return nil }
      var members = [
        JSONValue.Member("look", .string(symbol.contains("<") ? "behind" : "ahead")),
        JSONValue.Member("pattern", inner),
      ]
      if symbol.hasSuffix("!") { members.insert(JSONValue.Member("not", .bool(true)), at: 1) }
      return .object(members)
    case "^": return Self.object(("start", .bool(true)))
    case "$":
      guard token?.isAttached == true, let name = name() else { return Self.object(("end", .bool(true))) }
      return name == "trigger"
        ? Self.object(("trigger", .bool(true))) : Self.object(("parameter", .string(name)))
    case "~":
      guard let token, token.kind == .number, let count = Int(token.text), String(count) == token.text else {
        return nil
      }
      at += 1
      return tested([JSONValue.Member("gap", .number(count))])
    default: return nil
    }
  }

  private mutating func closed(_ key: String, _ end: String) -> JSONValue? {
    guard let inner = pattern(), take(end) else { return nil }
    return Self.object((key, inner))
  }

  private mutating func slot() -> JSONValue? {
    guard let name = name() else { return nil }
    var members = [JSONValue.Member("slot", .string(name))]
    if take(":") {
      guard let inner = pattern() else { return nil }
      members.append(JSONValue.Member("pattern", inner))
    }
    return take("}") ? .object(members) : nil
  }
}
