/// An entry of a lexicon: its text, `{"quoted": …}` where it stands in quotes that it does not need.
enum EntryJSON {
  static func json(_ kind: Token.Kind, _ text: String) -> JSONValue {
    guard kind == .string else { return .string(text) }
    let value = LiteralJSON.json(text, .string)
    guard case .string(let content) = value, isBare(content) else { return value }
    return .object([JSONValue.Member("quoted", value)])
  }

  static func text(_ value: JSONValue, _ path: String) throws(RuleJSONError) -> String {
    if let quoted = value["quoted"] { return try LiteralJSON.token(quoted, .string, "\(path).quoted").text }
    if case .string(let text) = value, isBare(text) { return text }
    return try LiteralJSON.token(value, .string, path).text
  }

  /// Whether it can stand without quotes.
  static func isBare(_ text: String) -> Bool {
    !text.isEmpty && text != "=" && !text.contains("//")
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value > 0x20 && !"{};,\"".unicodeScalars.contains(scalar)
          && (scalar.isASCII || Characters.invisibleName(scalar) == nil)
      }
  }
}
