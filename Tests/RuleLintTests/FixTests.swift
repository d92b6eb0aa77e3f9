import Foundation
import RuleSyntax
import Testing
import Tidings

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

  /// Fixes a pack of these words by replacing each `from` in its rules.
  private func run(_ rules: String, _ replacements: [(from: String, to: String)]) throws -> Fixer.Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tidings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = "pack own \"1.0.0\"\nimport core\n" + rules
    try Data(text.utf8).write(to: folder.appendingPathComponent("own.tidings"))
    var fixer = Fixer(
      load: { LintSubject([.directory(folder.path)], overlay: $0) },
      lint: { subject in
        guard let file = subject.sources.files.firstIndex(where: { $0.path.hasSuffix("/own.tidings") }) else {
          return []
        }
        let text = subject.sources.files[file].text(0, Int.max)
        return replacements.flatMap { from, to in
          text.ranges(of: from).map { range in
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            let span = SourceSpan(file: FileID(file), start: start, end: start + from.utf8.count)
            var finding = Diagnostic("c", .warning, "\(from) at \(start)", at: span)
            finding.fix = .init("write \(to)", [.init(span, to)])
            return finding
          }
        }
      })
    let result = fixer.run()
    // Nothing was written.
    #expect(try Data(contentsOf: folder.appendingPathComponent("own.tidings")) == Data(text.utf8))
    return result
  }

  private func text(_ result: Fixer.Result) -> String? {
    result.changes.first.map { String(decoding: $0.new, as: UTF8.self) }?.split(separator: "\n").dropFirst(2)
      .joined(separator: "\n")
  }

  /// A fix may bring another finding with it.
  @Test func again() throws {
    let result = try run("type A\ntype A2\n", [("A", "B"), ("B", "C")])
    #expect(text(result) == "type C\ntype C2")
    #expect(result.fixed.count == 4 && result.findings.isEmpty && !result.isUnfinished)
    #expect(result.fixed.first?.place.hasSuffix("own.tidings:3:6") == true)
  }

  @Test func endless() throws {
    let result = try run("type A\n", [("A", "B"), ("B", "A")])
    #expect(result.isUnfinished && result.fixed.count == Fixer.mostRounds)
    // Back where it was.
    #expect(result.changes.isEmpty)
  }

  /// One that breaks the rules is left out, the others are made.
  @Test func breaking() throws {
    let result = try run(
      "type A\ntype B\ntype C\ntype D\ntype E\n", [("A", "F"), ("B", "G"), ("C", "D"), ("E", "H")])
    #expect(text(result) == "type F\ntype G\ntype C\ntype D\ntype H")
    #expect(result.refused.map(\.finding.message) == ["C at 48"])
    #expect(result.fixed.count == 3 && result.subject.loads && !result.isUnfinished)
  }
}
