import RuleCompiler

/// Interned class sets: items with the same classes share one signature, so that a pattern's tests are evaluated once
/// a signature instead of once an item. A class with raw storage, because it is read for every item.
final class SignatureTable {
  /// 64-bit words a set.
  let width: Int
  /// The sets, `width` words each.
  @exclusivity(unchecked) private(set) var bits: UnsafeMutablePointer<UInt64>
  @exclusivity(unchecked) private(set) var count = 0
  @exclusivity(unchecked) private var capacity = 1024
  /// Open addressing over ``bits``; twice as many as sets at least.
  @exclusivity(unchecked) private var slots: [Int32]
  @exclusivity(unchecked) private var derived = PairTable()

  init(width: Int) {
    self.width = max(1, width)
    slots = Array(repeating: -1, count: 2048)
    bits = .allocate(capacity: capacity * self.width)
  }

  deinit { bits.deallocate() }

  /// The signature of a set of full width.
  func intern(_ set: [UInt64]) -> Int32 {
    if count == capacity { grow() }
    let hash = set.withUnsafeBufferPointer { Self.hash($0.baseAddress!, width) }
    var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[at] >= 0 {
      if isEqual(Int(slots[at]), set) { return slots[at] }
      at = (at + 1) & (slots.count - 1)
    }
    slots[at] = Int32(count)
    for i in 0..<width { bits[count * width + i] = set[i] }
    count += 1
    return Int32(count - 1)
  }

  private static func hash(_ set: UnsafePointer<UInt64>, _ width: Int) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for i in 0..<width {
      hash = (hash ^ set[i]) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    return hash
  }

  private func isEqual(_ signature: Int, _ set: [UInt64]) -> Bool {
    let base = signature * width
    for i in 0..<width where bits[base + i] != set[i] { return false }
    return true
  }

  private func grow() {
    let old = bits
    bits = .allocate(capacity: 2 * capacity * width)
    bits.update(from: old, count: count * width)
    old.deallocate()
    capacity *= 2
    slots = Array(repeating: -1, count: capacity * 2)
    for signature in 0..<count {
      var at =
        Int(truncatingIfNeeded: Self.hash(bits + signature * width, width)) & (slots.count - 1)
      while slots[at] >= 0 { at = (at + 1) & (slots.count - 1) }
      slots[at] = Int32(signature)
    }
  }

  @inline(__always)
  func has(_ signature: Int32, _ id: ClassID) -> Bool {
    bits[Int(signature) &* width &+ id >> 6] & (1 << UInt64(id & 63)) != 0
  }

  /// The set of a signature, in place: valid until the next one is made.
  @inline(__always)
  func row(_ signature: Int32) -> UnsafePointer<UInt64> {
    UnsafePointer(bits + Int(signature) &* width)
  }

  /// The set as words of full width.
  func set(_ signature: Int32) -> [UInt64] {
    Array(UnsafeBufferPointer(start: row(signature), count: width))
  }

  /// Widens a class set to this table's width.
  func widened(_ set: ClassSet) -> [UInt64] {
    set.words + Array(repeating: 0, count: width - set.words.count)
  }

  /// A signature made from another one in way number `key`; `make` runs once for each pair.
  @inline(__always)
  func derive(_ key: Int, _ from: Int32, _ make: (SignatureTable) -> [UInt64]) -> Int32 {
    if let known = derived[Int32(key), from] { return known }
    let made = intern(make(self))
    derived.insert(Int32(key), from, made)
    return made
  }
}
