/// The little JSON that listings need.
enum JSONText {
  /// A string in quotes.
  static func string(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// A string, or `null`.
  static func string(_ text: String?) -> String { text.map { string($0) } ?? "null" }

  /// A list of strings.
  static func strings(_ texts: [String]) -> String { list(texts.map { string($0) }) }

  /// A list of values that are JSON already.
  static func list(_ values: [String]) -> String { "[\(values.joined(separator: ","))]" }
}
