import Foundation
import Testing

/// Packs that `tidings new` makes.
@Suite struct NewTests {
  @Test(arguments: [["garden"], ["lexicon"], ["A_1", "--language", "fi"], ["b", "--dir", "my packs/all"]])
  func checksAndTestsClean(_ arguments: [String]) throws {
    try withFolder([:]) { folder in
      let made = try Run(["new"] + arguments, in: folder)
      #expect(made.status == 0)
      #expect(made.error == "")
      let path = (arguments.contains("--dir") ? arguments[2] : ".") + "/" + arguments[0]
      #expect(made.lines.prefix(2) == ["wrote \(path)/\(arguments[0]).tidings", "wrote \(path)/README.md"])
      let check = try Run(["check", path], in: folder)
      #expect(check.status == 0)
      #expect(check.error == "")
      #expect(check.out.contains("core") == !arguments.contains("fi"))
      let test = try Run(["test", path], in: folder)
      #expect(test.status == 0, "\(test.out)")
      #expect(test.out.hasSuffix(" passed, 0 failed\n"))
    }
  }

  /// What is printed can be put on a command line.
  @Test(arguments: ["plain", "it's here"]) func nextCommands(_ place: String) throws {
    try withFolder([:]) { folder in
      let made = try Run(["new", "garden", "--dir", place], in: folder)
      let commands = made.lines.filter { $0.hasPrefix("  tidings ") }
      #expect(commands.count == 2)
      for command in commands {
        let line = command.replacingOccurrences(of: "  tidings", with: "'\(executable.path)'")
        #expect(try Run(["-c", line], in: folder, program: URL(fileURLWithPath: "/bin/bash")).status == 0)
      }
    }
  }

  @Test func nothingIsWrittenOver() throws {
    try withFolder(["full/note.txt": Data("mine".utf8), "file": Data()]) { folder in
      let full = try Run(["new", "full"], in: folder)
      #expect(full.status == 74)
      #expect(full.out == "")
      #expect(full.error.hasPrefix("error[output]: `./full` is there already and is not empty\n"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/full") == ["note.txt"])
      let file = try Run(["new", "file"], in: folder)
      #expect(file.status == 74)
      #expect(file.error == "error[output]: `./file` is there already and is not a directory\n")
      #expect(try Run(["new", "x", "--dir", "file"], in: folder).status == 74)
      let empty = folder.appendingPathComponent("empty")
      try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: false)
      #expect(try Run(["new", "empty"], in: folder).status == 0)
      #expect(try Run(["new", "empty"], in: folder).status == 74)
    }
  }

  @Test(arguments: [
    ([], "`tidings new` needs a name for the pack"),
    (["a", "b"], "`tidings new` makes one pack, found 2 names"),
    (["a/b"], "a pack cannot be called `a/b`"), (["1a"], "a pack cannot be called `1a`"),
    (["a-b"], "a pack cannot be called `a-b`"), ([""], "a pack cannot be called ``"),
    (["core"], "`core` is the name of a shipped pack"),
    (["a", "--language", "English!"], "`--language` takes the code of a language, found `English!`"),
    (["a", "--dir", ""], "`--dir` names no folder"),
  ])
  func usage(_ arguments: [String], _ message: String) throws {
    try withFolder([:]) { folder in
      let run = try Run(["new"] + arguments, in: folder)
      #expect(run.status == 64)
      #expect(run.error.hasPrefix("error[usage]: \(message)\n"), "\(run.error)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }
}
