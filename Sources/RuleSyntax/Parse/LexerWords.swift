// name   = (letter | "_") { letter | digit | "_" } { "." name }
// word   = a name or number with inner "'" or "-", or a name that begins with a digit
// number = digits ;  day = four digits "-" two digits "-" two digits

extension Lexer {
  /// Lengths of the symbols of several characters.
  private static let longSymbols: [[UInt8]] = ["(?<=", "(?<!", "(?=", "(?!", "...", "..<", "->", "=>"].map {
    Array($0.utf8)
  }

  mutating func wordOrSymbol() {
    guard let (end, kind) = scanWord() else { return symbol() }
    if context.expectsHeading {
      heading(Characters.withoutHidden(String(decoding: bytes[offset..<end], as: UTF8.self)), to: end)
    }
    for i in offset..<end where bytes[i] >= 0xC2 {
      guard let (scalar, length) = hiddenInWord(i) else { continue }
      hidden(scalar, Characters.invisibleName(scalar) ?? "", i, i + length, isInside: false)
    }
    add(kind, to: end)
  }

  /// The first word of a line outside brackets. One that is nearly a keyword may be meant as that.
  private mutating func heading(_ word: String, to end: Int) {
    if !isAtColumnOne, Keywords.clauses.contains(word) {
      // A clause whose block has no opening brace.
      return context.heading("rule")
    }
    let meant = Keywords.declarations.contains(word) ? nil : nearKeyword(word)
    if let meant, DeclarationScan.isMisspelling(bytes, word, end) { return context.heading(meant) }
    context.heading(word)
  }

  private mutating func nearKeyword(_ word: String) -> String? {
    if let known = nearKeywords[word] { return known }
    let near = Keywords.near(word) ?? Keywords.distant(word)
    nearKeywords[word] = .some(near)
    return near
  }

  /// The word, name, number or day that begins here.
  private func scanWord() -> (end: Int, kind: Token.Kind)? {
    var end = offset
    var isName = true
    var isNumber = true
    while end < bytes.count {
      let length = wordPart(end)
      if length > 0 {
        let isDigit = (0x30...0x39).contains(bytes[end])
        if !isDigit { isNumber = false }
        if isDigit, end == offset { isName = false }
        end += length
      } else if end > offset, let mark = joint(end), wordPart(end + mark) > 0 {
        if isNumber, isDay { return (offset + 10, .day) }
        isName = false
        isNumber = false
        end += mark
      } else if end > offset, let hidden = hiddenInWord(end), wordPart(end + hidden.length) > 0 {
        end += hidden.length
      } else if end > offset, isName, bytes[end] == 0x2E, wordPart(end + 1) > 0,
        !(0x30...0x39).contains(byte(end + 1))
      {
        end += 1
      } else {
        break
      }
    }
    if end == offset { return nil }
    return (end, isNumber ? .number : isName ? .name : .word)
  }

  /// Length of the letter, digit or byte that is not UTF-8 at `i`; 0 for anything else.
  private func wordPart(_ i: Int) -> Int {
    guard i < bytes.count else { return 0 }
    guard let (scalar, length) = Characters.decode(bytes, i) else { return 1 }
    return Characters.isWordPart(scalar) ? length : 0
  }

  /// A character that cannot be seen and takes no room: with letters on both sides it is a slip inside a word.
  private func hiddenInWord(_ i: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard [0xC2, 0xE2, 0xEF].contains(bytes[i]), let found = Characters.decode(bytes, i),
      Characters.isHidden(found.scalar)
    else { return nil }
    return found
  }

  /// Length of an apostrophe or hyphen at `i`.
  private func joint(_ i: Int) -> Int? {
    if bytes[i] == 0x27 || bytes[i] == 0x2D { return 1 }
    return bytes[i] == 0xE2 && byte(i + 1) == 0x80 && byte(i + 2) == 0x99 ? 3 : nil
  }

