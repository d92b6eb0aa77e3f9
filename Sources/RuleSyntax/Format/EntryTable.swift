/// Lexicon entries in columns: their author's spaces stay.
enum EntryTable {
  /// Whether the entries of the block that opens at `open` stand in columns: behind more than one space an entry begins
  /// where one of the next or last row does.
  static func isTable(_ pieces: [FormatPiece], from open: Int) -> Bool {
    guard pieces[open + 1].place == .entries, pieces[open + 1].partner < 0 else { return false }
    var above: (starts: Set<Int>, wide: Set<Int>) = ([], [])
    var row = above
    var column = 0
    for i in open + 1...pieces[open].partner {
      let piece = pieces[i]
      if piece.gap.isBroken || i == open + 1 || i == pieces[open].partner {
        if !above.wide.isDisjoint(with: row.starts) || !row.wide.isDisjoint(with: above.starts) {
          return true
        }
        (above, row, column) = (row, ([], []), 0)
      } else {
        column += piece.gap.raw.unicodeScalars.count
        if piece.gap.raw.hasSuffix("  ") || piece.gap.raw.hasSuffix("\t") { row.wide.insert(column) }
      }
      row.starts.insert(column)
      column += piece.width
    }
    return false
  }
}
