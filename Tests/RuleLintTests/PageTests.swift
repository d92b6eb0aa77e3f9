import Foundation
import RuleSyntax
import Testing

@testable import RuleLint

/// That there is a page for everything, and that the pages are in Docs.
@Suite struct PageTests {
  /// The ids that the parser and the compiler can give, from their sources.
  private func emitted() throws -> Set<String> {
    var codes: Set<String> = []
    for folder in ["RuleSyntax", "RuleCompiler"] {
      let sources = Golden.repository.appendingPathComponent("Sources/\(folder)")
      let walker = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
      while let file = walker?.nextObject() as? URL {
        guard file.pathExtension == "swift" else { continue }
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: /(?:report|Diagnostic)\(\s*(?:[^"()]*\? )?"([a-z0-9-]+)"/) {
          codes.insert(String(match.1))
        }
      }
    }
    return codes
  }

  @Test func everyCodeHasAPage() throws {
    let codes = try emitted()
    #expect(codes.count > 60)
    #expect(codes.subtracting(LintPages.all.map(\.id)).sorted() == [])
    #expect(DiagnosticCodes.syntax.subtracting(codes).sorted() == [])
  }

  @Test func everyPageIsOfSomethingFound() throws {
    let codes = try emitted()
    #expect(FindingPages.all.map(\.id).filter { !codes.contains($0) } == [])
  }

  /// What lint says of the examples is in Golden, where other tests hold it to what is found.
  @Test func docsAreCurrent() throws {
    let text = LintReference.markdown { page in
      (try? String(contentsOf: Golden.file("Pages/\(page.id).out"), encoding: .utf8)) ?? page.shownFinding()
    }
    let file = Golden.repository.appendingPathComponent("Docs/Lints.md")
    if Golden.isAccepting { try text.write(to: file, atomically: true, encoding: .utf8) }
    #expect(
      text == (try? String(contentsOf: file, encoding: .utf8)), "tidings lints --markdown > Docs/Lints.md")
  }
}