  private var isDay: Bool {
    guard offset + 10 <= bytes.count, offset + 10 == bytes.count || wordPart(offset + 10) == 0 else {
      return false
    }
    return (0..<10).allSatisfy { k in
      k == 4 || k == 7 ? bytes[offset + k] == 0x2D : (0x30...0x39).contains(bytes[offset + k])
    }
  }

  private mutating func symbol() {
    let first = bytes[offset]
    for long in Self.longSymbols where first == long[0] && bytes[offset...].starts(with: long) {
      context.symbol(first)
      return add(.symbol, to: offset + long.count)
    }
    context.symbol(first, isFirst: isAtColumnOne)
    if first < 0x80 { return add(.symbol, to: offset + 1) }
    if wideSymbol() { return }
    add(.unknown, to: offset + (Characters.decode(bytes, offset)?.length ?? 1))
  }

  private var isAtColumnOne: Bool { offset == 0 || bytes[offset - 1] == 0x0A }

  /// An entry of a lexicon, or one of the marks that structure its block.
  mutating func entry() {
    switch bytes[offset] {
    case 0x7B, 0x7D, 0x3B, 0x2C:
      context.symbol(bytes[offset], isFirst: isAtColumnOne)
      return add(.symbol, to: offset + 1)
    default: break
    }
    var end = offset
    scan: while end < bytes.count {
      switch bytes[end] {
      case 0x00...0x20, 0x7B, 0x7D, 0x3B, 0x2C, 0x22: break scan
      case 0x2F where byte(end + 1) == 0x2F: break scan
      case 0x00..<0x80: end += 1
      default:
        guard let (scalar, length) = Characters.decode(bytes, end) else {
          end += 1
          continue scan
        }
        if Characters.invisibleName(scalar) != nil { break scan }
        end += length
      }
    }
    add(.word, to: max(end, offset + 1))
  }

  /// Takes an invisible character here as space, and reports it.
  mutating func invisible() -> Bool {
    guard let (scalar, length) = Characters.decode(bytes, offset), let name = Characters.invisibleName(scalar)
    else { return false }
    // A run of the same, as an indentation, is said once.
    var end = offset + length
    while bytes[end...].starts(with: bytes[offset..<offset + length]) { end += length }
    hidden(scalar, name, offset, end, isInside: false)
    add(.space, to: end)
    return true
  }

  /// Reports NUL and direction controls, which may stand in no string, regex or comment either; in strings and regexes also what
  /// takes no room and has no meaning between letters.
  mutating func checkHidden(_ i: Int, inText: Bool = false) {
    guard [0, 0xC2, 0xE2, 0xEF].contains(bytes[i]), let (scalar, length) = Characters.decode(bytes, i) else {
      return
    }
    guard scalar.value == 0 || Characters.isBidiControl(scalar) || inText && Characters.takesNoRoom(scalar)
    else { return }
    hidden(scalar, Characters.invisibleName(scalar) ?? "", i, i + length, isInside: true)
  }

  private mutating func hidden(
    _ scalar: Unicode.Scalar, _ name: String, _ start: Int, _ end: Int, isInside: Bool
  ) {
    let span = SourceSpan(file: file, start: start, end: end)
    var finding = Diagnostic(
      "invisible-character", "an invisible character stands here: \(name) \(Characters.codePoint(scalar))",
      at: span,
      help: "remove it, or write `\\u{\(String(scalar.value, radix: 16, uppercase: true))}` in a string")
    // Outside strings and comments it can only be a slip; a space stays a space.
    if !isInside {
      let isSpace = name.hasSuffix("space") && !name.hasPrefix("zero")
      finding.fix = Diagnostic.Fix(
        isSpace ? "write a plain space" : "remove it",
        [.init(span, isSpace ? String(repeating: " ", count: (end - start) / String(scalar).utf8.count) : "")]
      )
    }
    diagnostics.append(finding)
  }
}
