@testable import RuleSyntax

/// Lays a canonical file out carelessly, in ways that the formatter takes back.
struct WhitespaceScrambler {
  private let pieces: [FormatPiece]
  private var random: SeededGenerator
  private var out = ""
  /// Indentation of the line being written, and of the lines on which the open brackets stand.
  private var indent = 0
  private var open: [(index: Int, indent: Int)] = []

  init(_ text: String, random: SeededGenerator) {
    let source = SourceText(path: "scrambled", bytes: Array(text.utf8))
    pieces = FormatStructure.pieces(of: Parser.parse(source, id: FileID(0)), in: source)
    self.random = random
  }

  mutating func text() -> String {
    for i in pieces.indices {
      let piece = pieces[i]
      if piece.gap.comments.isEmpty { inner(i) } else { comments(i) }
      if piece.isClosing { open.removeLast() }
      out += piece.text
      if piece.isOpening { open.append((i, indent)) }
    }
    if chance(2) { out = out.replacing("\n", with: "\r\n") }
    return (chance(4) ? "\u{FEFF}" : "") + out
  }

  private mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }
  private mutating func blanks(_ low: Int) -> String {
    String((0..<Int.random(in: low...4, using: &random)).map { _ in chance(6) ? "\t" : " " })
  }

  private mutating func comments(_ i: Int) {
    let gap = pieces[i].gap
    for comment in gap.comments {
      if comment.lineEnds == 0 {
        out += blanks(i == 0 ? 0 : 1)
      } else {
        lineEnd(comment.lineEnds, before: nil)
      }
      out += comment.text + (chance(3) ? blanks(0) : "")
    }
    lineEnd(gap.lineEnds, before: i)
  }

  /// A blank line becomes one or several; the last brace of a block stands under the line of its first.
  private mutating func lineEnd(_ count: Int, before i: Int?) {
    for _ in 0..<(count > 1 ? Int.random(in: 2...4, using: &random) : 1) {
      out += (chance(3) ? blanks(1) : "") + "\n"
    }
    let isClosing = i.map { pieces[$0].isClosing } ?? false
    indent = isClosing ? open.last?.indent ?? 0 : Int.random(in: open.isEmpty ? 0...3 : 1...9, using: &random)
    out += String(repeating: " ", count: indent)
  }

  private mutating func inner(_ i: Int) {
    let (piece, gap) = (pieces[i], pieces[i].gap)
    if i == 0 || piece.kind == .end { return out += chance(2) ? "\n \n" : "" }
    let outer = open.last?.index
    if gap.lineEnds > 0 {
      if piece.beginsClause, gap.lineEnds == 1, !piece.isInRow, chance(4) {
        out += blanks(0) + ";" + blanks(0)
      } else if piece.closesBlock, chance(4) || pieces[i - 1].opensBlock {
        out += blanks(0)
      } else if pieces[i - 1].opensBlock, isTooLong(i - 1), chance(2) {
        out += blanks(0)
      } else {
        if piece.beginsClause, chance(5) { out += blanks(0) + ";" }
        lineEnd(gap.lineEnds, before: i)
      }
    } else if piece.beginsClause {
      if piece.isInRow {
        // Columns stay, and more than one space might make some.
        let isTable = outer.map { EntryTable.isTable(pieces, from: $0) } ?? false
        out += isTable ? gap.raw : (chance(2) ? " " : "") + ";" + (chance(2) ? " " : "")
      } else if chance(2) {
        lineEnd(1, before: i)
      } else {
        out += blanks(0) + ";" + blanks(0)
      }
    } else if piece.opensBlock, chance(4) {
      lineEnd(1, before: i)
    } else if piece.isBlock || pieces[i - 1].opensBlock {
      out += blanks(0)
    } else if piece.isInRow, outer.map({ isOnOneLine($0) }) != true {
      out += gap.raw
    } else if isFree(i) {
      out += blanks(0)
    } else {
      out += gap.raw.isEmpty ? "" : blanks(1)
    }
  }

  /// A block that may not stay on one line.
  private func isTooLong(_ opening: Int) -> Bool {
    let inside = pieces[opening + 1...pieces[opening].partner]
    return !pieces[opening + 1].isInRow && inside.allSatisfy { $0.gap.comments.isEmpty }
      && inside.reduce(0) { $0 + $1.width } > Formatter.width
  }

  private func isOnOneLine(_ opening: Int) -> Bool {
    pieces[opening + 1...pieces[opening].partner].allSatisfy { !$0.gap.isBroken }
  }

  /// Space before piece `i` means nothing.
  private func isFree(_ i: Int) -> Bool {
    let (a, b) = (pieces[i - 1], pieces[i])
    let marks = [",", ":", "|", "&", "->", "=>", "="]
    return !b.isInRow
      && (b.isClosing || a.isOpening || a.isSymbol("!") || (a.isSymbol && marks.contains(a.text))
        || (b.isSymbol && marks.contains(b.text)) || b.hugsName)
  }
}
