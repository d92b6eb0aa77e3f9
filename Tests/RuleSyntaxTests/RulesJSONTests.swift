import Foundation
@testable import RuleSyntax
import Testing

/// Rules as JSON and back.
@Suite struct RulesJSONTests {
  private func json(_ text: String) throws -> JSONValue {
    let result = RulesJSON.json(of: SourceText(path: "a.tidings", bytes: Array(text.utf8)))
    #expect(result.diagnostics.isEmpty)
    return try #require(result.json)
  }

  private func back(_ json: JSONValue) throws -> String {
    let files = try RulesJSON.files(of: Array(RulesJSON.document([json]).text().utf8))
    return String(decoding: files[0].bytes, as: UTF8.self)
  }

  /// What the tables do not know.
  private func others(_ json: JSONValue) -> Int {
    switch json {
    case .array(let values): values.reduce(0) { $0 + others($1) }
    case .object(let members):
      members.reduce(0) {
        $0 + others($1.value) + (["kind", "clause"].contains($1.key) && $1.value == .string("other") ? 1 : 0)
      }
    default: 0
    }
  }

  /// Shipped files come back to the byte.
  @Test(arguments: FormatterTests.shipped) func shippedFile(path: String) throws {
    let url = DocumentationTests.package.appendingPathComponent(path)
    let text = try String(contentsOf: url, encoding: .utf8)
    let json = try json(text)
    #expect(others(json) == 0)
    let again = try back(json)
    #expect(try self.json(again) == json)
    guard path.hasPrefix("Rules/") else { return }
    if again != text {
      let (a, b) = (again.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
      let line = zip(a, b).first { $0.0 != $0.1 }
      Issue.record("\(line?.0 ?? "")\ninstead of\n\(line?.1 ?? "")")
    }
  }

  @Test func generatedFiles() throws {
    var random = SeededGenerator(state: 27)
    for number in 0..<150 {
      var generator = RuleGenerator(random: random)
      let text = generator.file()
      random = generator.random
      let source = SourceText(path: "a.tidings", bytes: Array(text.utf8))
      // What is generated may repeat what cannot be repeated.
      if parse(text).file.diagnostics.contains(where: { $0.severity == .error }) { continue }
      let json = try #require(RulesJSON.json(of: source).json)
      do {
        let again = try back(json)
        let second = try self.json(again)
        if second != json { Issue.record("file \(number):\n\(text)\nbecame\n\(again)") }
      } catch { Issue.record("file \(number): \(error)\n\(text)\n\(json.text())") }
    }
  }

  /// The order of keys means nothing.
  @Test func keysInAnyOrder() throws {
    func reversed(_ json: JSONValue) -> JSONValue {
      switch json {
      case .array(let values): .array(values.map(reversed))
      case .object(let members):
        .object(members.reversed().map { JSONValue.Member($0.key, reversed($0.value)) })
      default: json
      }
    }
    let text =
      "/// Doc.\nrule a: B {\n  pattern [@c]{2} // why\n  match \"[c] \\[\" => d 2024-01-02, e \"f\"\n}\n"
    let json = try json(text)
    #expect(try back(reversed(json)) == back(json))
    #expect(try back(json) == text.replacing(" // why", with: "  // why"))
  }

  @Test func parenthesesWhereTheyAreNeeded() throws {
    let made = try RulesJSON.files(
      of: Array(
        #"{"files": [{"path": "a", "declarations": [{"pattern": {"repeat": {"alternatives": [{"word": "a"}, {"word": "b c"}]}, "min": 0, "max": 1}, "name": "f", "kind": "fragment"}]}], "schema": 1}"#
          .utf8))
    #expect(String(decoding: made[0].bytes, as: UTF8.self) == "fragment f = (a | \"b c\")?\n")
  }

  private static let rule = #"{"schema": 1, "files": [{"path": "a", "declarations": [%]}]}"#

  @Test(arguments: [
    (#"{"schema": 1, "files": [}"#, "line 1, column 25", "expected a JSON value"),
    (#"{"schema": 2, "files": []}"#, "schema", "expected 1"),
    (#"{"schema": 1}"#, "", "`files` is missing"),
    (
      #"{"kind": "rul"}"#, "files[0].declarations[0].kind",
      "there is no declaration `rul`; did you mean \"rule\"?"
    ),
    (#"{"kind": "type"}"#, "files[0].declarations[0]", "`name` is missing"),
    (#"{"kind": "type", "name": "a b"}"#, "files[0].declarations[0].name", "expected a name, found \"a b\""),
    (#"{"kind": "type", "name": 3}"#, "files[0].declarations[0].name", "expected a name, found a number"),
    (
      #"{"kind": "type", "name": "a", "parent": ["b"]}"#, "files[0].declarations[0].parent",
      "there is nothing called `parent` here"
    ),
    (
      #"{"kind": "end", "name": "a", "clauses": [{"clause": "patern"}]}"#,
      "files[0].declarations[0].clauses[0].clause",
      "there is no clause `patern` here; did you mean \"pattern\"?"
    ),
    (
      #"{"kind": "fragment", "name": "a", "pattern": {"sequence": [{"wrd": "a"}]}}"#,
      "files[0].declarations[0].pattern.sequence[0]", "expected a pattern: an object with one of "
    ),
    (
      #"{"kind": "end", "name": "a", "clauses": [{"clause": "pattern", "pattern": {"word": "a"}}, {"clause": "pattern", "pattern": {"repeat": {"end": true}, "min": 0}}]}"#,
      "files[0].declarations[0].clauses[1]", "this cannot be repeated"
    ),
    (
      #"{"kind": "type", "name": "a", "after": "x"}"#, "files[0].declarations[0].after",
      "expected a comment that"
    ),
  ]) func wrong(json: String, path: String, message: String) throws {
    let whole = json.contains("schema") ? json : Self.rule.replacing("%", with: json)
    do {
      _ = try RulesJSON.files(of: Array(whole.utf8))
      Issue.record("no error")
    } catch {
      #expect(error.path == path)
      #expect(error.message.hasPrefix(message), "\(error.message)")
    }
  }

  /// `ACCEPT_GOLDEN=1` writes the page.
  @Test func schemaIsCurrent() throws {
    let file = DocumentationTests.package.appendingPathComponent("Docs/rules.schema.json")
    let text = RulesJSON.schema.text()
    if ProcessInfo.processInfo.environment["ACCEPT_GOLDEN"] != nil { try Data(text.utf8).write(to: file) }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }
}
