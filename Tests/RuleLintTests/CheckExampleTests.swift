import Foundation
import RuleSyntax
import Testing

@testable import RuleLint

/// Every page's examples, through the linter. `TIDINGS_ACCEPT=1` writes what is found into Golden, `TIDINGS_PAGES=ID,ID`
/// runs those only.
@Suite struct CheckExampleTests {
  @Test func everyIDIsGivenOnce() {
    let ids = LintPages.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  /// The example gives the finding, whose whole text is as it was accepted, and nothing beside it.
  @Test(arguments: Golden.pages) func triggers(_ id: String) throws {
    let page = try #require(LintPages.page(id))
    let (found, sources) = lint(page.triggers, page)
    let shown = render(found, sources)
    #expect(found.contains { $0.code == id }, "\(id) is not found:\n\(shown)")
    let others = found.filter { $0.code != id && !isMinor($0) }.map(\.code)
    #expect(others == [], "beside \(id):\n\(shown)")
    // What stands under a second place is drawn there.
    for label in found.flatMap(\.related).map(\.message) { #expect(!label.hasSuffix(" at"), "\(label)") }

    checkFixes(found.filter { $0.code == id && $0.fix != nil }, page, sources)
    let own = render(found.filter { $0.code == id }, sources)
    if Golden.isAccepting {
      try own.write(to: Golden.file("Pages/\(id).out"), atomically: true, encoding: .utf8)
    }
    #expect(own == (try? String(contentsOf: Golden.file("Pages/\(id).out"), encoding: .utf8)))
  }

  /// Where a fix is certain, the finding is gone with it, and nothing new is there.
  private func checkFixes(_ found: [Diagnostic], _ page: LintPage, _ sources: SourceMap) {
    if found.isEmpty { return }
    let selection = FixSelection(found) { _ in true }
    let (left, map) = lint(page.triggers.replacing(selection.applied(to: sources)), page)
    let before = Set(found.map(\.code)).union([page.id])
    let others = left.filter {
      !isMinor($0) && !before.contains($0.code) || $0.code == page.id && $0.fix != nil
    }
    #expect(others.map(\.code) == [], "\(page.id), fixed:\n\(render(others, map))")
  }

  @Test(arguments: Golden.pages) func passes(_ id: String) throws {
    let page = try #require(LintPages.page(id))
    let (found, sources) = lint(page.passes, page)
    let others = found.filter { $0.code == id || !isMinor($0) }.map(\.code)
    #expect(others == [], "\(id):\n\(render(found, sources))")
  }

  private func lint(_ example: LintExample, _ page: LintPage) -> ([Diagnostic], SourceMap) {
    let subject = example.subject()
    var found = Linter().findings(in: subject)
    if page.level == nil {
      // Off unless somebody asks for it.
      found += Linter(selection: LintSelection(select: [page.id])).findings(in: subject).filter {
        $0.code == page.id
      }
    }
    return (found, subject.sources)
  }

  private func render(_ findings: [Diagnostic], _ sources: SourceMap) -> String {
    let renderer = DiagnosticRenderer(map: sources)
    return findings.map { renderer.render($0) + "\n" }.joined(separator: "\n")
  }

  /// An example shows one thing; that it is short of sentences or not laid out is no matter.
  private func isMinor(_ finding: Diagnostic) -> Bool {
    guard let group = LintPages.page(finding.code)?.group else { return false }
    return group == .tests || group == .style || finding.code == "unexercised-guard"
  }
}

/// What the findings of the pages' examples look like.
enum Golden {
  static let isAccepting = ProcessInfo.processInfo.environment["TIDINGS_ACCEPT"] != nil
  static let pages: [String] =
    ProcessInfo.processInfo.environment["TIDINGS_PAGES"]?.split(separator: ",").map(String.init)
    ?? LintPages.all.map(\.id)
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()

  static func file(_ name: String) -> URL { tests.appendingPathComponent("Golden/\(name)") }
}
