import Foundation
import Testing

/// What a user of the command sees.
@Suite struct CommandTests {
  @Test(arguments: [
    (["extrct"], "there is no command `extrct`", "did you mean `extract`?"),
    (["extract", "--frmat", "x"], "unknown option `--frmat`", "did you mean `--format`?"),
    (
      ["extract", "--format", "jsonk"], "`--format` takes text, jsonl, json, found `jsonk`",
      "did you mean `json`?"
    ),
    (["extract", "--types", "Meetin"], "there is no event type `Meetin`", "did you mean `Meeting`?"),
    (["extract", "--jobs", "0"], "`--jobs` takes a number from 1 to 256, found `0`", ""),
    (["extract", "--date", "May"], "`--date` takes a day like 2024-09-21, found `May`", ""),
    (["extract", "--pack"], "`--pack` needs a value: <name|./dir>", ""),
    (
      ["test", "--filter", "meeting.mete"], "no rule id contains `meeting.mete`",
      "did you mean `meeting.meet`?"
    ),
    (
      ["compile", "--rule", "meeting.mete"], "no rule `meeting.mete` has a pattern",
      "did you mean `meeting.meet`?"
    ),
  ])
  func usageErrors(_ arguments: [String], _ message: String, _ help: String) throws {
    let run = try Run(arguments)
    #expect(run.status == 64)
    #expect(run.out == "")
    #expect(run.error.hasPrefix("error[usage]: \(message)\n"))
    #expect(help.isEmpty || run.error.contains(help))
  }

  @Test(arguments: ["root", "extract", "check", "test", "compile"]) func help(_ name: String) throws {
    let run = try Run(name == "root" ? ["--help"] : [name, "--help"])
    #expect(run.status == 0)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["TIDINGS_ACCEPT"] != nil {
      try run.out.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(run.out == (try String(contentsOf: file, encoding: .utf8)))
    #expect(try Run(name == "root" ? ["--version"] : [name, "--version"]).out.hasPrefix("tidings "))
  }

  /// The example article has all eight event types.
  @Test func exampleArticle() throws {
    let run = try Run(["extract", "--format", "jsonl", "Examples/visit.txt"])
    #expect(run.status == 0)
    for type in [
      "Meeting", "Talks", "Visit", "Invitation", "Agreement", "Welcome", "Statement", "Delegation",
    ] {
      #expect(run.out.contains("\"type\":\"\(type)\""), "\(type)")
    }
  }

  /// A binary moved to another folder has its packs with it.
  @Test func movedBinary() throws {
    try withFolder([:]) { folder in
      let moved = folder.appendingPathComponent("moved")
      try FileManager.default.copyItem(at: executable, to: moved)
      let run = try Run(["extract"], input: Data("Rossi met Lindqvist.".utf8), in: folder, program: moved)
      #expect(run.status == 0)
      #expect(run.out.contains("\"type\":\"Meeting\""))
    }
  }

  @Test func closedPipe() throws {
    let line = #"{"text": "Minister Rossi met Ambassador Lindqvist."}"#
    let input = Data(Array(repeating: line, count: 2000).joined(separator: "\n").utf8)
    let run = try Run(
      ["-c", "'\(executable.path)' extract --jsonl | head -1 | cut -c1-10; echo ${PIPESTATUS[0]}"],
      input: input,
      program: URL(fileURLWithPath: "/bin/bash"))
    #expect(run.error == "")
    #expect(run.lines == ["{\"id\":null", "0"])
  }
}
