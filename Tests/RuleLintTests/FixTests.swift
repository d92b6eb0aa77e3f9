import RuleSyntax
import Testing

@testable import RuleLint

/// Fixes are made together, again and again, and never so that rules stop loading.
@Suite struct FixTests {
  private func edit(_ start: Int, _ end: Int, _ text: String) -> Diagnostic.Edit {
    .init(SourceSpan(file: FileID(0), start: start, end: end), text)
  }

  private func finding(_ edits: [Diagnostic.Edit]) -> Diagnostic {
    var finding = Diagnostic("c", .warning, "m", at: edits.first?.span)
    finding.fix = .init("f", edits)
    return finding
  }

  /// Those that touch one before them wait.
  @Test func overlaps() {
    var map = SourceMap()
    _ = map.add(SourceText(path: "a", bytes: Array("0123456789".utf8)))
    let findings = [
      finding([edit(2, 4, "x")]), finding([edit(3, 5, "no")]), finding([edit(4, 5, "y")]),
      finding([edit(2, 4, "x")]), finding([edit(5, 5, "no")]), finding([edit(7, 7, "in")]),
      finding([edit(7, 7, "no")]), finding([edit(9, 10, ""), edit(4, 5, "no")]), finding([edit(9, 10, "")]),
    ]
    let selection = FixSelection(findings) { _ in true }
    #expect(selection.findings.count == 5)
    #expect(
      selection.applied(to: map).mapValues { String(decoding: $0, as: UTF8.self) } == ["a": "01xy56in78"])
    #expect(FixSelection(findings) { _ in false }.findings.isEmpty)
  }
}
