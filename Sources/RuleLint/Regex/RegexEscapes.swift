extension RegexParser {
  /// What a backslash begins outside brackets.
  mutating func escape() -> RegexPart? {
    let start = at
    at += 1
    guard let byte = peek() else { return RegexPart(node: .other, range: start..<at) }
    switch byte {
    case UInt8(ascii: "Q"):
      at += 1
      var parts: [RegexPart] = []
      while at < bytes.count, !isAt("\\E") {
        let begin = at
        parts.append(RegexPart(node: .char(scalar()), range: begin..<at))
      }
      _ = take("\\E")
      return RegexPart(node: .sequence(parts), range: start..<at)
    case UInt8(ascii: "E"):
      at += 1
      return nil
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "A"), UInt8(ascii: "Z"), UInt8(ascii: "z"),
      UInt8(ascii: "G"), UInt8(ascii: "K"):
      at += 1
      return RegexPart(node: .anchor(text(start..<at)), range: start..<at)
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      while let digit = peek(), (0x30...0x39).contains(digit) { _ = digit; at += 1 }
      return RegexPart(node: .backReference, range: start..<at)
    case UInt8(ascii: "g"), UInt8(ascii: "k"):
      at += 1
      let isCall = byte == UInt8(ascii: "g") && (peek() == UInt8(ascii: "<") || peek() == UInt8(ascii: "'"))
      skipName()
      return RegexPart(node: isCall ? .other : .backReference, range: start..<at)
    case UInt8(ascii: "R"), UInt8(ascii: "X"):
      // More than one character, perhaps.
      at += 1
      return RegexPart(node: .other, range: start..<at)
    default: break
    }
    if isNamedSet(byte) {
      skipSet()
      return RegexPart(node: .set(.init()), range: start..<at)
    }
    return RegexPart(node: .char(escapedScalar()), range: start..<at)
  }

  /// `{name}`, `<name>`, `'name'` or a number.
  private mutating func skipName() {
    guard let open = peek() else { return }
    let close: UInt8
    switch open {
    case UInt8(ascii: "{"): close = UInt8(ascii: "}")
    case UInt8(ascii: "<"): close = UInt8(ascii: ">")
    case UInt8(ascii: "'"): close = open
    default:
      while let byte = peek(), (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") { _ = byte; at += 1 }
      return
    }
    at += 1
    while let byte = peek(), byte != close { _ = byte; at += 1 }
    at = min(at + 1, bytes.count)
  }

  private func isNamedSet(_ byte: UInt8) -> Bool { "dDwWsShHvVNpPC".utf8.contains(byte) }

  /// `d`, `p{…}`, `pL`; the backslash is behind.
  private mutating func skipSet() {
    let isProperty = bytes[at] | 0x20 == UInt8(ascii: "p")
    at += 1
    guard isProperty else { return }
    if peek() == UInt8(ascii: "{") {
      while let byte = peek(), byte != UInt8(ascii: "}") { _ = byte; at += 1 }
    }
    at = min(at + 1, bytes.count)
  }

  /// The character that an escape stands for; the backslash is behind.
  private mutating func escapedScalar() -> Unicode.Scalar {
    switch bytes[at] {
    case UInt8(ascii: "t"): at += 1; return "\t"
    case UInt8(ascii: "n"): at += 1; return "\n"
    case UInt8(ascii: "r"): at += 1; return "\r"
    case UInt8(ascii: "f"): at += 1; return "\u{C}"
    case UInt8(ascii: "e"): at += 1; return "\u{1B}"
    case UInt8(ascii: "a"): at += 1; return "\u{7}"
    case UInt8(ascii: "c"):
      at = min(at + 2, bytes.count)
      return Unicode.Scalar((bytes[at - 1] & 0x5F) ^ 0x40)
    case UInt8(ascii: "0"):
      let start = at
      while let byte = peek(), (0x30...0x37).contains(byte), at - start < 3 { _ = byte; at += 1 }
      return Unicode.Scalar(UInt32(text(start..<at), radix: 8) ?? 0) ?? " "
    case UInt8(ascii: "x"), UInt8(ascii: "o"):
      let radix = bytes[at] == UInt8(ascii: "x") ? 16 : 8
      at += 1
      var digits = at..<at
      if take("{") {
        let start = at
        while let byte = peek(), byte != UInt8(ascii: "}") { _ = byte; at += 1 }
        digits = start..<at
        at = min(at + 1, bytes.count)
      } else {
        let start = at
        while let byte = peek(), at - start < 2, Character(Unicode.Scalar(byte)).isHexDigit { at += 1 }
        digits = start..<at
      }
      return UInt32(text(digits), radix: radix).flatMap(Unicode.Scalar.init) ?? "\0"
    default: return scalar()
    }
  }

  // MARK: Brackets

  /// `[…]`
  mutating func bracketed() -> RegexPart.Set {
    var set = RegexPart.Set()
    at += 1
    set.isNegated = take("^")
    var isFirst = true
    while let byte = peek(), isFirst || byte != UInt8(ascii: "]") {
      isFirst = false
      let start = at
      if byte == UInt8(ascii: "["), let next = peek(1), ":.=".utf8.contains(next), let end = posixEnd(next) {
        at = end
        set.elements.append(.init(kind: .named, range: start..<at))
        continue
      }
      guard let low = member(&set, from: start) else { continue }
      var high = low
      if peek() == UInt8(ascii: "-"), let next = peek(1), next != UInt8(ascii: "]") {
        let dash = at
        at += 1
        if let end = member(&set, from: at, isEnd: true) { high = end } else { at = dash }
        if at == dash {
          set.elements.append(.init(kind: .range(low.value...low.value), range: start..<dash))
          at += 1
          set.elements.append(.init(kind: .range(0x2D...0x2D), range: dash..<at))
          continue
        }
      }
      let bounds = low.value <= high.value ? low.value...high.value : low.value...low.value
      set.elements.append(.init(kind: .range(bounds), range: start..<at))
    }
    _ = take("]")
    return set
  }

  /// A character of a set; nil for a class, which is added.
  private mutating func member(_ set: inout RegexPart.Set, from start: Int, isEnd: Bool = false) -> Unicode
    .Scalar?
  {
    guard peek() == UInt8(ascii: "\\") else { return scalar() }
    at += 1
    guard let byte = peek() else { return nil }
    switch byte {
    case UInt8(ascii: "b"):
      at += 1
      return "\u{8}"
    case UInt8(ascii: "E"), UInt8(ascii: "Q"):
      at += 1
      return nil
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      // An octal number in brackets.
      while let digit = peek(), (0x30...0x37).contains(digit) { _ = digit; at += 1 }
      if at == start + 1 { at += 1 }
      return Unicode.Scalar(UInt32(text(start + 1..<at), radix: 8) ?? 0x38) ?? " "
    default: break
    }
    if isNamedSet(byte) {
      if isEnd { return nil }
      skipSet()
      set.elements.append(.init(kind: .named, range: start..<at))
      return nil
    }
    return escapedScalar()
  }

  /// Behind `[:name:]`; nil when it is none.
  private func posixEnd(_ mark: UInt8) -> Int? {
    var i = at + 2
    while i + 1 < bytes.count, bytes[i] != UInt8(ascii: "]") {
      if bytes[i] == mark, bytes[i + 1] == UInt8(ascii: "]") { return i + 2 }
      i += 1
    }
    return nil
  }
}
