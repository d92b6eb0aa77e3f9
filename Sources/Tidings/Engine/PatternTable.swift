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
  private var bytes: UnsafeMutablePointer<UInt8>
  private var isFilled: UnsafeMutablePointer<Bool>
  private var capacity = 256

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
    bytes = .allocate(capacity: capacity * pattern.width)
    bytes.initialize(repeating: 0, count: capacity * pattern.width)
    isFilled = .allocate(capacity: capacity)
    isFilled.initialize(repeating: false, count: capacity)
  }

  deinit {
    bytes.deallocate()
    isFilled.deallocate()
  }

  /// Writes the tape of `items` to `out`; the item `trigger` also gets the pattern's trigger bit.
  func write(
    _ items: UnsafeBufferPointer<Int32>, to out: UnsafeMutablePointer<UInt8>, sets: UnsafePointer<UInt64>,
    setWidth: Int, signatures: Int, trigger: Int
  ) {
    if signatures > capacity { grow(signatures) }
    let width = width
    if width == 1 {
      for (i, item) in items.enumerated() {
        if !isFilled[Int(item)] { fill(Int(item), sets + Int(item) * setWidth) }
        out[i] = bytes[Int(item)]
      }
    } else {
      var at = 0
      for item in items {
        if !isFilled[Int(item)] { fill(Int(item), sets + Int(item) * setWidth) }
        let base = Int(item) * width
        for j in 0..<width { out[at + j] = bytes[base + j] }
        at += width
      }
    }
    if trigger >= 0, let bit = pattern.triggerBit { out[trigger * width + bit.byte] |= bit.mask }
  }

  private func fill(_ signature: Int, _ set: UnsafePointer<UInt64>) {
    isFilled[signature] = true
    let base = signature * width
    if width > 1 { bytes[base] = 0x80 }
    for test in tests.indices where tests[test].passes(set) {
      let (byte, mask) = TapePattern.bit(ofTest: test, width: width)
      bytes[base + byte] |= mask
    }
  }

  private func grow(_ count: Int) {
    let old = capacity
    while capacity < count { capacity *= 2 }
    let newBytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * width)
    newBytes.initialize(repeating: 0, count: capacity * width)
    newBytes.update(from: bytes, count: old * width)
    let newFilled = UnsafeMutablePointer<Bool>.allocate(capacity: capacity)
    newFilled.initialize(repeating: false, count: capacity)
    newFilled.update(from: isFilled, count: old)
    bytes.deallocate()
    isFilled.deallocate()
    bytes = newBytes
    isFilled = newFilled
  }
}
