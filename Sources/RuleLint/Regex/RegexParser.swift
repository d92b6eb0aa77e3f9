/// Reads a regex that PCRE2 accepts, as far as the checks look into it. What it does not know becomes ``RegexPart/Node/other``.
struct RegexParser {
  let bytes: [UInt8]
  var at = 0
  /// `(?x)`: white space and comments mean nothing.
  private var isExtended = false
  /// A verb `(*…)` or an option that changes what the rest means.
  private(set) var hasVerb = false

  init(_ regex: String) { bytes = Array(regex.utf8) }

  /// The whole regex; nil when it does not end where it should.
  mutating func parse() -> RegexPart? {
    let part = choice()
    return at == bytes.count ? part : nil
  }

  func peek(_ offset: Int = 0) -> UInt8? { at + offset < bytes.count ? bytes[at + offset] : nil }

  func isAt(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  mutating func take(_ text: String) -> Bool {
    guard isAt(text) else { return false }
    at += text.utf8.count
    return true
  }

  private mutating func choice() -> RegexPart {
    let start = at
    let wasExtended = isExtended
    defer { isExtended = wasExtended }
    var branches = [sequence()]
    while take("|") { branches.append(sequence()) }
    return branches.count == 1 ? branches[0] : RegexPart(node: .choice(branches), range: start..<at)
  }

  private mutating func sequence() -> RegexPart {
    let start = at
    var parts: [RegexPart] = []
    while let byte = peek(), byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      if isExtended, skipSpace() { continue }
      if skipComment() { continue }
      guard let part = element() else { continue }
      parts.append(quantified(part))
    }
    return parts.count == 1 ? parts[0] : RegexPart(node: .sequence(parts), range: start..<at)
  }

  private mutating func skipSpace() -> Bool {
    guard let byte = peek() else { return false }
    if byte == UInt8(ascii: "#") {
      while let next = peek(), next != 0x0A { _ = next; at += 1 }
      return true
    }
    guard byte == 0x20 || (0x09...0x0D).contains(byte) else { return false }
    at += 1
    return true
  }

  private mutating func skipComment() -> Bool {
    guard take("(?#") else { return false }
    while let byte = peek(), byte != UInt8(ascii: ")") { _ = byte; at += 1 }
    at = min(at + 1, bytes.count)
    return true
  }

  // MARK: Elements

  private mutating func element() -> RegexPart? {
    let start = at
    switch bytes[at] {
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "["):
      let set = bracketed()
      return RegexPart(node: .set(set), range: start..<at)
    case UInt8(ascii: "\\"): return escape()
    case UInt8(ascii: "."):
      at += 1
      return RegexPart(node: .set(.init(isDot: true)), range: start..<at)
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      at += 1
      return RegexPart(node: .anchor(text(start..<at)), range: start..<at)
    default: return RegexPart(node: .char(scalar()), range: start..<at)
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The next character.
  mutating func scalar() -> Unicode.Scalar {
    let length = bytes[at] < 0x80 ? 1 : bytes[at] < 0xE0 ? 2 : bytes[at] < 0xF0 ? 3 : 4
    let end = min(at + length, bytes.count)
    defer { at = end }
    return text(at..<end).unicodeScalars.first ?? " "
  }

  private mutating func quantified(_ part: RegexPart) -> RegexPart {
    guard let (min, max) = bounds() else { return part }
    let mode: RegexPart.Mode = take("?") ? .lazy : take("+") ? .possessive : .greedy
    return RegexPart(
      node: .repeated(part, min: min, max: max, mode), range: part.range.lowerBound..<at)
  }

  private mutating func bounds() -> (Int, Int?)? {
    if take("?") { return (0, 1) }
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    guard peek() == UInt8(ascii: "{") else { return nil }
    let start = at
    at += 1
    guard let low = number() else {
      at = start
      return nil
    }
    var high: Int? = low
    if take(",") { high = number() }
    guard take("}") else {
      at = start
      return nil
    }
    return (low, high)
  }

  private mutating func number() -> Int? {
    let start = at
    while let byte = peek(), (0x30...0x39).contains(byte), at - start < 6 { _ = byte; at += 1 }
    return Int(text(start..<at))
  }

  // MARK: Groups

  private mutating func group() -> RegexPart? {
    let start = at
    at += 1
    if isAt("*") {
      hasVerb = true
      return skipped(from: start)
    }
    guard take("?") else { return closed(.capture(name: nil), from: start) }
    if take(":") || take("|") { return closed(.plain, from: start) }
    if take(">") { return closed(.atomic, from: start) }
    if take("=") { return closed(.look(ahead: true, negative: false), from: start) }
    if take("!") { return closed(.look(ahead: true, negative: true), from: start) }
    if take("<=") { return closed(.look(ahead: false, negative: false), from: start) }
    if take("<!") { return closed(.look(ahead: false, negative: true), from: start) }
    if isAt("P=") || isAt("P>") || isAt("&") || isAt("R") || isAt("(") || isAt("C") {
      let isReference = isAt("P=")
      return skipped(from: start, isReference ? .backReference : .other)
    }
    if take("P<") || take("<") { return named(until: ">", from: start) }
    if take("'") { return named(until: "'", from: start) }
    return options(from: start)
  }

  private mutating func named(until close: String, from start: Int) -> RegexPart {
    let begin = at
    while let byte = peek(), byte != close.utf8.first { _ = byte; at += 1 }
    let name = text(begin..<at)
    _ = take(close)
    return closed(.capture(name: name), from: start)
  }

  private mutating func closed(_ group: RegexPart.Group, from start: Int) -> RegexPart {
    let inner = choice()
    _ = take(")")
    return RegexPart(node: .group(group, inner), range: start..<at)
  }

  /// `(?i)`, `(?i:…)`, recursion by number: options take effect on the rest of the group.
  private mutating func options(from start: Int) -> RegexPart? {
    var isOn = true
    let begin = at
    while let byte = peek(), byte != UInt8(ascii: ")"), byte != UInt8(ascii: ":") {
      switch byte {
      case UInt8(ascii: "-"): isOn = false
      case UInt8(ascii: "x"): isExtended = isOn
      case 0x30...0x39, UInt8(ascii: "+"): return skipped(from: start)
      default: break
      }
      at += 1
    }
    if take(":") { return closed(.plain, from: start) }
    _ = take(")")
    _ = begin
    return nil
  }

  /// Something in parentheses that is not looked into.
  private mutating func skipped(from start: Int, _ node: RegexPart.Node = .other) -> RegexPart {
    at = start + 1
    var depth = 1
    while let byte = peek(), depth > 0 {
      if byte == UInt8(ascii: "\\") { at += 1 }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      at = min(at + 1, bytes.count)
    }
    return RegexPart(node: node, range: start..<at)
  }
}
