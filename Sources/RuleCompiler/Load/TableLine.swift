import RuleSyntax

/// A line of a lexicon table that is no comment: the header, or a row.
package struct TableLine {
  /// What stands between the tabs.
  package var cells: [Spanned<String>]
  /// The line without its end.
  package var span: SourceSpan

  /// The lines of a table (`#` begins a comment, empty lines do not count), the header first. O(bytes).
  package static func all(of text: SourceText, _ file: FileID) -> [TableLine] {
    text.lineStarts.indices.compactMap { number in
      let range = text.range(ofLine: number + 1)
      let line = text.bytes[range]
      guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { cell in
        Spanned(
          String(decoding: cell, as: UTF8.self),
          SourceSpan(file: file, start: cell.startIndex, end: cell.endIndex))
      }
      return TableLine(
        cells: cells, span: SourceSpan(file: file, start: range.lowerBound, end: range.upperBound))
    }
  }
}
