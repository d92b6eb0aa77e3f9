import Foundation
import Testing

/// What comes out fits the published schema. This needs a Python with jsonschema (`Scripts/setup-schema.sh` looks for one);
/// where there is none the test is skipped, unless `TIDINGS_REQUIRE_SCHEMA` is set.
@Suite struct SchemaTests {
  /// A Python that can validate.
  static let python: [String]? = {
    let own = repository.appendingPathComponent(".build/python/bin/python3")
    for command in [[own.path], ["python3"]] {
      let run = try? Run(
        command + ["-c", "import jsonschema; jsonschema.Draft202012Validator"],
        program: URL(fileURLWithPath: "/usr/bin/env"))
      if run?.status == 0 { return command }
    }
    return nil
  }()
  static let isRequired = ProcessInfo.processInfo.environment["TIDINGS_REQUIRE_SCHEMA"] != nil

  @Test(.enabled(if: python != nil || isRequired, "no python3 with jsonschema: run Scripts/setup-schema.sh"))
  func linesFitTheSchema() throws {
    let python = try #require(Self.python, "no python3 with jsonschema")
    let article = try Run(["extract", "--format", "jsonl", "Examples/visit.txt"])
    let titled =
      #"{"id": "t", "title": "Rossi meets Lindqvist", "text": "Minister Rossi met Ambassador Lindqvist.", "date": "2024-01-02"}"#
    let records = try Run(["extract", "--jsonl"], input: Data((titled + "\nbroken\n{}\n").utf8))
    let check = try Run(
      python + ["Scripts/validate-schema.py"], input: Data((article.out + records.out).utf8),
      program: URL(fileURLWithPath: "/usr/bin/env"))
    #expect(check.status == 0, "\(check.error)")
    #expect(check.out.contains("4 lines valid"))
  }
}
