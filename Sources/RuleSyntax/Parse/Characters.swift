/// What the lexer must know of single characters.
package enum Characters {
  /// The scalar at `i` and its length in bytes; nil where the bytes are not UTF-8.
  static func decode(_ bytes: [UInt8], _ i: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let first = bytes[i]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, i + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for k in 1..<length {
      guard bytes[i + k] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[i + k] & 0x3F)
    }
    let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// The first byte that is not UTF-8. O(bytes).
  static func firstBadByte(_ bytes: [UInt8]) -> Int? {
    var i = 0
    while i < bytes.count {
      if bytes[i] < 0x80 { i += 1 } else if let (_, n) = decode(bytes, i) { i += n } else { return i }
    }
    return nil
  }

  /// May begin a word or name: a letter or `_`.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// May stand inside a word or name.
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if isLetter(scalar) || (0x30...0x39).contains(scalar.value) { return true }
    if scalar.value < 0x80 { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: return true
    default: return false
    }
  }

  /// Orders text from right to left or back without being seen.
  static func isBidiControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A soft hyphen, a zero-width space or a byte order mark: what word processors leave. Joiners have a use in some scripts.
  static func takesNoRoom(_ scalar: Unicode.Scalar) -> Bool {
    [0xAD, 0x200B, 0x2060, 0xFEFF].contains(scalar.value)
  }

  /// The same, or a joiner or mark of direction.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    takesNoRoom(scalar) || [0x200C, 0x200D, 0x200E, 0x200F, 0x061C].contains(scalar.value)
  }

  /// A word as it was meant.
  static func withoutHidden(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHidden($0) }))
  }

  /// What an invisible character is called; nil for a visible one, a space, a tab and line ends.
  static func invisibleName(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0: "NUL"
    case 0x0D: "carriage return without a line feed"
    case 1..<0x09, 0x0B..<0x20, 0x7F..<0xA0: "control character"
    case 0xA0, 0x2007, 0x202F: "non-breaking space"
    case 0xAD: "soft hyphen"
    case 0x200B, 0xFEFF: "zero-width space"
    case 0x200C: "zero-width non-joiner"
    case 0x200D, 0x2060: "zero-width joiner"
    case 0x200E, 0x200F, 0x061C: "direction mark"
    case 0x2028, 0x2029: "line separator"
    case 0x2000...0x200A, 0x205F, 0x3000, 0x1680: "unusual space"
    default: isBidiControl(scalar) ? "direction control" : nil
    }
  }

  /// `U+200B`
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Characters that may stand in no text of a rule author, and that nobody sees: NUL, direction controls and what takes no
  /// room. O(bytes).
  package static func hidden(in bytes: some RandomAccessCollection<UInt8>) -> [(
    scalar: Unicode.Scalar, at: Int
  )] {
    guard bytes.contains(where: { $0 == 0 || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return [] }
    let bytes = Array(bytes)
    var found: [(scalar: Unicode.Scalar, at: Int)] = []
    var i = 0
    while i < bytes.count {
      guard let (scalar, length) = decode(bytes, i) else { return found }
      if scalar.value == 0 || isBidiControl(scalar) || takesNoRoom(scalar) { found.append((scalar, i)) }
      i += length
    }
    return found
  }
}

extension Diagnostic {
  /// An invisible character in a text that has no escapes.
  package static func hidden(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    let name = Characters.invisibleName(scalar) ?? ""
    var finding = Diagnostic(
      "invisible-character", "an invisible character stands here: \(name) \(Characters.codePoint(scalar))",
      at: span, help: "remove it")
    finding.fix = Fix("remove it", [.init(span, "")])
    return finding
  }
}
