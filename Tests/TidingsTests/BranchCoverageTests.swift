import Foundation
import RuleSyntax
import Testing

@testable import Tidings

/// Which branches of `|` examples take.
@Suite struct BranchCoverageTests {
  /// A pattern, sentences that match it, and the branches that none of them takes.
  @Test(arguments: [
    ("the (old steamer | ferry)", ["the ferry"], ["old steamer"]),
    ("the (old steamer | ferry | old ferry)", ["the old ferry"], ["old steamer", "ferry"]),
    // Single items are a class of items.
    ("the (steamer | ferry)", ["the ferry"], []),
    ("the (steamer | ferry | old tug)", ["the old tug"], ["steamer | ferry"]),
    ("(red | blue){1,3} ship", ["red blue ship"], []),
    ("(red | blue)? ship", ["ship"], ["red | blue"]),
    ("(red | blue)? ship | tug", ["tug"], ["red | blue)? ship", "red | blue"]),
    ("(old (red | blue) | new) ship", ["old red ship"], ["new"]),
    // Two ways lead to the same match.
    ("(deep red | _ _) ship", ["deep red ship"], []),
    ("(?= red | very red) _ ship", ["red ship"], []),
    ("(red | deep blue) (?! ship) _", ["red tug"], ["deep blue"]),
    ("(?<= the) (tug | old ship)", ["the tug"], ["old ship"]),
    ("{name: red | deep blue} ship", ["red ship"], ["deep blue"]),
  ])
  func branches(_ pattern: String, _ sentences: [String], _ missing: [String]) throws {
    let examples = sentences.map { "  match \"{Ship: \($0)}\"\n" }.joined()
    let text = """
      pack own "1.0.0"
      import core
      type Ship
      phase names
      recognizer ship: Ship {
        pattern \(pattern)
      \(examples)
      }
      """
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tidings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appendingPathComponent("own.tidings"))
    let result = RuleSet.load([.directory(folder.path)])
    let rules = try #require(result.ruleSet, "\(result.diagnostics)")
    let coverage = try #require(rules.runExamples(coverage: true).coverage)
    let gaps = coverage.items.filter { $0.kind == .alternative && !$0.isExercised }
    #expect(gaps.map { rules.sources.text(of: $0.at) }.sorted() == missing.sorted())
  }
}
