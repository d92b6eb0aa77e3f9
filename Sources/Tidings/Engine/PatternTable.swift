import PCRE2
import RuleCompiler

/// One pattern as a worker runs it: its code, its captures and where its bytes stand in a row of ``TapeRows``.
final class PatternTable {
  let code: CompiledPattern
  let width: Int
  /// Its captures with what they are for, so that no name is compared while matching.
  let captures: [Capture]
  let tests: [FlatTest]
  let triggerBit: (byte: Int, mask: UInt8)?
  /// Where its bytes begin in a row.
  let offset: Int
  /// Of each mask some bit must be on the tape.
  private let requires: [UInt64]
  /// Masks of two items that must stand side by side; both zero when there are none.
  fileprivate let left: UInt64
  fileprivate let right: UInt64
  /// The trigger bit as those masks have it.
  fileprivate let triggerMask: UInt64

  /// One capture of the pattern.
  struct Capture {
    enum Use { case mark, head, name, span, other }
    let group: Int
    let use: Use
    /// Index into the pattern's slots.
    let slot: Int
  }

  init(_ pattern: TapePattern, offset: Int) {
    code = pattern.code
    width = pattern.width
    triggerBit = pattern.triggerBit
    tests = pattern.tests.map { FlatTest($0) }
    captures = pattern.slots.enumerated().map { index, slot in
      let use: Capture.Use =
        switch slot.kind {
        case .mark: .mark
        case .named("head"): .head
        case .named("name"): .name
        case .named("span"): .span
        case .trigger, .named: .other
        }
      return Capture(group: slot.group, use: use, slot: index)
    }
    self.offset = offset
    requires = pattern.requires
    left = pattern.adjacent?.left ?? 0
    right = pattern.adjacent?.right ?? 0
    let bit = pattern.triggerBit
    triggerMask = bit.map { $0.byte < 8 ? UInt64($0.mask) << UInt64(8 * $0.byte) : 0 } ?? 0
  }

  /// Whether a tape on which these bits stand somewhere can hold a match.
  @inline(__always)
  fileprivate func isSatisfied(_ seen: UInt64) -> Bool {
    requires.withUnsafeBufferPointer { masks in
      for mask in masks where mask & seen == 0 { return false }
      return true
    }
  }

  /// Bytes in a row: those of the tape, of which the first is never zero; with one byte an item, which can be zero,
  /// another byte before it.
  static func stride(_ pattern: TapePattern) -> Int { max(2, pattern.width) }

  /// Works out what the tape shows of items with the class set at `set`.
  func fill(_ place: UnsafeMutablePointer<UInt8>, _ set: UnsafePointer<UInt64>) {
    place[0] = 0x80
    let first = width == 1 ? place + 1 : place
    for test in tests.indices where tests[test].passes(set) {
      let (byte, mask) = TapePattern.bit(ofTest: test, width: width)
      first[byte] |= mask
    }
  }
}

/// What every pattern sees of every signature: a row a signature, in which the patterns stand side by side in the order
/// in which they run. So the rows of one sentence's items stay in the processor's nearest cache while all its
/// patterns are tried. Filled in as patterns meet signatures.
final class TapeRows {
  private let stride: Int
  /// Zero where a pattern has not met the signature.
  @exclusivity(unchecked) private var bytes: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var capacity = 1024

  /// - Parameter size: bytes of all patterns together.
  init(size: Int) {
    // Eight bytes are read at once.
    stride = size + 8
    bytes = .allocate(capacity: capacity * stride)
    bytes.initialize(repeating: 0, count: capacity * stride)
  }

  deinit { bytes.deallocate() }

  /// Writes what a pattern sees of `items` to `out`; the item `trigger` also gets the pattern's trigger bit. Up to seven
  /// bytes behind the tape are written over.
  /// - Returns: whether the pattern can match at all: everything that each match of it needs is on the tape.
  func write(
    _ items: UnsafeBufferPointer<Int32>, for table: PatternTable, to out: UnsafeMutablePointer<UInt8>,
    _ signatures: SignatureTable, trigger: Int
  ) -> Bool {
    if signatures.count > capacity { grow(signatures.count) }
    let (width, stride, bytes) = (table.width, stride, bytes + table.offset)
    let (left, right) = (table.left, table.right)
    var seen: UInt64 = 0
    var before: UInt64 = 0
    var isFound = left == 0
    var number = 0
    if width == 1 {
      for item in items {
        let from = bytes + stride &* Int(item)
        if from[0] == 0 { table.fill(from, signatures.row(item)) }
        var bits = UInt64(from[1])
        if number == trigger { bits |= table.triggerMask }
        out[number] = UInt8(truncatingIfNeeded: bits)
        if before & left != 0, bits & right != 0 { isFound = true }
        seen |= bits
        before = bits
        number += 1
      }
    } else {
      var at = UnsafeMutableRawPointer(out)
      for item in items {
        let from = bytes + stride &* Int(item)
        if from[0] == 0 { table.fill(from, signatures.row(item)) }
        var bits = UnsafeRawPointer(from).loadUnaligned(as: UInt64.self)
        if number == trigger { bits |= table.triggerMask }
        at.storeBytes(of: bits, as: UInt64.self)
        if width > 8 { at.advanced(by: 8).copyMemory(from: from + 8, byteCount: width - 8) }
        if before & left != 0, bits & right != 0 { isFound = true }
        seen |= bits
        before = bits
        number += 1
        at += width
      }
      if trigger >= 0, let bit = table.triggerBit, bit.byte >= 8 {
        out[trigger * width + bit.byte] |= bit.mask
      }
    }
    return isFound && table.isSatisfied(seen)
  }

  private func grow(_ count: Int) {
    let old = capacity
    while capacity < count { capacity *= 2 }
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * stride)
    new.update(from: bytes, count: old * stride)
    (new + old * stride).initialize(repeating: 0, count: (capacity - old) * stride)
    bytes.deallocate()
    bytes = new
  }
}
