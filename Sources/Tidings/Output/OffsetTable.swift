/// How positions in a text are counted.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// Unicode code points: the output contract's unit.
  case codePoints = "codepoints"
  /// UTF-8 bytes.
  case utf8
  /// UTF-16 units.
  case utf16
}

/// Turns byte offsets of one text into another unit. Building is O(bytes), a look-up O(1).
public struct OffsetTable: Sendable {
  private let unit: OffsetUnit
  /// Units before each 64th byte; a look-up counts at most 63 bytes on from there.
  private let marks: [Int]
  private let bytes: [UInt8]

  /// Prepares look-ups for `text`.
  public init(_ text: String, unit: OffsetUnit) {
    self.unit = unit
    if unit == .utf8 {
      marks = []
      bytes = []
      return
    }
    bytes = Array(text.utf8)
    var marks = [0]
    marks.reserveCapacity(bytes.count / 64 + 1)
    for end in stride(from: 64, through: bytes.count, by: 64) {
      marks.append(marks[marks.count - 1] + Self.units(bytes, end - 64..<end, unit))
    }
    self.marks = marks
  }

  /// The position of byte `offset` in this table's unit.
  public func callAsFunction(_ offset: Int) -> Int {
    if unit == .utf8 { return offset }
    let block = offset >> 6
    return marks[block] + Self.units(bytes, block << 6..<offset, unit)
  }

  /// Units that begin in a stretch, counted eight bytes at a time.
  private static func units(_ bytes: [UInt8], _ range: Range<Int>, _ unit: OffsetUnit) -> Int {
    bytes.withUnsafeBytes { bytes in
      var count = 0
      var at = range.lowerBound
      while at + 8 <= range.upperBound {
        count += units(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self), unit)
        at += 8
      }
      for byte in bytes[at..<range.upperBound] where byte & 0xC0 != 0x80 {
        count += unit == .utf16 && byte >= 0xF0 ? 2 : 1
      }
      return count
    }
  }

  /// The same for eight bytes in a word: one each, less those that continue a scalar (`10…`), and one more where UTF-16
  /// takes two (`1111…`).
  private static func units(_ eight: UInt64, _ unit: OffsetUnit) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func count(_ bits: UInt64) -> Int { Int(((bits & ones) &* ones) >> 56) }
    let top = eight >> 7
    let second = eight >> 6
    let continuing = count(top & ~second)
    return 8 - continuing + (unit == .utf16 ? count(top & second & eight >> 5 & eight >> 4) : 0)
  }
}
