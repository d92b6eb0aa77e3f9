import Foundation
import Testing

/// `tidings explain` as a user sees it.
@Suite struct ExplainTests {
  static let sentence = "Minister Rossi refused to meet Ambassador Lindqvist in Oslo."

  @Test(arguments: [
    (["--rule", "meeting.mete"], "there is no rule `meeting.mete`", "did you mean `meeting.meet`?"),
    (["--rule", "core/person.titeld"], "there is no rule `core/person.titeld`", "`core/person.titled`?"),
    (["--type", "Meetin"], "there is no event type `Meetin`", "did you mean `Meeting`?"),
    (["--sentence", "x"], "`--sentence` takes a number from 0 on, found `x`", ""),
    (["--sentence", "3"], "there is no sentence 3", "the text has 1, counted from 0"),
  ])
  func usageErrors(_ arguments: [String], _ message: String, _ help: String) throws {
    let run = try Run(["explain", "--text", Self.sentence] + arguments)
    #expect(run.status == 64)
    #expect(run.out == "")
    #expect(run.error.hasPrefix("error[usage]: \(message)\n"))
    #expect(help.isEmpty || run.error.contains(help))
  }

  /// A text, a file and standard input give the same.
  @Test func inputs() throws {
    let text = try Run(["explain", "--text", Self.sentence])
    #expect(text.status == 0)
    #expect(text.out.contains("✓ frame diplomacy/meeting.meet"))
    #expect(text.out.contains("negative: set on `to meet` by `refused` by the link core/polarity"))
    let input = Data(Self.sentence.utf8)
    #expect(try Run(["explain", "-"], input: input).out == text.out)
    #expect(try Run(["explain"], input: input).out == text.out)
    try withFolder(["a.txt": input, "a.jsonl": Data(#"{"text": "\#(Self.sentence)"}"#.utf8)]) { folder in
      #expect(try Run(["explain", "a.txt"], in: folder).out == text.out)
      #expect(try Run(["explain", "a.jsonl"], in: folder).out == text.out)
      let missing = try Run(["explain", "b.txt"], in: folder)
      #expect(missing.status == 74)
      #expect(missing.error.hasPrefix("error[input]: cannot read `b.txt`"))
    }
  }

  /// Every kind of declaration can be asked for.
  @Test(arguments: [
    ("meeting.noun", "✗ rule diplomacy/meeting.noun"), ("meeting.meet", "✓ frame diplomacy/meeting.meet"),
    ("meeting.callHost", "✗ role diplomacy/meeting.callHost"), ("core/place", "✓ attachment core/place"),
    ("polarity", "✓ link core/polarity"), ("person.titled", "✓ recognizer core/person.titled"),
  ])
  func kinds(_ rule: String, _ line: String) throws {
    let run = try Run(["explain", "--text", Self.sentence, "--rule", rule])
    #expect(run.status == 0)
    #expect(run.out.contains(line), "\(run.out)")
  }

  @Test func json() throws {
    let run = try Run(["explain", "--json", "Examples/visit.txt"])
    let one = try Run(["explain", "--json", "--text", Self.sentence, "--rule", "meeting.noun"])
    #expect(run.status == 0)
    let python = URL(fileURLWithPath: "/usr/bin/env")
    let check = try Run(
      ["python3", "Scripts/validate-schema.py", "explain.schema.json"],
      input: Data((run.out + one.out).utf8), program: python)
    if check.status == 3 || check.status == 127 {
      print("not validated against the schema: \(check.error)")
    } else {
      #expect(check.status == 0, "\(check.error)")
      #expect(check.out.contains("2 lines valid"))
    }
  }
}
