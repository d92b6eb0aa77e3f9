// The marks that version control leaves where two changes meet: `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>`. A conflict is reported once, and its
// first side is read.

extension Lexer {
  /// Takes a mark here, with the sides that are not read.
  mutating func conflictMark() -> Bool {
    guard let mark = conflictMark(at: offset) else { return false }
    if !isInConflict {
      report(
        "syntax", "the mark of a merge conflict that is not settled", offset, offset + 7,
        help: "keep one of the two sides, and remove the lines with the marks")
    }
    isInConflict = mark != ">"
    skipLine()
    if mark == "|" || mark == "=" { skipSide() }
    return true
  }

  private func conflictMark(at place: Int) -> Character? {
    guard place == 0 || bytes[place - 1] == 0x0A, place < bytes.count, "<|=>".utf8.contains(bytes[place]),
      (0..<7).allSatisfy({ byte(place + $0) == bytes[place] }),
      [0, 0x20, 0x0A, 0x0D].contains(byte(place + 7))
    else { return nil }
    return Character(Unicode.Scalar(bytes[place]))
  }

  private mutating func skipLine() {
    let end = lineEnd(from: offset)
    if end > offset { add(.comment, to: end) }
  }

  /// To the next mark.
  private mutating func skipSide() {
    while offset < bytes.count {
      var next = offset
      while next < bytes.count, bytes[next] == 0x0D { next += 1 }
      if byte(next) == 0x0A { next += 1 }
      if next > offset { add(.newline, to: next) }
      if offset >= bytes.count || conflictMark(at: offset) != nil { return }
      skipLine()
    }
  }
}
