/// Numbers by a pair of numbers: open addressing without the price of a seeded hash, because it is asked for words and
/// mentions. Keys come from rules and from what they make of text, never from the text itself.
public struct PairTable: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 1024)
  private var values: [Int32] = Array(repeating: 0, count: 1024)
  private var count = 0

  /// An empty table.
  public init() {}

  @inline(__always)
  private static func key(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
  }

  private func place(_ key: UInt64) -> Int {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    var at = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[at] != key, keys[at] != .max { at = (at + 1) & (keys.count - 1) }
    return at
  }

  /// The value of a pair, which must not be (-1, -1); nil when it has none. O(1).
  public subscript(_ a: Int32, _ b: Int32) -> Int32? {
    let key = Self.key(a, b)
    let at = place(key)
    return keys[at] == key ? values[at] : nil
  }

  /// Gives a pair that has none a value. O(1) amortised.
  public mutating func insert(_ a: Int32, _ b: Int32, _ value: Int32) {
    if count * 2 >= keys.count { grow() }
    let key = Self.key(a, b)
    let at = place(key)
    keys[at] = key
    values[at] = value
    count += 1
  }

  private mutating func grow() {
    let old = (keys: keys, values: values)
    keys = Array(repeating: .max, count: old.keys.count * 2)
    values = Array(repeating: 0, count: old.keys.count * 2)
    for i in old.keys.indices where old.keys[i] != .max {
      let at = place(old.keys[i])
      keys[at] = old.keys[i]
      values[at] = old.values[i]
    }
  }
}
