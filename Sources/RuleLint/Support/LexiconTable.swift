import RuleCompiler
import RuleSyntax

/// A table of a lexicon with the place of every cell.
struct LexiconTable {
  private(set) var columns: [String] = []
  /// Only those with as many cells as the header.
  private(set) var rows: [TableLine] = []

  /// nil when the file cannot be read; the compiler has said so.
  init?(_ path: String, of pack: LoadedPack, in sources: SourceMap) {
    guard let file = pack.table(path), let index = sources.files.firstIndex(where: { $0.path == file.path }),
      String(validating: file.bytes, as: UTF8.self) != nil
    else { return nil }
    let id = FileID(index)
    let lines = TableLine.all(of: sources[id], id)
    columns = lines.first?.cells.map(\.value) ?? []
    rows = lines.dropFirst().filter { $0.cells.count == columns.count }
  }

  /// The index of a column.
  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }
}
