/// A JSON value; objects keep the order of their members.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A member of an object.
  public struct Member: Sendable, Equatable {
    /// Its name.
    public var key: String
    /// Its value.
    public var value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The member of an object with this name.
  public subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// What it is, for messages.
  var what: String {
    switch self {
    case .null: "`null`"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue {
  /// The text: two spaces a level; what fits on a line with its key stands on one.
  public func text() -> String {
    var out = ""
    write(&out, indent: 0, column: 0)
    return out + "\n"
  }

  /// The text on one line.
  public func line() -> String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let value): return String(value)
    case .string(let value): return Self.quoted(value)
    case .array(let values): return "[" + values.map { $0.line() }.joined(separator: ", ") + "]"
    case .object(let members):
      let parts = members.map { "\(Self.quoted($0.key)): \($0.value.line())" }
      return "{" + parts.joined(separator: ", ") + "}"
    }
  }

  private func write(_ out: inout String, indent: Int, column: Int) {
    let line = line()
    let pad = "\n" + String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    guard column + line.unicodeScalars.count > 110 else { return out += line }
    switch self {
    case .array(let values):
      for (number, value) in values.enumerated() {
        out += (number == 0 ? "[" : ",") + pad
        value.write(&out, indent: indent + 2, column: indent + 2)
      }
      out += end + "]"
    case .object(let members):
      for (number, member) in members.enumerated() {
        let key = Self.quoted(member.key) + ": "
        out += (number == 0 ? "{" : ",") + pad + key
        member.value.write(&out, indent: indent + 2, column: indent + 2 + key.unicodeScalars.count)
      }
      out += end + "}"
    default: out += line
    }
  }

  /// A string in quotes, escaped.
  package static func quoted(_ text: String) -> String {
    var out = "\""
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
    return out + "\""
  }
}
