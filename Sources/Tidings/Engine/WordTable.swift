import PCRE2
import RuleCompiler

/// What is known of a word by its spelling alone; worked out once a spelling.
struct WordInfo {
  var signature: Int32
  /// Id in the vocabulary, or -1.
  var word: Int32
  /// The mark of its kind of token.
  var kind: UInt8
  var beginsPhrase: Bool
  var isSeparable: Bool
}

/// A cache from spelling (and kind of token) to ``WordInfo``. A class with raw storage, because it is read for every
/// word; spellings of up to 14 bytes stand in the table itself, so that a word costs one look at memory.
final class WordTable {
  private struct Slot {
    /// The kind of token and the spelling's bytes; zero in an empty slot.
    var key: (UInt64, UInt64)
    var info: WordInfo
  }
  @exclusivity(unchecked) private var slots: UnsafeMutablePointer<Slot>
  @exclusivity(unchecked) private var capacity = 4096
  @exclusivity(unchecked) private var count = 0
  /// Longer spellings, by kind of token and bytes.
  @exclusivity(unchecked) private var long: [[UInt8]: WordInfo] = [:]
  /// Spellings kept before the cache starts anew, so that memory does not grow with the text.
  static let limit = 100_000
  private static let longest = 14

  init() { slots = Self.allocate(capacity) }

  deinit { slots.deallocate() }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let made = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    let none = WordInfo(signature: 0, word: -1, kind: 0, beginsPhrase: false, isSeparable: false)
    made.initialize(repeating: Slot(key: (0, 0), info: none), count: count)
    return made
  }

  /// Kind, bytes and length as two numbers, different for different spellings.
  @inline(__always)
  private static func key(_ bytes: UnsafePointer<UInt8>, _ length: Int, _ kind: UInt8) -> (UInt64, UInt64) {
    var low = UInt64(kind)
    var high = UInt64(length) << 56
    for i in 0..<min(length, 7) { low |= UInt64(bytes[i]) << UInt64(8 * (i + 1)) }
    if length > 7 { for i in 7..<length { high ^= UInt64(bytes[i]) << UInt64(8 * (i - 7)) } }
    return (low, high)
  }

  @inline(__always)
  private func place(_ key: (UInt64, UInt64)) -> Int {
    var hash = (key.0 ^ key.1 &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    var at = Int(truncatingIfNeeded: hash) & (capacity - 1)
    while slots[at].key.0 != 0, slots[at].key != key { at = (at + 1) & (capacity - 1) }
    return at
  }

  @inline(__always)
  func find(_ bytes: UnsafePointer<UInt8>, _ length: Int, kind: UInt8) -> WordInfo? {
    if length > Self.longest { return findLong(bytes, length, kind) }
    let at = place(Self.key(bytes, length, kind))
    return slots[at].key.0 == 0 ? nil : slots[at].info
  }

  func insert(_ bytes: UnsafePointer<UInt8>, _ length: Int, kind: UInt8, _ info: WordInfo) {
    if count + long.count >= Self.limit { startAnew() }
    if length > Self.longest {
      long[longKey(bytes, length, kind)] = info
      return
    }
    if count * 2 >= capacity { grow() }
    let key = Self.key(bytes, length, kind)
    slots[place(key)] = Slot(key: key, info: info)
    count += 1
  }

  @inline(never)
  private func findLong(_ bytes: UnsafePointer<UInt8>, _ length: Int, _ kind: UInt8) -> WordInfo? {
    long[longKey(bytes, length, kind)]
  }

  private func longKey(_ bytes: UnsafePointer<UInt8>, _ length: Int, _ kind: UInt8) -> [UInt8] {
    [kind] + UnsafeBufferPointer(start: bytes, count: length)
  }

  private func startAnew() {
    slots.deallocate()
    capacity = 4096
    count = 0
    slots = Self.allocate(capacity)
    long = [:]
  }

  private func grow() {
    let (old, size) = (slots, capacity)
    capacity *= 2
    slots = Self.allocate(capacity)
    for i in 0..<size where old[i].key.0 != 0 { slots[place(old[i].key)] = old[i] }
    old.deallocate()
  }
}
