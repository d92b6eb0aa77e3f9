/// A stretch of a document's text or title, in UTF-8 bytes, end exclusive.
///
/// Bytes are what the engine works with; ``Report/range(of:)`` gives `String.Index`, ``OffsetTable`` code points
/// and UTF-16 units.
public struct TextSpan: Sendable, Hashable {
  /// First byte.
  public var start: Int
  /// One past the last byte.
  public var end: Int

  /// Makes the span of bytes `start..<end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

/// Which part of a document a mention stands in.
public enum DocumentPart: String, Sendable {
  /// The body.
  case text
  /// The headline.
  case title
}
