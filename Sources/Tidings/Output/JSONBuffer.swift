/// Bytes of JSON in the making.
///
/// Written by hand: the output contract fixes the order of fields, which `JSONEncoder` does not, and encoding an event
/// takes an eighth of the time (Docs/Decisions/0003-json.md). A class with raw storage, so that a short field costs
/// one check of the room left.
final class JSONBuffer {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity = 16384
  private var count = 0
  private var needsComma = false

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  /// What was written so far.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Makes room for `size` more bytes.
  @inline(__always)
  private func reserve(_ size: Int) { if count + size > capacity { grow(size) } }

  @inline(never)
  private func grow(_ size: Int) {
    while count + size > capacity { capacity *= 2 }
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    new.update(from: base, count: count)
    base.deallocate()
    base = new
  }

  @inline(__always)
  private func byte(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  @inline(__always)
  private func append(_ start: UnsafePointer<UInt8>, _ size: Int) {
    reserve(size)
    (base + count).update(from: start, count: size)
    count += size
  }

  func raw(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

  func separator() {
    if needsComma { byte(0x2C) }
    needsComma = true
  }

  func open(_ bracket: StaticString) {
    raw(bracket)
    needsComma = false
  }

  func close(_ bracket: StaticString) {
    raw(bracket)
    needsComma = true
  }

  /// A key of the output contract, which needs no escapes.
  func key(_ name: StaticString) {
    let size = name.utf8CodeUnitCount
    reserve(size + 4)
    if needsComma {
      base[count] = 0x2C
      count += 1
    }
    base[count] = 0x22
    (base + count + 1).update(from: name.utf8Start, count: size)
    base[count + size + 1] = 0x22
    base[count + size + 2] = 0x3A
    count += size + 3
    needsComma = false
  }

  /// A key that comes from rules or input.
  private func key(named name: String) {
    separator()
    string(name)
    byte(0x3A)
    needsComma = false
  }

  /// A field whose name comes from rules or input.
  func field(named name: String, _ value: String) {
    key(named: name)
    string(value)
    needsComma = true
  }

  /// An object whose name comes from rules or input.
  func object(named name: String, _ body: (JSONBuffer) -> Void) {
    key(named: name)
    object(body)
  }

  func field(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { raw("null") }
    needsComma = true
  }

  func field(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { raw("null") }
    needsComma = true
  }

  func field(_ name: StaticString, _ value: Bool) {
    key(name)
    if value { raw("true") } else { raw("false") }
    needsComma = true
  }

  func number(_ value: Int) {
    reserve(20)
    if value < 0 { byte(0x2D) }
    var rest = value.magnitude
    var size = 1
    var limit: UInt = 10
    while size < 19, rest >= limit {
      size += 1
      limit *= 10
    }
    var at = count + size
    repeat {
      at -= 1
      base[at] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while at > count
    count += size
  }

  func array<Element>(_ name: StaticString, _ items: [Element], _ body: (JSONBuffer, Element) -> Void) {
    key(name)
    open("[")
    for item in items {
      separator()
      needsComma = false
      body(self, item)
      needsComma = true
    }
    close("]")
  }

  func object(_ name: StaticString, _ body: (JSONBuffer) -> Void) {
    key(name)
    object(body)
  }

  func object(_ body: (JSONBuffer) -> Void) {
    open("{")
    body(self)
    close("}")
  }

  /// A string with what JSON wants escaped; stretches that need nothing are copied whole.
  func string(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      reserve(utf8.count + 10)
      base[count] = 0x22
      count += 1
      guard let start = utf8.baseAddress else { return }
      let clean = copy(start, utf8.count)
      if clean < utf8.count { escaping(start + clean, utf8.count - clean) }
    }
    byte(0x22)
  }

  /// Copies, eight bytes at a time, up to those that hold something to escape; gives the number of bytes copied. There
  /// must be room for eight bytes more than the string has.
  @inline(__always)
  private func copy(_ start: UnsafePointer<UInt8>, _ size: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(base + count))
    var at = 0
    while at + 8 <= size {
      let eight = from.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let (quote, slash) = (eight ^ ones &* 0x22, eight ^ ones &* 0x5C)
      // A byte's highest bit is set when the byte is below 0x20, or zero in one of the other two.
      let hits = (eight &- ones &* 0x20) & ~eight | (quote &- ones) & ~quote | (slash &- ones) & ~slash
      if hits & (ones &* 0x80) != 0 { break }
      to.storeBytes(of: eight, toByteOffset: at, as: UInt64.self)
      at += 8
    }
    while at < size {
      let byte = start[at]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
      base[count + at] = byte
      at += 1
    }
    count += at
    return at
  }

  private func escaping(_ start: UnsafePointer<UInt8>, _ size: Int) {
    for i in 0..<size {
      let byte = start[i]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { escape(byte) } else { self.byte(byte) }
    }
  }

  private func escape(_ code: UInt8) {
    switch code {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw("\\u00")
      byte(code >> 4 == 0 ? 0x30 : 0x31)
      let low = code & 15
      byte(low < 10 ? 0x30 + low : 0x57 + low)
    }
  }
}
