import Foundation
@testable import RuleSyntax
import Testing

/// The canonical layout, Docs/Format.md.
@Suite struct FormatterTests {
  static let folder = GoldenTests.folder.appendingPathComponent("Format")
  static let names: [String] = files(below: folder).filter { $0.hasSuffix(".tidings") }.map {
    String($0.dropLast(8))
  }
  static let shipped: [String] = ["Rules", "Tests/Packs", "Examples"].flatMap { root in
    files(below: DocumentationTests.package.appendingPathComponent(root)).filter { $0.hasSuffix(".tidings") }
      .map { root + "/" + $0 }
  }

  private static func files(below folder: URL) -> [String] {
    (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// The canonical text of `text`, which must have one.
  private func format(_ text: String, _ comment: Comment? = nil) throws -> String {
    var map = SourceMap()
    let source = SourceText(path: "test.tidings", bytes: Array(text.utf8))
    let result = Formatter.format(source, id: map.add(source))
    let renderer = DiagnosticRenderer(map: map)
    #expect(result.diagnostics.map { renderer.render($0) } == [], comment)
    return String(decoding: try #require(result.bytes, comment), as: UTF8.self)
  }

  private func shippedText(_ path: String) throws -> String {
    try String(contentsOf: DocumentationTests.package.appendingPathComponent(path), encoding: .utf8)
  }

  private func firstDifference(_ a: String, _ b: String) -> String {
    let (a, b) = (a.components(separatedBy: "\n"), b.components(separatedBy: "\n"))
    guard let i = zip(a, b).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
      return ""
    }
    return "line \(i + 1)\n\(a[i])\ninstead of\n\(b[i])"
  }

  private func declarations(_ text: String) -> [Declaration] { parse(text).file.declarations }

  /// `Golden/Format/NAME.tidings` becomes `NAME.out`; `ACCEPT_GOLDEN=1` writes the latter.
  @Test(arguments: names) func golden(name: String) throws {
    let input = try String(contentsOf: Self.folder.appendingPathComponent(name + ".tidings"), encoding: .utf8)
    let output = try format(input)
    let expected = Self.folder.appendingPathComponent(name + ".out")
    if ProcessInfo.processInfo.environment["ACCEPT_GOLDEN"] != nil {
      try Data(output.utf8).write(to: expected)
    }
    #expect(output == (try String(contentsOf: expected, encoding: .utf8)))
    #expect(try format(output) == output)
  }

  @Test func filesAreFound() {
    #expect(Self.shipped.count > 40)
    #expect(Self.names.count >= 4)
  }

  @Test(arguments: shipped) func shippedFiles(path: String) throws {
    let text = try shippedText(path)
    let output = try format(text)
    #expect(try format(output) == output)
    #expect(TreeComparison.areEqual(declarations(text), declarations(output)))
  }

  /// However a shipped file is laid out, it comes back.
  @Test(arguments: shipped) func scrambledFiles(path: String) throws {
    let canonical = try format(try shippedText(path))
    for seed in 1...3 {
      var scrambler = WhitespaceScrambler(canonical, random: SeededGenerator(state: UInt64(seed * 7919)))
      let scrambled = scrambler.text()
      #expect(scrambled != canonical)
      let output = try format(scrambled, "seed \(seed)")
      #expect(
        output.utf8.elementsEqual(canonical.utf8), "seed \(seed): \(firstDifference(output, canonical))")
    }
  }

  @Test(arguments: 0..<24) func generatedFiles(seed: Int) throws {
    var generator = RuleGenerator(random: SeededGenerator(state: UInt64(seed) &* 104_729 &+ 5))
    for round in 0..<6 {
      let text = generator.file()
      let output = try format(text, "\(text)")
      #expect(try format(output) == output, "seed \(seed), round \(round):\n\(text)")
      #expect(TreeComparison.areEqual(declarations(text), declarations(output)))
      var scrambler = WhitespaceScrambler(output, random: SeededGenerator(state: UInt64(seed + round)))
      let scrambled = scrambler.text()
      #expect(try format(scrambled, "\(scrambled)") == output, "seed \(seed), round \(round):\n\(scrambled)")
    }
  }

  @Test func filesWithErrorsAreNotFormatted() {
    let source = SourceText(path: "a.tidings", bytes: Array("type  A\nrule x: {\n".utf8))
    let result = Formatter.format(source, id: FileID(0))
    #expect(result.bytes == nil)
    #expect(result.diagnostics.map(\.code).contains("unclosed-bracket"))
  }

  @Test(arguments: ["", "\n\n", "  ", "\u{FEFF}\n"]) func emptyFiles(text: String) throws {
    #expect(try format(text) == "")
  }

  /// What a formatter that goes wrong would write is refused.
  @Test(arguments: [
    ("type A\n", "type B\n", "1:6"),
    ("type A\n", "type A\ntype B\n", "2:1"),
    ("type A // why\n", "type A // what\n", "2:1"),
    ("type A // why\ntype B\n", "type A\n// why\ntype B\n", nil),
    ("verb run { run; go }\n", "verb run { run go }\n", "1:1"),
    ("fragment a = @b[c]\n", "fragment a = @b [c]\n", "1:1"),
    ("fragment a = @b @c?\n", "fragment a = @b @c ?\n", "1:1"),
    ("/// Doc.\ntype A\n", "/// Doc.  \ntype A\n", nil),
    ("/// Doc.\n\n/// More.\ntype A\n", "/// Doc.\n/// More.\ntype A\n", "4:1"),
    ("/// Doc.\n  \n/// More.\ntype A\n", "/// Doc.\n\n/// More.\ntype A\n", nil),
    ("lexicon a { b\n c }\n", "lexicon a { b; c }\n", nil),
    ("type A { keep b; keep c }\n", "type A {\n  keep b\n  keep c\n}\n", nil),
  ]) func safetyCheck(before: String, after: String, place: String?) {
    let (file, map) = parse(before)
    let finding = FormatCheck.difference(from: file, in: map[FileID(0)], to: Array(after.utf8))
    #expect(finding?.code == (place == nil ? nil : "formatter"))
    #expect(finding?.span.map { map.place(of: $0) } == place.map { "test.tidings:\($0)" })
  }

  @Test func safetyMessage() throws {
    let (file, map) = parse("verb run { run; go }\n")
    let finding = FormatCheck.difference(
      from: file, in: map[FileID(0)], to: Array("verb run { run go }\n".utf8))
    let text = DiagnosticRenderer(map: map).render(try #require(finding))
    #expect(
      text.hasPrefix(
        "error[formatter]: formatting would change what is written here, so the file is left as it is\n"))
    #expect(text.contains(" --> test.tidings:1:1\n"))
  }
}
