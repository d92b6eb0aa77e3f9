import Foundation
import RuleCompiler
import RuleSyntax
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
private let golden = folder.appendingPathComponent("Golden")

/// The pack `base`, and nothing else.
private struct Base: ShippedPackProvider {
  let names = ["base"]
  func pack(_ name: String) -> PackFiles? {
    guard name == "base", let data = try? Data(contentsOf: folder.appendingPathComponent("base.tidings"))
    else {
      return nil
    }
    return PackFiles(directory: nil, rules: [("base.tidings", [UInt8](data))]) { _ in nil }
  }
}

/// Loads one broken file as a pack of its own, from a directory made for it.
private func findings(_ file: URL) throws -> String {
  let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
    "tidings-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: directory) }
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  try FileManager.default.copyItem(at: file, to: directory.appendingPathComponent(file.lastPathComponent))
  for table in try FileManager.default.contentsOfDirectory(at: golden, includingPropertiesForKeys: nil)
  where table.pathExtension == "tsv" {
    try FileManager.default.copyItem(at: table, to: directory.appendingPathComponent(table.lastPathComponent))
  }
  let result = RuleCompiler.compile(
    [.directory(directory.path)], shipped: Base(),
    externs: ExternSupply(names: [.predicate: ["isCaptain", "isShip"]]))
  let renderer = DiagnosticRenderer(map: result.sources)
  let text = result.diagnostics.map { renderer.render($0) }.joined(separator: "\n")
  return text.replacingOccurrences(of: directory.path + "/", with: "").replacingOccurrences(
    of: directory.path, with: "PACK") + "\n"
}

/// One golden pair for each finding: the rule file and the whole message. `TIDINGS_ACCEPT=1 swift test` writes them.
@Suite struct GoldenTests {
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: golden.path)) ?? [])
    .filter { $0.hasSuffix(".tidings") }.sorted()

  @Test(arguments: files) func findingsAreAsWritten(_ name: String) throws {
    let file = golden.appendingPathComponent(name)
    let expected = file.deletingPathExtension().appendingPathExtension("out")
    let found = try findings(file)
    if ProcessInfo.processInfo.environment["TIDINGS_ACCEPT"] != nil {
      try found.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(found == (try String(contentsOf: expected, encoding: .utf8)))
  }

  /// Every code that the compiler can report stands in some golden file.
  @Test func everyCodeIsCovered() throws {
    let sources = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/RuleCompiler")
    var codes: Set<String> = []
    let walker = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    while let file = walker?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(?:report|Diagnostic)\(\s*"([a-z0-9-]+)"/) {
        codes.insert(String(match.1))
      }
    }
    let outputs = try Self.files.map {
      try String(
        contentsOf: golden.appendingPathComponent($0).deletingPathExtension().appendingPathExtension("out"),
        encoding: .utf8)
    }.joined()
    // These need a directory layout of their own; CommandTests has them.
    let elsewhere: Set<String> = [
      "no-rules", "duplicate-pack", "import-cycle", "too-many-tokens", "ambiguous-name", "not-utf8",
      "empty-phrase", "duplicate-override",
    ]
    let missing = codes.subtracting(elsewhere).filter { !outputs.contains("[\($0)]") }
    #expect(missing.sorted() == [])
  }
}
