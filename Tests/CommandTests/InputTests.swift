import Foundation
import Testing

/// Input that is bad in every way: a clear error in its place, everything else still processed, the right status.
@Suite struct InputTests {
  static let good = #"{"id": "good", "text": "Minister Rossi met Ambassador Lindqvist."}"#

  @Test(arguments: [
    ("this is no JSON", "bad-json", "null"),
    ("[1, 2]", "bad-json", "null"),
    ("{\"id\": \"a\", \"text\": \"x\"", "bad-json", "null"),
    ("{\"id\": \"a\"}", "missing-text", "\"a\""),
    ("{\"id\": \"a\", \"text\": 7}", "bad-type", "\"a\""),
    ("{\"id\": {}, \"text\": \"x\"}", "bad-type", "null"),
    ("{\"id\": \"a\", \"text\": \"x\", \"title\": []}", "bad-type", "\"a\""),
    ("{\"id\": \"a\", \"text\": \"tab\tinside\"}", "bad-json", "null"),
    (#"{"id": "a", "text": "half \ud800"}"#, "bad-json", "null"),
  ])
  func badRecords(_ line: String, _ code: String, _ id: String) throws {
    let input = [Self.good, line, Self.good].joined(separator: "\n")
    let run = try Run(["extract", "--jsonl", "--format", "jsonl"], input: Data(input.utf8))
    #expect(run.status == 74)
    #expect(run.lines.count == 3)
    #expect(run.lines[0] == run.lines[2] && run.lines[0].contains("\"type\":\"Meeting\""))
    #expect(run.lines[1].hasPrefix("{\"id\":\(id),\"line\":2,\"error\":{\"code\":\"\(code)\""))
    #expect(run.error.hasPrefix("error[\(code)]: -:2: "))
  }

  /// Not among the arguments above: those are printed.
  @Test func deepNesting() throws {
    try badRecords(String(repeating: "[", count: 100_000), "bad-json", "null")
  }

  /// `--jsonl` says so of files, too.
  @Test func linesInAFileOfAnotherName() throws {
    try withFolder(["records.txt": Data("\(Self.good)\n\(Self.good)\n".utf8)]) { folder in
      let run = try Run(["extract", "--jsonl", "records.txt"], in: folder)
      #expect(run.lines.count == 2)
    }
  }

  @Test func notUTF8() throws {
    var line = Data(#"{"id": "a", "text": ""#.utf8)
    line.append(contentsOf: [0xFF, 0xFE])
    line.append(contentsOf: Data("\"}\n".utf8) + Data(Self.good.utf8))
    let run = try Run(["extract", "--jsonl"], input: line)
    #expect(run.status == 74)
    #expect(run.lines.count == 2)
    #expect(run.lines[0].contains("\"code\":\"not-utf8\""))
    try withFolder(["bad.txt": Data("fine\nnot \u{C9}".utf8) + Data([0xC3, 0x28])]) { folder in
      let run = try Run(["extract", "bad.txt"], in: folder)
      #expect(run.status == 74)
      #expect(run.out == "")
      #expect(run.error == "error[input]: `bad.txt` is not UTF-8: line 2, column 6 begins no character\n")
    }
  }

  @Test(arguments: [
    (#"{"id": 12, "text": "x"}"#, #""id":"12""#),
    (#"{"text": "x", "date": "yesterday"}"#, #""code":"bad-date""#),
    (#"{"text": "x", "date": "2024-02-29", "more": [1, {"a": null}]}"#, #""date":"2024-02-29""#),
    (#"{"text": "x", "date": "Jun 16, 2024"}"#, #""date":"2024-06-16""#),
    (#"{"text": "x", "date": "2-JUN-1987 11:48:00.14"}"#, #""date":"1987-06-02""#),
    (#"{"text": "x", "date": "8 Sep 2024"}"#, #""date":"2024-09-08""#),
    (#"{"text": "x", "date": "21st September 2024"}"#, #""date":"2024-09-21""#),
    (#"{"text": "x", "date": "6 years ago"}"#, #""code":"bad-date""#),
    (#"{"text": ""}"#, #""sentences":[]"#), ("{\"text\": \"x\"}\r\n\n   \n", #""id":null"#),
  ])
  func goodRecords(_ input: String, _ part: String) throws {
    let run = try Run(["extract", "--jsonl"], input: Data(input.utf8))
    #expect(run.status == 0)
    #expect(run.error == "")
    #expect(run.lines.count == 1)
    #expect(run.out.contains(part))
  }

  @Test func filesThatCannotBeRead() throws {
    try withFolder(["good.txt": Data("Minister Rossi met Ambassador Lindqvist.".utf8), "empty.txt": Data()]) {
      folder in
      let run = try Run(["extract", "missing.txt", ".", "good.txt", "empty.txt"], in: folder)
      #expect(run.status == 74)
      #expect(run.lines.count == 2)
      #expect(run.lines.map { $0.prefix(16) } == ["{\"id\":\"good.txt\"", "{\"id\":\"empty.txt"])
      #expect(run.error.contains("cannot read `missing.txt`: No such file or directory"))
      #expect(run.error.contains("cannot read `.`: it is a directory"))
    }
  }

  /// The same bytes whatever the number of threads; one line a record; `json` holds the same objects.
  @Test func jobsAndFormats() throws {
    let records = (0..<200).map {
      #"{"id": "r\#($0)", "text": "Minister Rossi met Ambassador Lindqvist in Geneva. She said that \#($0) treaties failed."}"#
    }
    let input = Data(records.joined(separator: "\n").utf8)
    let one = try Run(["extract", "--jsonl", "--jobs", "1"], input: input)
    let four = try Run(["extract", "--jsonl", "--jobs", "4"], input: input)
    #expect(one.out == four.out)
    #expect(one.lines.count == 200)
    let array = try Run(["extract", "--jsonl", "--format", "json"], input: input)
    let decoded = try JSONSerialization.jsonObject(with: Data(array.out.utf8)) as? [NSDictionary]
    let single = try one.lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary }
    #expect(decoded == single.compactMap { $0 })
  }

  @Test(arguments: [("codepoints", 8), ("utf8", 11), ("utf16", 9)]) func offsets(_ unit: String, _ start: Int)
    throws
  {
    let run = try Run(
      ["extract", "--jsonl", "--offsets", unit], input: Data(#"{"text": "𝔘. Kask met Lindqvist."}"#.utf8))
    #expect(run.out.contains(#""trigger":{"text":"met","start":\#(start),"end":\#(start + 3)}"#))
  }
}
