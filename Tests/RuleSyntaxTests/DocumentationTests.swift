import Foundation
import RuleSyntax
import Testing

/// What Docs/Grammar.md and the shipped packs show must parse.
@Suite struct DocumentationTests {
  static let package = testFolder.deletingLastPathComponent().deletingLastPathComponent()

  /// The fenced blocks of the grammar that are rules; those that are productions have `name =` or a table.
  static let blocks: [String] = {
    let path = package.appendingPathComponent("Docs/Grammar.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    let parts = text.components(separatedBy: "```")
    return parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }.filter { block in
      let first = block.split(separator: "\n").first ?? ""
      return first.wholeMatch(of: /[A-Za-z]+ *=.*/) == nil && !first.hasPrefix("comment  ")
    }
  }()

  @Test func blocksAreFound() { #expect(Self.blocks.count >= 9) }

  @Test(arguments: blocks) func exampleParses(block: String) {
    let (file, map) = parse(block, path: "Grammar.md")
    #expect(file.diagnostics.map { DiagnosticRenderer(map: map).render($0) } == [])
    #expect(!file.declarations.isEmpty)
  }
}
