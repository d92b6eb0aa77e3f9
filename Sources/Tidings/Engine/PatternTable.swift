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
    var seen: UInt64 = 0
    if width == 1 {
      var at = out
      for item in items {
        let from = bytes + stride &* Int(item)
        if from[0] == 0 { table.fill(from, signatures.row(item)) }
        at[0] = from[1]
        seen |= UInt64(from[1])
        at += 1
      }
    } else {
      var at = UnsafeMutableRawPointer(out)
      for item in items {
        let from = bytes + stride &* Int(item)
        if from[0] == 0 { table.fill(from, signatures.row(item)) }
        let first = UnsafeRawPointer(from).loadUnaligned(as: UInt64.self)
        at.storeBytes(of: first, as: UInt64.self)
        seen |= first
        if width > 8 { at.advanced(by: 8).copyMemory(from: from + 8, byteCount: width - 8) }
        at += width
      }
    }
    if trigger >= 0, let bit = table.triggerBit {
      out[trigger * width + bit.byte] |= bit.mask
      seen |= table.triggerMask
    }
    return table.isSatisfied(seen)
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
