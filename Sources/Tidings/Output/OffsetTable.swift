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
    var marks: [Int] = []
    marks.reserveCapacity(bytes.count / 64 + 1)
    var count = 0
    for (i, byte) in bytes.enumerated() {
      if i & 63 == 0 { marks.append(count) }
      count += Self.units(byte, unit)
    }
    if bytes.count & 63 == 0 { marks.append(count) }
    self.marks = marks
  }

  /// The position of byte `offset` in this table's unit.
  public func callAsFunction(_ offset: Int) -> Int {
    if unit == .utf8 { return offset }
    let block = offset >> 6
    var count = marks[block]
    for byte in bytes[(block << 6)..<offset] { count += Self.units(byte, unit) }
    return count
  }

  private static func units(_ byte: UInt8, _ unit: OffsetUnit) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
