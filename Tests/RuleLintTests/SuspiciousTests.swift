import Foundation
import RuleSyntax
import Testing

@testable import RuleLint

/// Small packs with one mistake each, as an author would make it: all that is said of them. `TIDINGS_ACCEPT=1` writes
/// what is found into Golden.
@Suite struct SuspiciousTests {
  private static let folder = Golden.tests.appendingPathComponent("Suspicious")
  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".tidings") && $0 != "base.tidings" }.sorted()
      .map { String($0.dropLast(".tidings".count)) }
  }()

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appendingPathComponent("\(name).tidings"), encoding: .utf8)
  }

  @Test func theBaseIsClean() throws {
    #expect(try found([("deals/base.tidings", text("base"))]) == "")
  }

  @Test(arguments: names) func finding(_ name: String) throws {
    let shown = try found([
      (path: "deals/base.tidings", text: text("base")), (path: "deals/\(name).tidings", text: text(name)),
    ])
    #expect(shown != "")
    let golden = Golden.file("Suspicious/\(name).out")
    if Golden.isAccepting { try shown.write(to: golden, atomically: true, encoding: .utf8) }
    #expect(shown == (try? String(contentsOf: golden, encoding: .utf8)))
  }

  private func found(_ files: [(path: String, text: String)]) -> String {
    let subject = LintExample(whole: files).subject()
    let renderer = DiagnosticRenderer(map: subject.sources)
    return Linter().findings(in: subject).map { renderer.render($0) + "\n" }.joined(separator: "\n")
  }
}
