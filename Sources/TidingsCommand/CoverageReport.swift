import RuleSyntax
import Tidings

/// What no example exercises, a line each, and the totals.
struct CoverageReport {
  let sources: SourceMap

  func render(_ coverage: Coverage) -> String {
    let rows = coverage.gaps.map { (sources.place(of: $0.at), $0.word, $0.name, excerpt($0)) }
    let place = rows.map { $0.0.count }.max() ?? 0
    let word = rows.map { $0.1.count }.max() ?? 0
    let name = rows.map { $0.2.count }.max() ?? 0
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: width - text.count)
    }
    let lines = rows.map {
      "  \(padded($0.0, place))  \(padded($0.1, word))  \($0.3.isEmpty ? $0.2 : padded($0.2, name) + "  " + $0.3)\n"
    }
    let totals = Coverage.Item.Kind.allCases.map { kind in
      let total = coverage.total(kind)
      return "\(kind.rawValue) \(total.exercised)/\(total.all)"
    }
    return (lines.isEmpty ? "" : "no example exercises\n" + lines.joined())
      + "coverage: \(totals.joined(separator: ", "))\n"
  }

  /// What is written there, on one line; of a declaration its name says it.
  private func excerpt(_ item: Coverage.Item) -> String {
    if item.kind == .rule || item.kind == .lexicon { return "" }
    let text = sources.text(of: item.at).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.count > 60 ? text.prefix(59) + "…" : text
  }
}
