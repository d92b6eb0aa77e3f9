import Foundation
import Testing

/// `tidings parse`: rules as JSON and back.
@Suite struct ParseTests {
  @Test func thereAndBack() throws {
    let json = try Run(["parse", "core", "diplomacy"])
    #expect(json.status == 0, "\(json.error)")
    try withFolder(["rules.json": Data(json.out.utf8)]) { folder in
      let back = try Run(["parse", "--from-json", "rules.json", "--output", "made"], in: folder)
      #expect(back.status == 0, "\(back.error)")
      let made = folder.appendingPathComponent("made/Rules/core/persons.tidings")
      let shipped = repository.appendingPathComponent("Rules/core/persons.tidings")
      #expect(try String(contentsOf: made, encoding: .utf8) == String(contentsOf: shipped, encoding: .utf8))
    }
  }

  @Test(.enabled(if: SchemaTests.python != nil || SchemaTests.isRequired, "no python3 with jsonschema"))
  func fitsTheSchema() throws {
    let python = try #require(SchemaTests.python, "no python3 with jsonschema")
    // All of `core` takes Python a minute.
    for pack in [
      "./Rules/core/persons.tidings", "./Rules/diplomacy", "./Examples", "./Tests/Packs/constructs",
    ] {
      let json = try Run(["parse", pack])
      let check = try Run(
        python + ["Scripts/validate-schema.py", "rules.schema.json"], input: Data(json.out.utf8),
        program: URL(fileURLWithPath: "/usr/bin/env"))
      #expect(check.status == 0, "\(pack) \(json.error) \(check.error)")
    }
  }

  @Test func errors() throws {
    let broken = try Run(["parse", "-"], input: Data("rule a: {\n".utf8))
    #expect(broken.status == 2)
    #expect(broken.out == "")
    #expect(broken.error.hasPrefix("error[unclosed-bracket]: "))
    let json = #"{"schema": 1, "files": [{"path": "a", "declarations": [{"kind": "type", "name": 1}]}]}"#
    let wrong = try Run(["parse", "--from-json"], input: Data(json.utf8))
    #expect(wrong.status == 2)
    #expect(
      wrong.error == "error[rules-json]: -: files[0].declarations[0].name: expected a name, found a number\n")
    let outside = #"{"schema": 1, "files": [{"path": "../a", "declarations": []}]}"#
    let refused = try Run(["parse", "--from-json", "--output", "x"], input: Data(outside.utf8))
    #expect(refused.status == 74)
    let missing = try Run(["parse", "nowhere.tidings"])
    #expect(missing.status == 74)
  }
}
