// string = "…" with the escapes  \" \\ \n \t \u{2019} ; in examples also  \[ \] \{ \}

/// Resolves the escapes of strings.
enum StringLiteral {
  /// One character of a string and the bytes it was written with.
  struct Piece {
    var text: String
    var start: Int
    var end: Int
    var isEscaped: Bool
  }

  /// The text of a literal whose content `raw` begins at byte `offset` of the file.
  static func value(_ raw: String, at offset: Int, file: FileID) -> (String, [Diagnostic]) {
    guard raw.utf8.contains(0x5C) else { return (raw, []) }
    let (pieces, findings) = pieces(raw, at: offset, file: file, marks: false)
    return (pieces.reduce(into: "") { $0 += $1.text }, findings)
  }

  /// The text of an example's literal: `\[`, `\]`, `\{`, `\}` and `\\` stay as written, for the marks to be
  /// found.
  static func exampleValue(_ raw: String, at offset: Int, file: FileID) -> (String, [Diagnostic]) {
    let (pieces, findings) = pieces(raw, at: offset, file: file, marks: true)
    let text = pieces.reduce(into: "") { text, piece in
      text +=
        piece.isEscaped && ["[", "]", "{", "}", "\\"].contains(piece.text) ? "\\" + piece.text : piece.text
    }
    return (text, findings)
  }

  /// Cuts the content of a literal into stretches without escapes and single escapes.
  static func pieces(_ raw: String, at offset: Int, file: FileID, marks: Bool) -> ([Piece], [Diagnostic]) {
    let bytes = Array(raw.utf8)
    var pieces: [Piece] = []
    var findings: [Diagnostic] = []
    var i = 0
    while i < bytes.count {
      let start = i
      while i < bytes.count, bytes[i] != 0x5C { i += 1 }
      if i > start {
        pieces.append(
          Piece(
            text: String(decoding: bytes[start..<i], as: UTF8.self), start: start, end: i, isEscaped: false))
      }
      guard i < bytes.count else { break }
      let (text, end) = escape(bytes, i, marks: marks)
      if text == nil {
        let shown = String(decoding: bytes[i..<end], as: UTF8.self)
        let span = SourceSpan(file: file, start: offset + i, end: offset + end)
        findings.append(
          Diagnostic(
            "invalid-escape", "`\(shown)` is no escape", at: span,
            help:
              "escapes are \(marks ? "`\\[` `\\]` `\\{` `\\}` " : "")`\\\"` `\\\\` `\\n` `\\t` `\\u{2019}`"))
      }
      pieces.append(Piece(text: text ?? "", start: i, end: end, isEscaped: true))
      i = end
    }
    return (pieces, findings)
  }

  /// What the escape at `i` stands for, nil if it is none, and where it ends.
  private static func escape(_ bytes: [UInt8], _ i: Int, marks: Bool) -> (String?, Int) {
    guard i + 1 < bytes.count else { return (nil, i + 1) }
    switch bytes[i + 1] {
    case UInt8(ascii: "\""): return ("\"", i + 2)
    case UInt8(ascii: "\\"): return ("\\", i + 2)
    case UInt8(ascii: "n"): return ("\n", i + 2)
    case UInt8(ascii: "t"): return ("\t", i + 2)
    case UInt8(ascii: "u") where i + 2 < bytes.count && bytes[i + 2] == UInt8(ascii: "{"):
      guard let close = bytes[i...].prefix(12).firstIndex(of: UInt8(ascii: "}")) else { return (nil, i + 3) }
      let digits = String(decoding: bytes[(i + 3)..<close], as: UTF8.self)
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      return (scalar.map { String(Character($0)) }, close + 1)
    case let byte where marks && "[]{}".utf8.contains(byte): return (String(UnicodeScalar(byte)), i + 2)
    default:
      let length = Characters.decode(bytes, i + 1)?.length ?? 1
      return (nil, i + 1 + length)
    }
  }
}
