import Testing

/// A sentence without its brackets, and the byte at which what stood in the last ones begins.
func unmarked(_ text: String) throws -> (text: String, start: Int) {
  let start = try #require(text.utf8.lastIndex(of: UInt8(ascii: "[")))
  let marks = text.utf8[..<start].count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
  let offset = text.utf8.distance(from: text.utf8.startIndex, to: start) - marks
  return (text.filter { $0 != "[" && $0 != "]" }, offset)
}
