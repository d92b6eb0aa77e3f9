// token    = name | word | string | regex | number | day | symbol | newline | space | comment
// The tokens cover the file without a gap. In the braces of a lexicon or of a paradigm's use a token is an
// entry: a run of anything but space and  { } ; " ,  ; everywhere else "/" begins a regex and names may be
// dotted.

/// Cuts a file into tokens. O(bytes).
struct Lexer {
  let bytes: [UInt8]
  let file: FileID
  var offset = 0
  var tokens: [Token] = []
  var diagnostics: [Diagnostic] = []
  /// Where strings and regexes begin that do not end.
  var broken: [Int] = []
  /// Where a declaration begins at column 1, though a bracket before it is open.
  var resets: Set<Int> = []
  /// Between the marks of a merge conflict.
  var isInConflict = false
  var context = LexerContext()
  /// The keyword that each first word of a declaration is near to.
  var nearKeywords: [String: String?] = [:]

  /// The tokens of `source`, the last of them `.end`.
  static func run(
    _ source: SourceText, file: FileID, context: LexerContext = LexerContext()
  ) -> Lexer {
    var lexer = Lexer(bytes: source.bytes, file: file)
    lexer.context = context
    if source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) {
      // Nothing of it can be read, and nothing of what could be said of it is true.
      lexer.report("not-utf8", "the file is UTF-16", 0, 1, help: "save it as UTF-8")
      lexer.add(.comment, to: source.bytes.count)
      lexer.add(.end, to: lexer.offset)
      return lexer
    }
    if let bad = Characters.firstBadByte(source.bytes) {
      lexer.report(
        "not-utf8", "the file is not UTF-8: byte 0x\(String(source.bytes[bad], radix: 16, uppercase: true))",
        bad, bad + 1, help: "save it as UTF-8")
    }
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lexer.add(.space, to: 3) }
    while lexer.offset < lexer.bytes.count { lexer.next() }
    lexer.add(.end, to: lexer.offset)
    return lexer
  }

  private init(bytes: [UInt8], file: FileID) {
    self.bytes = bytes
    self.file = file
    tokens.reserveCapacity(bytes.count / 4)
  }

  func byte(_ i: Int) -> UInt8 { i < bytes.count ? bytes[i] : 0 }

  mutating func add(_ kind: Token.Kind, to end: Int) {
    tokens.append(Token(kind, SourceSpan(file: file, start: offset, end: end)))
    offset = end
  }

  mutating func report(_ code: String, _ message: String, _ start: Int, _ end: Int, help: String? = nil) {
    let span = SourceSpan(file: file, start: start, end: end)
    diagnostics.append(Diagnostic(code, message, at: span, help: help))
  }

  private mutating func next() {
    switch byte(offset) {
    case 0x0A: newline()
    case 0x0D where byte(offset + 1) == 0x0A: newline()
    case 0x20, 0x09:
      var end = offset + 1
      while byte(end) == 0x20 || byte(end) == 0x09 { end += 1 }
      add(.space, to: end)
    case 0x2F where byte(offset + 1) == 0x2F: comment()
    case 0x22: string()
    case 0x3C where conflictMark(), 0x3D where conflictMark(), 0x3E where conflictMark(),
      0x7C where conflictMark():
      break
    case 0x23 where foreignComment(), 0x2D where foreignComment(), 0x2F where foreignComment(): break
    case 0x2F where !context.isInEntries && !context.hasSlashes: regex()
    default:
      if invisible() { return }
      if context.isInEntries { entry() } else { wordOrSymbol() }
    }
  }

  private mutating func newline() {
    var end = offset
    while byte(end) == 0x0A || (byte(end) == 0x0D && byte(end + 1) == 0x0A) {
      end += byte(end) == 0x0A ? 1 : 2
    }
    add(.newline, to: end)
    context.lineEnd()
    if context.isOpen, DeclarationScan.begins(bytes, at: offset, inEntries: context.isInEntries) {
      resets.insert(offset)
      context = LexerContext()
    }
  }

  private mutating func comment() {
    let isDoc = byte(offset + 2) == 0x2F && byte(offset + 3) != 0x2F
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A {
      if bytes[end] == 0x0D, byte(end + 1) == 0x0A { break }
      checkHidden(end)
      end += 1
    }
    add(isDoc ? .docComment : .comment, to: end)
  }

  private mutating func string() {
    var end = offset + 1
    while end < bytes.count, bytes[end] != 0x22, !isLineEnd(end) {
      checkHidden(end, inText: true)
      end += bytes[end] == 0x5C && end + 1 < bytes.count && !isLineEnd(end + 1) ? 2 : 1
    }
    if byte(end) == 0x22, end < bytes.count { return add(.string, to: end + 1) }
    broken.append(offset)
    if let close = closingQuote(behind: end) {
      report(
        "unterminated-string", "this string goes on in the next line", offset, end,
        help: "a string ends on its line: write it on one line")
      return add(.string, to: close + 1)
    }
    report(
      "unterminated-string", "this string has no closing quote", offset, end,
      help: "a string ends on its line")
    add(.string, to: end)
  }

  /// The quote at the end of the next line that closes a string broken over two lines: the only one there.
  private func closingQuote(behind end: Int) -> Int? {
    var start = end
    while isLineEnd(start) { start += 1 }
    guard
      let stop = (start..<bytes.count).first(where: isLineEnd) ?? (start < bytes.count ? bytes.count : nil)
    else { return nil }
    let line = bytes[start..<stop]
    guard let quote = line.firstIndex(of: 0x22), line.lastIndex(of: 0x22) == quote,
      line[(quote + 1)...].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
    else { return nil }
    return quote
  }

  private mutating func regex() {
    var end = offset + 1
    while end < bytes.count, bytes[end] != 0x2F, !isLineEnd(end) {
      checkHidden(end, inText: true)
      end += bytes[end] == 0x5C && end + 1 < bytes.count && !isLineEnd(end + 1) ? 2 : 1
    }
    if byte(end) == 0x2F { return add(.regex, to: end + 1) }
    if innerSlash(at: end) { return }
    broken.append(offset)
    let isProse = context.expectsHeading && byte(offset + 1) == 0x20
    report(
      "unterminated-regex", "this regex has no closing slash", offset, end,
      help: isProse ? "a comment begins with `//`" : "a regex ends on its line")
    add(.regex, to: end)
  }

  private func isLineEnd(_ i: Int) -> Bool { byte(i) == 0x0A || (byte(i) == 0x0D && byte(i + 1) == 0x0A) }
}
