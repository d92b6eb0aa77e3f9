/// A JSON value in the making; fields keep their order, so that the same findings give the same bytes.
package indirect enum JSONTree: Sendable {
  case string(String)
  case number(Int)
  case bool(Bool)
  case null
  case array([JSONTree])
  case object([(String, JSONTree)])

  /// A string, or null.
  static func text(_ value: String?) -> JSONTree { value.map { .string($0) } ?? .null }

  /// As text; `indented` puts every field on its own line.
  package func text(indented: Bool) -> String {
    var out = ""
    write(&out, indented ? 0 : nil)
    return out
  }

  private func write(_ out: inout String, _ depth: Int?) {
    switch self {
    case .string(let text): Self.quote(text, &out)
    case .number(let number): out += "\(number)"
    case .bool(let flag): out += flag ? "true" : "false"
    case .null: out += "null"
    case .array(let items): Self.block("[", "]", items, &out, depth) { $0.write(&$1, $2) }
    case .object(let fields):
      Self.block("{", "}", fields, &out, depth) { field, out, inner in
        Self.quote(field.0, &out)
        out += inner == nil ? ":" : ": "
        field.1.write(&out, inner)
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

  private static func quote(_ text: String, _ out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
