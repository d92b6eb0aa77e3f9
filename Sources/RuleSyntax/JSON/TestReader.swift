/// Tests behind a class.
extension PatternReader {
  mutating func test() -> JSONValue? { tests("|", "any") { $0.tests("&", "all") { $0.factor() } } }

  private mutating func tests(
    _ symbol: String, _ key: String, _ part: (inout PatternReader) -> JSONValue?
  ) -> JSONValue? {
    var parts: [JSONValue] = []
    repeat {
      guard let part = part(&self) else { return nil }
      parts.append(part)
    } while take(symbol)
    return parts.count == 1 ? parts[0] : Self.object((key, .array(parts)))
  }

  private mutating func factor() -> JSONValue? {
    if take("!") { return factor().map { Self.object(("not", $0)) } }
    if take("(") {
      guard let inner = test(), take(")") else { return nil }
      return Self.object(("group", inner))
    }
    guard let token else { return nil }
    at += 1
    switch token.kind {
    case .name: return Self.object(("class", .string(token.text)))
    case .string: return Self.object(("word", LiteralJSON.json(token.text, .string)))
    case .regex: return Self.object(("regex", LiteralJSON.json(token.text, .regex)))
    default: return nil
    }
  }
}
