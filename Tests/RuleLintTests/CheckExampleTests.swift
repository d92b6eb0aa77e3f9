import RuleSyntax
import Testing

@testable import RuleLint

/// Every page's examples, through the linter.
@Suite struct CheckExampleTests {
  @Test func everyIDIsGivenOnce() {
    let ids = LintPages.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: LintPages.all.map(\.id)) func triggers(_ id: String) throws {
    let page = try #require(LintPages.page(id))
    let (found, shown) = lint(page.triggers, page)
    #expect(found.contains { $0.code == id }, "\(id) is not found:\n\(shown)")
    let others = found.filter { $0.code != id && !isMinor($0) }.map(\.code)
    #expect(others == [], "beside \(id):\n\(shown)")
    // What stands under a second place is drawn there.
    for label in found.flatMap(\.related).map(\.message) { #expect(!label.hasSuffix(" at"), "\(label)") }
  }

  @Test(arguments: LintPages.all.map(\.id)) func passes(_ id: String) throws {
    let page = try #require(LintPages.page(id))
    let (found, shown) = lint(page.passes, page)
    let others = found.filter { $0.code == id || !isMinor($0) }.map(\.code)
    #expect(others == [], "\(id):\n\(shown)")
  }

  private func lint(_ example: LintExample, _ page: LintPage) -> ([Diagnostic], String) {
    let subject = example.subject()
    var found = Linter().findings(in: subject)
    if page.level == nil {
      // Off unless somebody asks for it.
      found += Linter(selection: LintSelection(select: [page.id])).findings(in: subject).filter {
        $0.code == page.id
      }
    }
    let renderer = DiagnosticRenderer(map: subject.sources)
    return (found, found.map { renderer.render($0) }.joined(separator: "\n"))
  }

  /// An example shows one thing; that it is short of sentences or not laid out is no matter.
  private func isMinor(_ finding: Diagnostic) -> Bool {
    guard let group = LintPages.page(finding.code)?.group else { return false }
    return group == .tests || group == .style || finding.code == "unexercised-guard"
  }
}
