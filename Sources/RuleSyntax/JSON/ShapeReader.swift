/// Finds in the tokens of a heading or clause what a shape asks for. Where there are several ways, the first that comes to the end counts.
struct ShapeReader {
  typealias Fields = [JSONValue.Member]
  /// Goes on behind what was found.
  typealias Rest = (_ at: Int, _ found: Fields) -> Fields?

  let tokens: [RuleToken]

  /// The fields when all tokens are of this shape. O(tokens) for shapes whose parts begin differently, which are nearly all.
  func read(_ shapes: [RuleShape]) -> Fields? {
    read(shapes[...], 0, []) { at, found in at == tokens.count ? found : nil }
  }

  private func read(_ shapes: ArraySlice<RuleShape>, _ at: Int, _ found: Fields, _ then: Rest) -> Fields? {
    guard let shape = shapes.first else { return then(at, found) }
    let rest = shapes.dropFirst()
    switch shape {
    case .word(let word):
      guard at < tokens.count, tokens[at].kind == .name, tokens[at].text == word else { return nil }
      return read(rest, at + 1, found, then)
    case .mark(let mark):
      return isMark(mark, at) ? read(rest, at + 1, found, then) : nil
    case .flag(let key, let parts):
      return read(parts[...], at, found) { next, found in
        read(rest, next, found + [JSONValue.Member(key, .bool(true))], then)
      } ?? read(rest, at, found, then)
    case .field(let key, let kind):
      guard let (value, next) = value(kind, at) else { return nil }
      return read(rest, next, found + [JSONValue.Member(key, value)], then)
    case .list(let key, let kind, let separator):
      for (values, next) in list(kind, separator, at).reversed() {
        let found = found + [JSONValue.Member(key, .array(values))]
        if let all = read(rest, next, found, then) { return all }
      }
      return nil
    case .items(let key, let parts, let separator):
      return items(parts, separator, at, []) { next, values in
        read(rest, next, found + [JSONValue.Member(key, .array(values))], then)
      }
    case .maybe(let parts):
      return read(parts[...], at, found) { next, found in read(rest, next, found, then) }
        ?? read(rest, at, found, then)
    case .choice(let choices):
      for parts in choices {
        let all = read(parts[...], at, found) { next, found in read(rest, next, found, then) }
        if let all { return all }
      }
      return nil
    }
  }

  private func isMark(_ mark: String, _ at: Int) -> Bool { at < tokens.count && tokens[at].isSymbol(mark) }

  /// Every list that begins here, the shortest first.
  private func list(_ kind: RuleShape.Value, _ separator: String, _ at: Int) -> [([JSONValue], Int)] {
    var out: [([JSONValue], Int)] = []
    var values: [JSONValue] = []
    var at = at
    while let (value, next) = value(kind, at) {
      values.append(value)
      out.append((values, next))
      if separator.isEmpty {
        at = next
      } else {
        guard isMark(separator, next) else { break }
        at = next + 1
      }
    }
    return out
  }

  private func items(
    _ parts: [RuleShape], _ separator: String?, _ at: Int, _ values: [JSONValue],
    _ then: (Int, [JSONValue]) -> Fields?
  ) -> Fields? {
    read(parts[...], at, []) { next, fields in
      guard next > at else { return nil }
      let values = values + [.object(fields)]
      if let separator {
        guard isMark(separator, next) else { return then(next, values) }
        return items(parts, separator, next + 1, values, then)
      }
      return (next < tokens.count ? items(parts, separator, next, values, then) : nil) ?? then(next, values)
    }
  }

  private func value(_ kind: RuleShape.Value, _ at: Int) -> (JSONValue, Int)? {
    guard at < tokens.count else { return nil }
    let token = tokens[at]
    switch kind {
    case .name: return token.kind == .name ? (.string(token.text), at + 1) : nil
    case .ruleID:
      guard token.kind == .name else { return nil }
      guard isMark("/", at + 1), at + 2 < tokens.count, tokens[at + 2].kind == .name else {
        return (.string(token.text), at + 1)
      }
      return (.string("\(token.text)/\(tokens[at + 2].text)"), at + 3)
    case .oneOf(let names):
      return token.kind == .name && names.contains(token.text) ? (.string(token.text), at + 1) : nil
    case .string: return token.kind == .string ? (LiteralJSON.json(token.text, .string), at + 1) : nil
    case .example: return token.kind == .string ? (LiteralJSON.json(token.text, .example), at + 1) : nil
    case .regex: return token.kind == .regex ? (LiteralJSON.json(token.text, .regex), at + 1) : nil
    case .number: return number(at).map { ($0, at + 1) }
    case .day: return token.kind == .day ? (.string(token.text), at + 1) : nil
    case .setting:
      if token.kind == .name { return (.string(token.text), at + 1) }
      guard token.isSymbol("-") else { return number(at).map { ($0, at + 1) } }
      guard case .number(let value)? = number(at + 1) else { return nil }
      // There is no -0 in JSON's whole numbers.
      return value == 0 ? nil : (.number(-value), at + 2)
    case .text:
      if token.kind == .string {
        return (.object([JSONValue.Member("string", LiteralJSON.json(token.text, .string))]), at + 1)
      }
      return [.name, .word, .number, .day].contains(token.kind) ? (.string(token.text), at + 1) : nil
    case .pattern:
      var reader = PatternReader(tokens, at)
      return reader.pattern().map { ($0, reader.at) }
    case .element:
      var reader = PatternReader(tokens, at)
      return reader.element().map { ($0, reader.at) }
    case .test:
      var reader = PatternReader(tokens, at)
      return reader.test().map { ($0, reader.at) }
    case .cardinality: return cardinality(at)
    }
  }

  /// A number as it would be written, without zeros in front.
  private func number(_ at: Int) -> JSONValue? {
    guard at < tokens.count, tokens[at].kind == .number, let value = Int(tokens[at].text),
      String(value) == tokens[at].text
    else { return nil }
    return .number(value)
  }

  private func cardinality(_ at: Int) -> (JSONValue, Int)? {
    if ["?", "*", "+"].contains(where: { isMark($0, at) }) { return (.string(tokens[at].text), at + 1) }
    guard isMark("[", at), let end = tokens[at...].firstIndex(where: { $0.isSymbol("]") }) else { return nil }
    return (.string(tokens[at...end].map(\.text).joined()), end + 1)
  }
}
