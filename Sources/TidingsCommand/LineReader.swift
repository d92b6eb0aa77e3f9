#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or standard input that cannot be read.
struct InputError: Error {
  let message: String
}

/// Reads a file, or standard input, in blocks: whole or line by line. Memory is bounded by the longest line.
final class LineReader {
  private let file: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private let name: String

  /// Opens `path`; `-` is standard input.
  init(_ path: String) throws(InputError) {
    name = path == "-" ? "standard input" : "`\(path)`"
    if path == "-" {
      file = 0
      return
    }
    file = open(path, O_RDONLY)
    guard file >= 0 else {
      throw InputError(message: "cannot read \(name): \(String(cString: strerror(errno)))")
    }
    var status = stat()
    if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(file)
      throw InputError(message: "cannot read \(name): it is a directory; a pack is named with `--pack`")
    }
  }

  deinit { if file > 0 { close(file) } }

  /// The next line without its end; nil after the last.
  func next() throws(InputError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = trimmed(start, end)
        start = end + 1
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = trimmed(start, buffer.count)
        start = buffer.count
        return line
      }
      searched -= start
      try fill()
      searched += start
    }
  }

  /// All that is left.
  func rest() throws(InputError) -> [UInt8] {
    while !isAtEnd { try fill() }
    defer { start = buffer.count }
    return Array(buffer[start...])
  }

  private func trimmed(_ low: Int, _ high: Int) -> [UInt8] {
    Array(buffer[low..<(high > low && buffer[high - 1] == 0x0D ? high - 1 : high)])
  }

  private func fill() throws(InputError) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    let size = 1 << 18
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress! + old, size) }
    buffer.removeLast(size - max(0, count))
    if count == 0 { isAtEnd = true }
    if count < 0, errno != EINTR {
      throw InputError(message: "cannot read \(name): \(String(cString: strerror(errno)))")
    }
  }
}
