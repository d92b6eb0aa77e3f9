import PCRE2
import RuleCompiler

/// One pattern as a worker runs it: its code, and the tape bytes of each signature, filled in as signatures
/// are met. A class with raw storage, because it is read for every pattern of every sentence.
final class PatternTable {
  let code: CompiledPattern
  let width: Int
  /// Its captures with what they are for, so that no name is compared while matching.
  let captures: [Capture]
  private let tests: [FlatTest]

  /// One capture of the pattern.
  struct Capture {
    enum Use { case mark, head, name, span, other }
    let group: Int
    let use: Use
    /// Index into the pattern's slots.
    let slot: Int
  }
  private let pattern: TapePattern
  /// Bytes a signature in ``bytes``: those of the tape, of which the first is never zero; with one byte an item, which
  /// can be zero, another byte before it.
  private let stride: Int
  /// Zero where a signature has not been met.
  @exclusivity(unchecked) private var bytes: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var capacity = 256

  init(_ pattern: TapePattern) {
    self.pattern = pattern
    code = pattern.code
    width = pattern.width
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
    stride = max(2, pattern.width)
    bytes = .allocate(capacity: capacity * stride)
    bytes.initialize(repeating: 0, count: capacity * stride)
  }

  deinit { bytes.deallocate() }

  /// Writes the tape of `items` to `out`; the item `trigger` also gets the pattern's trigger bit.
  func write(
    _ items: UnsafeBufferPointer<Int32>, to out: UnsafeMutablePointer<UInt8>, sets: UnsafePointer<UInt64>,
    setWidth: Int, signatures: Int, trigger: Int
  ) {
    if signatures > capacity { grow(signatures) }
    let (width, stride, bytes) = (width, stride, bytes)
    var at = out
    if width <= 2 {
      for item in items {
        let from = bytes + 2 &* Int(item)
        if from[0] == 0 { fill(Int(item), sets + Int(item) * setWidth) }
        if width == 2 { (at[0], at[1]) = (from[0], from[1]) } else { at[0] = from[1] }
        at += width
      }
    } else {
      for item in items {
        let from = bytes + stride &* Int(item)
        if from[0] == 0 { fill(Int(item), sets + Int(item) * setWidth) }
        for j in 0..<width { at[j] = from[j] }
        at += width
      }
    }
    if trigger >= 0, let bit = pattern.triggerBit { out[trigger * width + bit.byte] |= bit.mask }
  }

  private func fill(_ signature: Int, _ set: UnsafePointer<UInt64>) {
    let base = bytes + signature * stride
    base[0] = 0x80
    let first = base + (stride - width)
    for test in tests.indices where tests[test].passes(set) {
      let (byte, mask) = TapePattern.bit(ofTest: test, width: width)
      first[byte] |= mask
    }
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
