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
    (["compile", "--rule", "meeting.me"], "there is no rule `meeting.me`", "there are diplomacy/"),
    (
      ["test", "--filter", "Meeting.M"], "no rule id contains `Meeting.M`", "there are diplomacy/"
    ),
    (["extract", "--types", ""], "`--types` names no event type", "there are Agreement, "),
    (["extract", "--pack"], "`--pack` needs a value: <name|./dir>", ""),
    (
      ["test", "--filter", "meeting.mete"], "no rule id contains `meeting.mete`",
      "did you mean `meeting.meet`?"
    ),
    (
      ["compile", "--rule", "meeting.mete"], "there is no rule `meeting.mete`",
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

  @Test(arguments: [
    "root", "new", "extract", "check", "lint", "lints", "config", "list", "test", "explain", "compile", "fmt",
    "profile", "parse", "diff",
  ])
  func help(
    _ name: String
  ) throws {
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

  /// A frame may have no pattern; that is no mistake of the user.
  @Test func ruleWithoutPattern() throws {
    let run = try Run(["compile", "--rule", "meeting.meet"])
    #expect(run.status == 0)
    #expect(run.out == "diplomacy/meeting.meet has no pattern: it reads links\n")
  }

  /// Packs by option and by name are loaded both.
  @Test func packsInBothPlaces() throws {
    let run = try Run(["check", "./Examples/deals", "--pack", "diplomacy"])
    #expect(run.out.hasPrefix("ok: core 1.0.0, deals 0.1.0, diplomacy 1.0.0: "))
    let missing = try Run(["check", "--pack-path", "./nowhere"])
    #expect(missing.status == 2)
    #expect(missing.error == "error[unknown-pack]: there is no directory `./nowhere` to look for packs in\n")
  }

  /// Output that cannot be written is an error of its own; messages that cannot be written change nothing.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"),
    arguments: [
      (
        "extract Examples/visit.txt >/dev/full", 74,
        "error[output]: cannot write standard output: No space left on device\n"
      ),
      (
        "extract Examples/visit.txt >&-", 74,
        "error[output]: cannot write standard output: Bad file descriptor\n"
      ),
      ("check ./nowhere 2>/dev/full", 2, ""),
      ("extract nowhere.txt Examples/visit.txt 2>/dev/full | grep -q Meeting", 0, ""),
      ("extract <&-", 74, "error[input]: cannot read standard input: Bad file descriptor\n"),
    ])
  func brokenStreams(_ command: String, _ status: Int32, _ error: String) throws {
    let run = try Run(["-c", "'\(executable.path)' \(command)"], program: URL(fileURLWithPath: "/bin/bash"))
    #expect(run.status == status)
    #expect(run.error == error)
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
