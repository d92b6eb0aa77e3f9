import RuleSyntax

/// The little JSON that listings need.
enum JSONText {
  /// A string in quotes.
  static func string(_ text: String) -> String { JSONValue.quoted(text) }

  /// A string, or `null`.
  static func string(_ text: String?) -> String { text.map { string($0) } ?? "null" }

  /// A list of strings.
  static func strings(_ texts: [String]) -> String { list(texts.map { string($0) }) }

  /// A list of values that are JSON already.
  static func list(_ values: [String]) -> String { "[\(values.joined(separator: ","))]" }
}
