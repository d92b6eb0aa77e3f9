import Foundation
import RuleSyntax
import Testing

/// `Golden/NAME.tidings` with the findings it must give in `Golden/NAME.out`; `ACCEPT_GOLDEN=1` writes the latter.
@Suite struct GoldenTests {
  static let folder = testFolder.appendingPathComponent("Golden")
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".tidings") }.map { String($0.dropLast(8)) }.sorted()

  private func render(_ name: String) throws -> (text: String, file: SourceFile) {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".tidings"))
    let (file, map) = parse(bytes: [UInt8](data), path: name + ".tidings")
    let renderer = DiagnosticRenderer(map: map)
    return (file.diagnostics.map { renderer.render($0) + "\n" }.joined(), file)
  }

  @Test(arguments: names) func golden(name: String) throws {
    let (text, _) = try render(name)
    let expected = Self.folder.appendingPathComponent(name + ".out")
    if ProcessInfo.processInfo.environment["ACCEPT_GOLDEN"] != nil {
      try Data(text.utf8).write(to: expected)
    }
    #expect(text == (try String(contentsOf: expected, encoding: .utf8)))
  }

  /// A golden file called like a code gives that code and no other.
  @Test(arguments: DiagnosticCodes.syntax.sorted()) func everyCodeHasAGoldenFile(code: String) throws {
    let codes = Set(try render(code).file.diagnostics.map(\.code))
    #expect(codes == [code])
  }

  @Test func fiveMistakesFiveErrors() throws {
    #expect(try render("five-mistakes").file.diagnostics.count == 5)
  }
}
