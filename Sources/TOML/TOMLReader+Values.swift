extension TOMLReader {
  private static let deepest = 50

  /// One value and where it stands.
  mutating func value(depth: Int) throws(TOMLError) -> (TOMLNode.Content, Range<Int>) {
    let start = at
    if depth > Self.deepest { throw TOMLError("nested too deeply", at..<at + 1) }
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try string(isKey: false)
      return (.value(.string(text)), start..<at)
    case UInt8(ascii: "["):
      let values = try array(depth)
      return (.value(.array(values)), start..<at)
    case UInt8(ascii: "{"): return (.table(try inlineTable(depth)), start..<at)
    default: return (.value(try word()), start..<at)
    }
  }

  private mutating func array(_ depth: Int) throws(TOMLError) -> [TOMLValue] {
    at += 1
    var values: [TOMLValue] = []
    while true {
      try skipSpace()
      if peek == UInt8(ascii: "]") { break }
      let (content, range) = try value(depth: depth + 1)
      switch content {
      case .value(let kind): values.append(TOMLValue(kind, range))
      case .table(let node): values.append(TOMLValue(.table(node.table), range))
      case .tables: break
      }
      try skipSpace()
      if peek == UInt8(ascii: "]") { break }
      guard peek == UInt8(ascii: ",") else { throw unexpected("`,` or `]`") }
      at += 1
    }
    at += 1
    return values
  }

  /// Blanks, line ends and comments.
  private mutating func skipSpace() throws(TOMLError) {
    repeat { try skipComment() } while try lineEnd()
  }

  private mutating func inlineTable(_ depth: Int) throws(TOMLError) -> TOMLNode {
    let start = at
    at += 1
    let node = TOMLNode(.header, start..<start + 1)
    skipBlanks()
    if peek == UInt8(ascii: "}") {
      at += 1
    } else {
      while true {
        let path = try dottedKey()
        try expect("=", "`=` behind the key")
        skipBlanks()
        let (content, range) = try value(depth: depth + 1)
        try node.set(path, content, at: range)
        skipBlanks()
        let byte = peek
        guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") else { throw unexpected("`,` or `}`") }
        at += 1
        if byte == UInt8(ascii: "}") { break }
        skipBlanks()
        if peek == UInt8(ascii: "}") { throw unexpected("a key behind the comma") }
      }
    }
    node.origin = .inline
    node.range = start..<at
    return node
  }

  /// A boolean or a number.
  private mutating func word() throws(TOMLError) -> TOMLValue.Kind {
    let start = at
    while let byte = peek, Self.isBare(byte) || byte == 0x2B || byte == 0x2E || byte == 0x3A { at += 1 }
    let word = text(start, at)
    if word.isEmpty { throw unexpected("a value") }
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: break
    }
    if let number = TOMLNumber.read(word) { return number }
    if TOMLNumber.isDate(word) {
      throw TOMLError(
        "no setting is a date or a time, found `\(word)`", start..<at, help: "write \"\(word)\"")
    }
    if word.utf8.first.map({ (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D }) ?? false {
      throw TOMLError("`\(word)` is no number", start..<at)
    }
    throw TOMLError("expected a value, found `\(word)`", start..<at, help: "a string has quotes: \"\(word)\"")
  }
}
