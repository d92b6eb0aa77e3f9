// Full-width punctuation, as input methods for Chinese and Japanese write it: `：` for `:`.

extension Characters {
  /// The plain form of a wide symbol of the language.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) else {
      return nil
    }
    return "(){}[]:;|@=,".unicodeScalars.contains(plain) ? plain : nil
  }
}

extension Lexer {
  /// Takes a wide symbol here: it is reported, and read as the plain one.
  mutating func wideSymbol() -> Bool {
    guard let (scalar, length) = Characters.decode(bytes, offset), let plain = Characters.plain(scalar) else {
      return false
    }
    let span = SourceSpan(file: file, start: offset, end: offset + length)
    var finding = Diagnostic(
      "syntax", "expected a plain `\(plain)`, found the wide `\(scalar)` (\(Characters.codePoint(scalar)))",
      at: span,
      help: "write `\(plain)`; the mark of a text is written `\"\(scalar)\"`")
    if followsName || "{}[]|@".unicodeScalars.contains(plain) {
      finding.fix = Guess.replacing(span, String(Character(plain)))
    }
    diagnostics.append(finding)
    if let byte = UInt8(exactly: plain.value) { context.symbol(byte) }
    add(.symbol, to: offset + length)
    return true
  }

  /// A name stands here that is the first in braces or one of the first two on the line: no mark of a text follows it.
  private var followsName: Bool {
    guard tokens.last?.kind == .name else { return false }
    let before = tokens.dropLast().last { $0.kind != .space }
    guard let before, before.kind != .newline else { return true }
    if before.kind == .symbol { return [0x7B, 0x3B].contains(bytes[before.span.start]) }
    let text = String(decoding: bytes[before.span.start..<before.span.end], as: UTF8.self)
    return before.kind == .name && Keywords.declarations.contains(text)
  }
}
