// Where a space stands between two pieces of one line. What the grammar takes as attached (Docs/Grammar.md,
// section 7) is neither parted nor joined: quantifiers, tests, arguments, `@name`, `$name`, `~3`.

extension LayoutWriter {
  /// Whether a space stands between piece `i` and the one before.
  func isSpaced(_ i: Int) -> Bool {
    let (a, b) = (pieces[i - 1], pieces[i])
    if a.opensBlock, b.closesBlock { return false }
    if a.opensBlock || b.isBlock { return true }
    if b.place == .entries { return true }
    if b.isClosing || b.isSymbol(",") || b.isSymbol(":") { return false }
    if a.isOpening { return a.text.count > 1 }
    if a.isSymbol { return isSpaced(behind: a, i) && isSpaced(before: b, i) }
    return isSpaced(before: b, i)
  }

  private func isSpaced(behind a: FormatPiece, _ i: Int) -> Bool {
    let b = pieces[i]
    switch a.text {
    case "!", "..<": return false
    case "@", "~": return !b.isAttached
    case "$": return !(b.isAttached && b.kind == .name)
    case "-": return b.kind != .number
    case ",": return b.place != .bounds
    case "...": return b.place != .bounds
    default: return isKnown(a) || !b.isAttached
    }
  }

  private func isSpaced(before b: FormatPiece, _ i: Int) -> Bool {
    guard b.isSymbol else { return b.kind != .unknown || !b.isAttached }
    switch b.text {
    case "?", "*", "+": return b.place != .role && !b.isAttached
    case "{": return !(b.isAttached && i + 1 < pieces.count && pieces[i + 1].kind == .number)
    case "[": return b.place != .role && !(b.isAttached && takesTest(i - 1))
    case "(": return !b.hugsName && !(takesArguments(i - 1) && (b.isAttached || b.place == .role))
    case "...": return b.place != .bounds
    case "..<": return false
    default: return isKnown(b) || !b.isAttached
    }
  }

  /// Symbols that stand between spaces.
  private func isKnown(_ piece: FormatPiece) -> Bool {
    piece.isOpening || piece.isClosing
      || ["|", "&", "=", "->", "=>", ":", "^", "$", "@", "~", "!", "-", "?", "*", "+"].contains(piece.text)
  }

  /// A bracket directly behind piece `i` is its test.
  private func takesTest(_ i: Int) -> Bool {
    let piece = pieces[i]
    if piece.kind == .name, piece.text == "_" { return true }
    guard i > 0, piece.isAttached else { return false }
    return piece.kind == .name && pieces[i - 1].isSymbol("@")
      || piece.kind == .number && pieces[i - 1].isSymbol("~")
  }

  /// A parenthesis directly behind piece `i` holds its arguments.
  private func takesArguments(_ i: Int) -> Bool {
    guard pieces[i].kind == .name else { return false }
    return pieces[i].text == "until" || (i > 0 && pieces[i].isAttached && pieces[i - 1].isSymbol("@"))
  }
}
