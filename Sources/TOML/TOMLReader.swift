/// Reads a document line by line.
struct TOMLReader {
  let bytes: [UInt8]
  var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(TOMLError) -> TOMLTable {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    try checkEncoding()
    let root = TOMLNode(.header, 0..<0)
    var table = root
    while at < bytes.count {
      skipBlanks()
      switch peek {
      case nil: break
      case 0x0A, 0x0D, 0x23: break
      case UInt8(ascii: "["): table = try header(root)
      default:
        let path = try dottedKey()
        try expect("=", "`=` behind the key")
        skipBlanks()
        let (content, range) = try value(depth: 0)
        try table.set(path, content, at: range)
      }
      try endOfLine()
    }
    return root.table
  }

  /// `[a.b]` or `[[a.b]]`
  private mutating func header(_ root: TOMLNode) throws(TOMLError) -> TOMLNode {
    let start = at
    at += 1
    let isArray = peek == UInt8(ascii: "[")
    if isArray { at += 1 }
    let path = try dottedKey()
    try expect("]", "`]` behind the name of the table")
    if isArray {
      guard peek == UInt8(ascii: "]") else { throw unexpected("`]]` behind the name of the tables") }
      at += 1
    }
    return isArray ? try root.openNext(path, start..<at) : try root.open(path, start..<at)
  }

  /// `a."b c".d`
  mutating func dottedKey() throws(TOMLError) -> [TOMLKey] {
    var path: [TOMLKey] = []
    while true {
      skipBlanks()
      path.append(try key())
      skipBlanks()
      if peek != UInt8(ascii: ".") { return path }
      at += 1
    }
  }

  private mutating func key() throws(TOMLError) -> TOMLKey {
    let start = at
    if peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "'") {
      let text = try string(isKey: true)
      return TOMLKey(text: text, range: start..<at)
    }
    while let byte = peek, Self.isBare(byte) { at += 1 }
    if start == at { throw unexpected("a key") }
    return TOMLKey(text: text(start, at), range: start..<at)
  }

  static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}

/// Bytes, blanks and errors.
extension TOMLReader {
  var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

  mutating func skipBlanks() { while peek == 0x20 || peek == 0x09 { at += 1 } }

  mutating func expect(_ character: Unicode.Scalar, _ what: String) throws(TOMLError) {
    skipBlanks()
    guard peek == UInt8(ascii: character) else { throw unexpected(what) }
    at += 1
  }

  /// A line end, perhaps behind a comment.
  private mutating func endOfLine() throws(TOMLError) {
    try skipComment()
    if at == bytes.count { return }
    guard try lineEnd() else { throw unexpected("the end of the line") }
  }

  mutating func skipComment() throws(TOMLError) {
    skipBlanks()
    guard peek == 0x23 else { return }
    while let byte = peek, byte != 0x0A, byte != 0x0D {
      if byte < 0x20 && byte != 0x09 || byte == 0x7F {
        throw TOMLError("a control character in a comment", at..<at + 1)
      }
      at += 1
    }
  }

  /// Reads a line end if there is one.
  mutating func lineEnd() throws(TOMLError) -> Bool {
    if peek == 0x0D {
      guard at + 1 < bytes.count, bytes[at + 1] == 0x0A else {
        throw TOMLError("a carriage return without a line feed", at..<at + 1)
      }
      at += 1
    }
    guard peek == 0x0A else { return false }
    at += 1
    return true
  }

  /// An error at this place that says what is here and what was expected.
  func unexpected(_ what: String, help: String? = nil) -> TOMLError {
    guard let byte = peek else {
      return TOMLError("expected \(what), found the end of the file", at..<at, help: help)
    }
    if byte == 0x0A || byte == 0x0D {
      return TOMLError("expected \(what), found the end of the line", at..<at, help: help)
    }
    var end = at + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    if Self.isBare(byte) { while end < bytes.count, Self.isBare(bytes[end]) { end += 1 } }
    return TOMLError("expected \(what), found `\(text(at, end))`", at..<end, help: help)
  }

  private func checkEncoding() throws(TOMLError) {
    if String(validating: bytes, as: UTF8.self) != nil { return }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    throw TOMLError("the file is not UTF-8", offset..<offset + 1)
  }
}
