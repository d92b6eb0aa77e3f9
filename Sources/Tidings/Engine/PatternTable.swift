import RuleCompiler

/// For one pattern: the tape bytes of each signature, filled in as signatures are met.
struct PatternTable {
  let width: Int
  private var bytes: [UInt8] = []
  private var isFilled: [Bool] = []

  init(width: Int) { self.width = width }

  /// Writes the tape of `items` to `out`; the item `trigger` also gets the pattern's trigger bit.
  mutating func write(
    _ items: [Int32], to out: inout [UInt8], pattern: borrowing TapePattern, signatures: borrowing SignatureTable,
    trigger: Int
  ) {
    if isFilled.count < signatures.count {
      let missing = signatures.count - isFilled.count
      isFilled.append(contentsOf: repeatElement(false, count: missing))
      bytes.append(contentsOf: repeatElement(0, count: missing * width))
    }
    let size = items.count * width
    if out.count < size { out.append(contentsOf: repeatElement(0, count: size - out.count)) }
    for item in items where !isFilled[Int(item)] { fill(Int(item), pattern, signatures) }
    out.withUnsafeMutableBufferPointer { out in
      bytes.withUnsafeBufferPointer { bytes in
        if width == 1 {
          for (i, item) in items.enumerated() { out[i] = bytes[Int(item)] }
        } else {
          var at = 0
          for item in items {
            let base = Int(item) * width
            for j in 0..<width { out[at + j] = bytes[base + j] }
            at += width
          }
        }
      }
      if trigger >= 0, let bit = pattern.triggerBit { out[trigger * width + bit.byte] |= bit.mask }
    }
  }

  private mutating func fill(_ signature: Int, _ pattern: borrowing TapePattern, _ signatures: borrowing SignatureTable) {
    isFilled[signature] = true
    let base = signature * width
    if width > 1 { bytes[base] = 0x80 }
    for test in pattern.tests.indices {
      let passes = signatures.bits.withUnsafeBufferPointer {
        pattern.tests[test].passes($0.baseAddress! + signature * signatures.width)
      }
      guard passes else { continue }
      let (byte, mask) = TapePattern.bit(ofTest: test, width: width)
      bytes[base + byte] |= mask
    }
  }
}
