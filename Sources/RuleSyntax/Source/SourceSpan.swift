/// Index of a source file within one load of rules; resolved to a path by ``SourceMap``.
public struct FileID: Hashable, Sendable, Comparable {
  /// Position of the file in ``SourceMap/files``.
  public let index: Int

  /// Makes the id of the file at `index`.
  public init(_ index: Int) { self.index = index }

  /// Orders files as they were read.
  public static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// A stretch of one rule file, in UTF-8 bytes, end exclusive.
public struct SourceSpan: Hashable, Sendable {
  /// The file.
  public var file: FileID
  /// First byte.
  public var start: Int
  /// One past the last byte.
  public var end: Int

  /// Makes the span of bytes `start..<end` of `file`.
  public init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The smallest span that holds both; `other` must be in the same file.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}

/// A value together with where it was written.
public struct Spanned<Value: Sendable>: Sendable {
  /// What was written.
  public var value: Value
  /// Where.
  public var span: SourceSpan

  /// Pairs a value with its place.
  public init(_ value: Value, _ span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

extension Spanned: Equatable where Value: Equatable {}
extension Spanned: Hashable where Value: Hashable {}
