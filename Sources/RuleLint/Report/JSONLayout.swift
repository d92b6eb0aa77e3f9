import RuleSyntax

/// Reports of findings as JSON: on one line, or with every field on a line of its own.
extension JSONValue {
  /// A string, or null.
  static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

  /// An object of these fields, in their order.
  static func object(_ fields: [(String, JSONValue)]) -> JSONValue {
    .object(fields.map { Member($0.0, $0.1) })
  }

  /// As text; `indented` puts every field on its own line.
  package func text(indented: Bool) -> String {
    var out = ""
    write(&out, indented ? 0 : nil)
    return out
  }

  private func write(_ out: inout String, _ depth: Int?) {
    switch self {
    case .string(let text): out += Self.quoted(text)
    case .number(let number): out += "\(number)"
    case .bool(let flag): out += flag ? "true" : "false"
    case .null: out += "null"
    case .array(let items): Self.block("[", "]", items, &out, depth) { $0.write(&$1, $2) }
    case .object(let fields):
      Self.block("{", "}", fields, &out, depth) { field, out, inner in
        out += Self.quoted(field.key)
        out += inner == nil ? ":" : ": "
        field.value.write(&out, inner)
      }
    }
  }

  private static func block<Item>(
    _ open: String, _ close: String, _ items: [Item], _ out: inout String, _ depth: Int?,
    _ write: (Item, inout String, Int?) -> Void
  ) {
    out += open
    let inner = depth.map { $0 + 1 }
    for (index, item) in items.enumerated() {
      if index > 0 { out += "," }
      if let inner { out += "\n" + String(repeating: "  ", count: inner) }
      write(item, &out, inner)
    }
    if let depth, !items.isEmpty { out += "\n" + String(repeating: "  ", count: depth) }
    out += close
  }
}
