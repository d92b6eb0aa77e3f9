import RuleCompiler
import RuleSyntax

/// A table of a lexicon with the place of every cell.
struct LexiconTable {
  /// A line that is neither comment nor header.
  struct Row {
    var cells: [Spanned<String>]
    var span: SourceSpan
  }

  private(set) var columns: [String] = []
  /// Only those with as many cells as the header.
  private(set) var rows: [Row] = []

  /// nil when the file cannot be read; the compiler has said so.
  init?(_ path: String, of pack: LoadedPack, in sources: SourceMap) {
    guard let file = pack.table(path), let index = sources.files.firstIndex(where: { $0.path == file.path }),
      String(validating: file.bytes, as: UTF8.self) != nil
    else { return nil }
    let id = FileID(index)
    let text = sources[id]
    for number in text.lineStarts.indices {
      let range = text.range(ofLine: number + 1)
      guard let first = text.bytes[range].first, first != UInt8(ascii: "#") else { continue }
      let cells = text.bytes[range].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map
      { part in
        Spanned(
          String(decoding: part, as: UTF8.self),
          SourceSpan(file: id, start: part.startIndex, end: part.endIndex))
      }
      if columns.isEmpty {
        columns = cells.map(\.value)
      } else if cells.count == columns.count {
        rows.append(
          Row(cells: cells, span: SourceSpan(file: id, start: range.lowerBound, end: range.upperBound)))
      }
    }
  }

  /// The index of a column.
  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }
}
