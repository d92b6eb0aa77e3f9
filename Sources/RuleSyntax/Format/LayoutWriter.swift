/// Writes the pieces of a file in the canonical layout.
struct LayoutWriter {
  let pieces: [FormatPiece]
  /// Blocks that stay on one line, tables in columns.
  private var oneLine: Set<Int> = []
  private var tables: Set<Int> = []
  private var out = ""
  /// Code points on the line that is being written.
  private var column = 0
  /// Open brackets.
  private var open: [Int] = []

  init(_ pieces: [FormatPiece]) { self.pieces = pieces }

  /// The text of the file. O(pieces), lines being short.
  mutating func write() -> String {
    for i in pieces.indices { write(i) }
    if !out.isEmpty { out += "\n" }
    return out
  }

  private mutating func write(_ i: Int) {
    let piece = pieces[i]
    writeComments(i)
    if piece.isClosing { open.removeLast() }
    if piece.kind == .end { return }
    writeGap(i)
    add(piece.text)
    guard piece.isOpening else { return }
    if piece.opensBlock {
      if fitsOnLine(i) { oneLine.insert(i) } else if EntryTable.isTable(pieces, from: i) { tables.insert(i) }
    }
    open.append(i)
  }

  private mutating func writeComments(_ i: Int) {
    for comment in pieces[i].gap.comments {
      if comment.lineEnds == 0, !out.isEmpty {
        add("  " + comment.text)
      } else {
        newLine(comment.lineEnds, isFirst: out.isEmpty || endsWithOpenBlock(i))
        add(comment.text)
      }
    }
  }

  /// Nothing has been written since the block opened before piece `i`.
  private func endsWithOpenBlock(_ i: Int) -> Bool { i > 0 && pieces[i - 1].opensBlock && out.hasSuffix("{") }

  private mutating func writeGap(_ i: Int) {
    let (piece, gap) = (pieces[i], pieces[i].gap)
    if out.isEmpty { return }
    if !gap.comments.isEmpty { return newLine(gap.lineEnds, isFirst: piece.closesBlock) }
    let isInLine = open.last.map { oneLine.contains($0) } ?? false
    if piece.closesBlock || pieces[i - 1].opensBlock {
      if oneLine.contains(piece.closesBlock ? piece.partner : i - 1) {
        if isSpaced(i) { add(" ") }
      } else if !(piece.closesBlock && pieces[i - 1].opensBlock) {
        newLine(1)
      }
    } else if piece.opensBlock {
      add(" ")
    } else if piece.beginsClause {
      if isInLine || (piece.isInRow && gap.lineEnds == 0) {
        add(isInTable ? gap.raw : "; ")
      } else {
        newLine(gap.lineEnds)
      }
    } else if gap.lineEnds > 0 {
      newLine(gap.lineEnds)
    } else if isInTable {
      add(gap.raw)
    } else if isSpaced(i) {
      add(" ")
    }
  }

  private var isInTable: Bool { open.last.map { tables.contains($0) } ?? false }

  /// Begins a line, behind a blank one where there were some; at the start of a block or of the file there are none.
  private mutating func newLine(_ lineEnds: Int, isFirst: Bool = false) {
    if !out.isEmpty { out += lineEnds > 1 && !isFirst ? "\n\n" : "\n" }
    column = 0
    add(String(repeating: "  ", count: open.count))
  }

  private mutating func add(_ text: String) {
    out += text
    column += text.unicodeScalars.count
  }

  /// Whether the block that opens at `i`, whose brace is just written, stays on its line: it was written so, holds
  /// no comment, and is not too long. Entries and codes stand in rows, however long they are.
  private func fitsOnLine(_ i: Int) -> Bool {
    let end = pieces[i].partner
    if end > i + 1, pieces[i + 1].gap.isBroken { return false }
    var width = column
    for k in i + 1..<end + 1 {
      let piece = pieces[k]
      if !piece.gap.comments.isEmpty { return false }
      if piece.gap.lineEnds > 0, breaksLine(k) { return false }
      width += piece.width + (piece.beginsClause ? 2 : isSpaced(k) ? 1 : 0)
    }
    return width <= Formatter.width || pieces[i + 1].isInRow
  }

  /// The line end before piece `k` stays. Those between the clauses of a block, or before its last brace, do not where the
  /// first clause stands behind the first brace.
  private func breaksLine(_ k: Int) -> Bool {
    let piece = pieces[k]
    if piece.closesBlock { return pieces[k - 1].isInRow }
    return piece.isInRow || pieces[k - 1].opensBlock || !(piece.beginsClause || piece.opensBlock)
  }
}
