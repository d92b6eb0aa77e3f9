// A string or regex is its content in JSON; where its author wrote it otherwise than this would be written,
// {"written": …} holds what stands between the quotes or slashes.

/// Strings and regexes to JSON and back.
enum LiteralJSON {
  enum Form { case string, example, regex }

  static func json(_ token: String, _ form: Form) -> JSONValue {
    let raw = String(token.dropFirst().dropLast())
    let value = decoded(raw, form)
    return encoded(value, form) == raw
      ? .string(value) : .object([JSONValue.Member("written", .string(raw))])
  }

  static func token(_ value: JSONValue, _ form: Form, _ path: String) throws(RuleJSONError) -> RuleToken {
    let raw: String
    switch (value, value["written"]) {
    case (.string(let text), _): raw = encoded(text, form)
    case (_, .string(let text)?): raw = text
    default: throw RuleJSONError(path, "expected a string, found \(value.what)")
    }
    let mark = form == .regex ? "/" : "\""
    let text = mark + raw + mark
    guard RuleToken.isOne(text, [form == .regex ? .regex : .string]) else {
      throw RuleJSONError(path, "\(text) is no \(form == .regex ? "regex" : "string") of the rule language")
    }
    return RuleToken(form == .regex ? .regex : .string, text)
  }

  private static func decoded(_ raw: String, _ form: Form) -> String {
    switch form {
    case .string: StringLiteral.value(raw, at: 0, file: FileID(0)).0
    case .example: StringLiteral.exampleValue(raw, at: 0, file: FileID(0)).0
    case .regex: raw.replacing("\\/", with: "/")
    }
  }

  private static func encoded(_ value: String, _ form: Form) -> String {
    var out = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "/" where form == .regex: out += "\\/"
      case "\"" where form != .regex: out += "\\\""
      case "\\" where form == .string: out += "\\\\"
      case "\n" where form != .regex: out += "\\n"
      case "\t" where form != .regex: out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
