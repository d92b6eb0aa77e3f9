/// One rule file (or lexicon table) as it was read.
public struct SourceText: Sendable {
  /// The path as diagnostics show it.
  public let path: String
  /// The content in UTF-8.
  public let bytes: [UInt8]
  /// Byte offset at which each line begins.
  public let lineStarts: [Int]

  /// Keeps `bytes` under the name `path`. O(bytes).
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (i, byte) in bytes.enumerated() where byte == 0x0A { starts.append(i + 1) }
    self.lineStarts = starts
  }

  /// The first byte that is not UTF-8. O(bytes).
  public var firstBadByte: Int? { Characters.firstBadByte(bytes) }

  /// The line of a byte, from 1. O(log lines).
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column, both from 1; the column counts code points. O(log lines + length of the line).
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let line = line(of: offset)
    let start = lineStarts[line - 1]
    let end = max(start, min(offset, bytes.count))
    let column = bytes[start..<end].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    return (line, column + 1)
  }

  /// The text of a line (counted from 1) without its line end.
  public func line(_ number: Int) -> String {
    String(decoding: bytes[range(ofLine: number)], as: UTF8.self)
  }

  /// The bytes of a line (counted from 1) without its line end.
  public func range(ofLine number: Int) -> Range<Int> {
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// The text of bytes `start..<end`, clamped to the file.
  public func text(_ start: Int, _ end: Int) -> String {
    let low = max(0, min(start, bytes.count))
    return String(decoding: bytes[low..<max(low, min(end, bytes.count))], as: UTF8.self)
  }
}

/// All files of one load, so that a span can be shown as path, line and column.
public struct SourceMap: Sendable {
  /// The files in the order in which they were added.
  public private(set) var files: [SourceText] = []

  /// An empty map.
  public init() {}

  /// Adds a file and returns its id.
  public mutating func add(_ text: SourceText) -> FileID {
    files.append(text)
    return FileID(files.count - 1)
  }

  /// The file a span lies in.
  public subscript(_ file: FileID) -> SourceText { files[file.index] }

  /// `path:line:column` of the start of a span.
  public func place(of span: SourceSpan) -> String {
    let file = files[span.file.index]
    let (line, column) = file.position(of: span.start)
    return "\(file.path):\(line):\(column)"
  }

  /// The text a span covers.
  public func text(of span: SourceSpan) -> String { files[span.file.index].text(span.start, span.end) }
}
