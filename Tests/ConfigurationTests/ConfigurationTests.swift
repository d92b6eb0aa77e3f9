import Foundation
import RuleLint
import RuleSyntax
import Testing

@testable import Configuration

/// What `tidings.toml` may say, and what is said of what it may not.
@Suite struct ConfigurationTests {
  private func read(_ text: String, base: String = "") -> (Configuration, [String]) {
    var map = SourceMap()
    let source = SourceText(path: "\(base)tidings.toml", bytes: Array(text.utf8))
    let (configuration, findings) = Configuration.read(source, id: map.add(source), base: base)
    return (configuration, findings.map { DiagnosticRenderer(map: map).render($0) })
  }

  @Test func everySetting() {
    let (configuration, findings) = read(
      """
      packs = ["diplomacy", "./own", "/abs/p"]
      pack-path = ["vendor"]

      [lint]
      fail-level = "info"
      baseline = "known.json"
      required-metadata = ["status"]
      levels = { style = "off", no-positive-example = "error" }

      [[lint.overrides]]
      paths = ["own/old/**", "own/*.tidings"]
      levels.tests = "info"

      [test]
      allow-empty = true
      """, base: "../")
    #expect(findings == [])
    let shown = configuration.entries.map { "\($0.key) = \($0.value) # \($0.origin.text)" }
    #expect(
      shown == [
        #"packs = ["diplomacy", "../own", "/abs/p"] # ../tidings.toml:1"#,
        #"pack-path = ["../vendor"] # ../tidings.toml:2"#,
        #"lint.fail-level = "info" # ../tidings.toml:5"#,
        #"lint.baseline = "../known.json" # ../tidings.toml:6"#,
        #"lint.required-metadata = ["status"] # ../tidings.toml:7"#,
        #"lint.levels.style = "off" # ../tidings.toml:8"#,
        #"lint.levels.no-positive-example = "error" # ../tidings.toml:8"#,
        #"lint.overrides[0].paths = ["own/old/**", "own/*.tidings"] # ../tidings.toml:11"#,
        #"lint.overrides[0].levels.tests = "info" # ../tidings.toml:12"#,
        "test.allow-empty = true # ../tidings.toml:15",
      ])
    let levels = configuration.lintLevels { $0 }
    #expect(levels.level(of: "no-positive-example", at: "own/a.tidings") == .info)
    #expect(levels.level(of: "no-positive-example", at: "other/a.tidings") == .error)
    #expect(levels.level(of: "no-positive-example", at: nil) == .error)
  }

  @Test func nothing() {
    let (configuration, findings) = read("")
    #expect(findings == [])
    #expect(configuration.entries.allSatisfy { $0.origin == .standard })
  }

  /// Each file of Golden with what is said of it.
  @Test func errors() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".toml")
    }
    #expect(names.count > 5)
    for name in names.sorted() {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let found = read(text).1.joined(separator: "\n\n") + "\n"
      let expected = folder.appendingPathComponent(name.dropLast(5) + ".txt")
      if ProcessInfo.processInfo.environment["TIDINGS_ACCEPT"] != nil {
        try found.write(to: expected, atomically: true, encoding: .utf8)
      }
      #expect(found == (try String(contentsOf: expected, encoding: .utf8)), "\(name)")
    }
  }
}
