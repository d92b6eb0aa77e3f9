// text = { character | "[" text "]"
//         | "{" name ":" [ " " ] text "}" }     "\[", "\{" … are the characters themselves

/// Reads the marks in the text of an example.
struct AnnotationReader {
  private struct Open {
    var closer: Character
    var slot: Name?
    var start: Int
    var span: SourceSpan
    /// Its place among the marks.
    var order: Int
  }

  private let file: FileID
  private let offset: Int
  /// Single characters, and escapes resolved.
  private var pieces: [StringLiteral.Piece] = []
  private var index = 0
  private var plain: [UInt8] = []
  private var open: [Open] = []
  private var marks: [(order: Int, mark: AnnotatedText.Mark)] = []
  private var order = 0
  private var findings: [Diagnostic] = []

  init(_ example: Example) {
    file = example.text.span.file
    offset = example.text.span.start + 1
    for piece in StringLiteral.pieces(example.raw, at: offset, file: file, marks: true).0 {
      if piece.isEscaped {
        pieces.append(piece)
        continue
      }
      var start = piece.start
      for scalar in piece.text.unicodeScalars {
        let end = start + UTF8.width(scalar)
        pieces.append(StringLiteral.Piece(text: String(scalar), start: start, end: end, isEscaped: false))
        start = end
      }
    }
  }

  mutating func read() -> (AnnotatedText, [Diagnostic]) {
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      switch piece.isEscaped ? "" : piece.text {
      case "[": push("]", nil, piece)
      case "{": openSlot(piece)
      case "]", "}": close(piece)
      default: append(piece.text)
      }
    }
    for left in open { report("this `\(left.closer == "]" ? "[" : "{")` is never closed", left.span) }
    let sorted = marks.sorted { $0.order < $1.order }.map(\.mark)
    return (AnnotatedText(plain: String(decoding: plain, as: UTF8.self), marks: sorted), findings)
  }

  private mutating func append(_ text: String) {
    plain.append(contentsOf: text.utf8)
  }

  private mutating func push(_ closer: Character, _ slot: Name?, _ piece: StringLiteral.Piece) {
    open.append(
      Open(closer: closer, slot: slot, start: plain.count, span: span(piece.start, piece.end), order: order))
    order += 1
  }

  /// Behind `{`: the name, the colon and one space.
  private mutating func openSlot(_ piece: StringLiteral.Piece) {
    var end = index
    while end < pieces.count, !pieces[end].isEscaped, let scalar = pieces[end].text.unicodeScalars.first,
      Characters.isWordPart(scalar) || scalar == "."
    { end += 1 }
    guard end > index, end < pieces.count, pieces[end].text == ":" else {
      report(
        "expected a name and `:` after `{`", span(piece.start, piece.end),
        help: end > index && end < pieces.count && [" ", "="].contains(pieces[end].text)
          ? "write `{\(pieces[index..<end].map(\.text).joined()): …}`, or `\\{` for the character"
          : "write `\\{` for the character")
      return push("}", nil, piece)
    }
    let text = pieces[index..<end].reduce(into: "") { $0 += $1.text }
    let name = Name(text, span(pieces[index].start, pieces[end - 1].end))
    index = end + 1
    if index < pieces.count, pieces[index].text == " " { index += 1 }
    push("}", name, piece)
  }

  private mutating func close(_ piece: StringLiteral.Piece) {
    guard let top = open.last, String(top.closer) == piece.text else {
      let help = open.last.map { "expected `\($0.closer)`" } ?? "write `\\\(piece.text)` for the character"
      return report("this `\(piece.text)` closes nothing", span(piece.start, piece.end), help: help)
    }
    open.removeLast()
    let whole = SourceSpan(file: file, start: top.span.start, end: offset + piece.end)
    if plain.count == top.start { return report("this mark is empty", whole) }
    if top.closer == "}", top.slot == nil { return }
    let kind = top.slot.map { AnnotatedText.Mark.Kind.slot($0) } ?? .trigger
    marks.append((top.order, AnnotatedText.Mark(kind: kind, start: top.start, end: plain.count)))
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(file: file, start: offset + start, end: offset + end)
  }

  private mutating func report(_ message: String, _ span: SourceSpan, help: String? = nil) {
    findings.append(Diagnostic("bad-example", message, at: span, help: help))
  }
}
