import RuleCompiler

/// Interned class sets: items with the same classes share one signature, so that a pattern's tests are evaluated once
/// a signature instead of once an item.
struct SignatureTable {
  /// 64-bit words a set.
  let width: Int
  /// The sets, `width` words each.
  private(set) var bits: [UInt64] = []
  private(set) var count = 0
  private var slots: [Int32]
  private var derived: [UInt64: Int32] = [:]

  init(width: Int) {
    self.width = max(1, width)
    slots = Array(repeating: -1, count: 1024)
  }

  /// The signature of the set at `scratch`.
  mutating func intern(_ set: [UInt64]) -> Int32 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in set { hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD; hash ^= hash >> 32 }
    if count * 2 >= slots.count { grow() }
    var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[at] >= 0 {
      if isEqual(Int(slots[at]), set) { return slots[at] }
      at = (at + 1) & (slots.count - 1)
    }
    slots[at] = Int32(count)
    bits.append(contentsOf: set)
    count += 1
    return Int32(count - 1)
  }

  private func isEqual(_ signature: Int, _ set: [UInt64]) -> Bool {
    let base = signature * width
    for i in 0..<width where bits[base + i] != set[i] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for signature in 0..<count {
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      for i in 0..<width {
        hash = (hash ^ bits[signature * width + i]) &* 0xFF51_AFD7_ED55_8CCD; hash ^= hash >> 32
      }
      var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[at] >= 0 { at = (at + 1) & (slots.count - 1) }
      slots[at] = Int32(signature)
    }
  }

  @inline(__always)
  func has(_ signature: Int32, _ id: ClassID) -> Bool {
    bits[Int(signature) * width + id >> 6] & (1 << UInt64(id & 63)) != 0
  }

  /// The set as words of full width.
  func set(_ signature: Int32) -> [UInt64] {
    Array(bits[Int(signature) * width..<Int(signature) * width + width])
  }

  /// Widens a class set to this table's width.
  func widened(_ set: ClassSet) -> [UInt64] {
    set.words + Array(repeating: 0, count: width - set.words.count)
  }

  /// A signature made from another one in way number `key`; `make` runs once for each pair.
  mutating func derive(_ key: Int, _ from: Int32, _ make: (inout SignatureTable) -> [UInt64]) -> Int32 {
    let both = UInt64(UInt32(truncatingIfNeeded: key)) << 32 | UInt64(UInt32(bitPattern: from))
    if let known = derived[both] { return known }
    let set = make(&self)
    let made = intern(set)
    derived[both] = made
    return made
  }
}
