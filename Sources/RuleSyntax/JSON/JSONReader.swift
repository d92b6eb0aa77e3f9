/// Something is wrong with the JSON of rules: where, what was found, what was expected.
public struct RuleJSONError: Error, Sendable, Equatable {
  /// `files[0].declarations[2].name`, or `line 3, column 7` where the text is no JSON.
  public var path: String
  /// What is wrong.
  public var message: String

  init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }
}

/// Reads JSON (RFC 8259; numbers must be whole). Written by hand because rule files know nothing of Foundation, and places are told.
struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  private static let deepest = 500

  static func read(_ bytes: [UInt8]) throws(RuleJSONError) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    if let bad = Characters.firstBadByte(bytes) {
      reader.at = bad
      throw reader.failure("what is here is not UTF-8")
    }
    let value = try reader.value(depth: 0)
    reader.space()
    guard reader.at == bytes.count else { throw reader.failure("expected the end of the text") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func failure(_ message: String) -> RuleJSONError {
    let before = bytes[..<min(at, bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return RuleJSONError("line \(before.count { $0 == 0x0A } + 1), column \(column)", message)
  }

  private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private mutating func space() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[at...].starts(with: text.utf8) else { return false }
    at += text.utf8.count
    return true
  }

  private mutating func value(depth: Int) throws(RuleJSONError) -> JSONValue {
    guard depth < Self.deepest else { throw failure("brackets are nested too deep") }
    space()
    switch byte {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default:
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      if take("null") { return .null }
      throw failure("expected a JSON value")
    }
  }

  private mutating func object(_ depth: Int) throws(RuleJSONError) -> JSONValue {
    at += 1
    var members: [JSONValue.Member] = []
    space()
    if take("}") { return .object([]) }
    repeat {
      space()
      guard byte == UInt8(ascii: "\"") else { throw failure("expected a key in quotes") }
      let key = try string()
      if members.contains(where: { $0.key == key }) { throw failure("the key `\(key)` stands here twice") }
      space()
      guard take(":") else { throw failure("expected `:`") }
      members.append(JSONValue.Member(key, try value(depth: depth + 1)))
      space()
    } while take(",")
    guard take("}") else { throw failure("expected `,` or `}`") }
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws(RuleJSONError) -> JSONValue {
    at += 1
    var values: [JSONValue] = []
    space()
    if take("]") { return .array([]) }
    repeat {
      values.append(try value(depth: depth + 1))
      space()
    } while take(",")
    guard take("]") else { throw failure("expected `,` or `]`") }
    return .array(values)
  }

  private mutating func number() throws(RuleJSONError) -> Int {
    let start = at
    while at < bytes.count, "+-.eE0123456789".utf8.contains(bytes[at]) { at += 1 }
    guard let value = Int(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      at = start
      throw failure("expected a whole number")
    }
    return value
  }

  private mutating func string() throws(RuleJSONError) -> String {
    at += 1
    var out: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] < 0x20 { throw failure("a control character must be written as `\\u00…`") }
      guard bytes[at] == UInt8(ascii: "\\") else {
        out.append(bytes[at])
        at += 1
        continue
      }
      at += 1
      out += try escape()
    }
    guard at < bytes.count else { throw failure("expected a closing quote") }
    at += 1
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func escape() throws(RuleJSONError) -> [UInt8] {
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
    ]
    if let known = plain[byte] {
      at += 1
      return [known]
    }
    var unit = try hexUnit()
    if (0xD800..<0xDC00).contains(unit), take("\\") {
      let low = try hexUnit()
      guard (0xDC00..<0xE000).contains(low) else { throw failure("half a surrogate pair") }
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else { throw failure("half a surrogate pair") }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func hexUnit() throws(RuleJSONError) -> UInt32 {
    guard take("u"), at + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw failure("this is no escape") }
    at += 4
    return unit
  }
}
