/// Compares the tables of two packs: rows, in whatever order.
public enum TableComparison {
  /// The tables that differ, by the path that both sides know them by.
  public static func changes(from old: [String: SourceText], to new: [String: SourceText]) -> [RuleChange] {
    Set(old.keys).union(new.keys).sorted().compactMap { path in change(path, old[path], new[path]) }
  }

  private typealias Row = (number: Int, text: String)

  private static func change(_ path: String, _ before: SourceText?, _ after: SourceText?) -> RuleChange? {
    let (old, new) = (before.map(rows), after.map(rows))
    let gone = rest(of: old ?? [], without: new ?? [])
    let added = rest(of: new ?? [], without: old ?? [])
    if old != nil, new != nil, gone.isEmpty, added.isEmpty { return nil }
    var change = RuleChange(
      change: old == nil ? .added : new == nil ? .removed : .changed, kind: "table", id: path,
      old: before.map { "\($0.path):\(gone.first?.number ?? 1)" },
      new: after.map { "\($0.path):\(added.first?.number ?? 1)" })
    if change.change == .changed {
      change.lines =
        gone.map { .init(isNew: false, part: .meaning, text: $0.text) }
        + added.map { .init(isNew: true, part: .meaning, text: $0.text) }
    }
    return change
  }

  private static func rest(of rows: [Row], without others: [Row]) -> [Row] {
    var left = Dictionary(grouping: others, by: \.text).mapValues(\.count)
    return rows.filter { row in
      guard let count = left[row.text], count > 0 else { return true }
      left[row.text] = count - 1
      return false
    }
  }

  /// Lines that are neither empty nor comments.
  private static func rows(_ source: SourceText) -> [Row] {
    source.lineStarts.indices.compactMap { line in
      let range = source.range(ofLine: line + 1)
      let text = source.text(range.lowerBound, range.upperBound)
      return text.isEmpty || text.hasPrefix("#") ? nil : (line + 1, text)
    }
  }
}
