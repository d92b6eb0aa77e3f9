/// Bytes of JSON in the making.
///
/// Written by hand: the output contract fixes the order of fields, which `JSONEncoder` does not, and encoding an event
/// takes an eighth of the time (Docs/Decisions/0003-json.md).
struct JSONBuffer {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func separator() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  mutating func open(_ bracket: StaticString) {
    raw(bracket)
    needsComma = false
  }

  mutating func close(_ bracket: StaticString) {
    raw(bracket)
    needsComma = true
  }

  mutating func key(_ name: String) {
    separator()
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { raw("null") }
    needsComma = true
  }

  mutating func field(_ name: String, _ value: Int?) {
    key(name)
    if let value { number(value) } else { raw("null") }
    needsComma = true
  }

  mutating func field(_ name: String, _ value: Bool) {
    key(name)
    if value { raw("true") } else { raw("false") }
    needsComma = true
  }

  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  mutating func array<Element>(
    _ name: String, _ items: [Element], _ body: (inout JSONBuffer, Element) -> Void
  ) {
    key(name)
    open("[")
    for item in items {
      separator()
      needsComma = false
      body(&self, item)
      needsComma = true
    }
    close("]")
  }

  mutating func object(_ name: String, _ body: (inout JSONBuffer) -> Void) {
    key(name)
    object(body)
  }

  mutating func object(_ body: (inout JSONBuffer) -> Void) {
    open("{")
    body(&self)
    close("}")
  }

  /// A string with what JSON wants escaped; stretches that need nothing are copied whole.
  mutating func string(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { utf8 in
      if !Self.needsEscape(utf8) { return bytes.append(contentsOf: utf8) }
      var start = 0
      for (i, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<i]))
        escape(byte)
        start = i + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(0x22)
  }

  /// Whether there is anything to escape; looks at eight bytes at a time.
  private static func needsEscape(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(utf8)
    var at = 0
    while at + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let (quote, slash) = (eight ^ ones &* 0x22, eight ^ ones &* 0x5C)
      // A byte's highest bit is set when the byte is below 0x20, or zero in one of the other two.
      let hits = (eight &- ones &* 0x20) & ~eight | (quote &- ones) & ~quote | (slash &- ones) & ~slash
      if hits & (ones &* 0x80) != 0 { return true }
      at += 8
    }
    return raw[at...].contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw("\\u00")
      bytes.append(byte >> 4 == 0 ? 0x30 : 0x31)
      let low = byte & 15
      bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
    }
  }
}
