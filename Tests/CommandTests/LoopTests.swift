import Foundation
import Testing

/// Trying things: the prompt of `explain`, and `extract --watch`. Run on a pseudo-terminal by terminal.py.
@Suite struct LoopTests {
  static let pack = """
    pack own "1.0.0"
    import core
    event Boating { who: Actor?; where: Place?; attach place as where }
    verb row { row }
    frame boating: Boating {
      head @VerbGroup[row]
      subject who
    }

    """

  /// Nil when there is no python3.
  private func run(_ arguments: [String], _ script: [String], in folder: URL) throws -> Run? {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "terminal.py")
    let run = try Run(
      ["python3", file.path, executable.path] + arguments, input: Data(script.joined(separator: "\n").utf8),
      in: folder, program: URL(fileURLWithPath: "/usr/bin/env"))
    if run.status == 127 {
      print("not run: \(run.error)")
      return nil
    }
    return run
  }

  @Test func prompt() throws {
    try withFolder(["own/own.tidings": Data(Self.pack.utf8)]) { folder in
      let script = [
        "until > ", ":rule boatng", "until did you mean `boating`?", ":rule boating", "until > ",
        "Kask sang.", "until ✗ frame own/boating", "until nothing here passes the head", "until > ",
        "write own/more.tidings broken {", "Kask rowed.", "until the rules before stay in use",
        "until ✓ frame own/boating", "write own/more.tidings verb lift { lift }", "Kask rowed to Oslo.",
        "until rules loaded again", "until > ", ":type Boat", "until there is no event type `Boat`", ":what",
        "until there is no command `:what`", ":help", "until :quit", ":quit",
      ]
      guard let run = try run(["explain", "-", "--pack", "./own"], script, in: folder) else { return }
      #expect(run.status == 0, "\(run.out)\(run.error)")
    }
  }

  @Test func watch() throws {
    let text = "Kask rowed in Oslo. Lind slept."
    try withFolder(["own/own.tidings": Data(Self.pack.utf8), "a.txt": Data(text.utf8)]) { folder in
      let script = [
        "until where  Oslo",
        "write own/more.tidings verb sleep { sleep sleeps slept slept sleeping }\\nframe nap: Boating { head @VerbGroup[sleep]; subject who }",
        "until ── rules changed", "until + Boating  slept  own/nap", "until + who  Lind  own/nap",
        "until Lind slept.", "write own/more.tidings verb sleep {", "until error[",
        "until a.txt: no event changed",
        "write a.txt Kask rowed in Oslo.", "until ── text changed", "until - Boating  slept",
        "until Lind slept.",
        "interrupt",
      ]
      guard let run = try run(["extract", "--watch", "./own", "a.txt"], script, in: folder) else { return }
      #expect(run.status == 130, "\(run.out)\(run.error)")
    }
  }

  @Test func watchTests() throws {
    let files = ["own/own.tidings": Self.pack, "own/Snapshots/a.txt": "Kask rowed in Oslo.\n"]
    try withFolder(files.mapValues { Data($0.utf8) }) { folder in
      #expect(try Run(["test", "./own", "--accept"], in: folder).status == 0)
      let script = [
        "until 1 passed, 0 failed", "write own/Snapshots/a.txt Lind rowed in Oslo.", "until ── changed",
        "until -     who: Kask @0", "until 0 passed, 1 failed",
        "write own/more.tidings verb sleep {", "until error[", "until the rules do not load",
        "write own/Snapshots/a.txt Kask rowed in Oslo.\\n",
        "write own/more.tidings frame nap: Boating { head @VerbGroup[row]; subject who; todo match \"{who: Kask} [rowed].\" }",
        "until todo passes", "until 1 todo, 1 of them passes now", "until 0 passed, 1 failed", "interrupt",
      ]
      guard let run = try run(["test", "--watch", "./own"], script, in: folder) else { return }
      #expect(run.status == 130, "\(run.out)\(run.error)")
    }
  }

  @Test(arguments: [
    (["./Examples/deals"], "`--watch` needs the files to read"),
    (["-"], "`--watch` needs the files to read"),
    (["Examples/visit.txt", "--format", "json"], "`--watch` shows text, not json"),
    (["Examples/visit.txt", "--types", "Meetin"], "there is no event type `Meetin`"),
  ])
  func usage(_ arguments: [String], _ message: String) throws {
    let run = try Run(["extract", "--watch"] + arguments)
    #expect(run.status == 64)
    #expect(run.error.hasPrefix("error[usage]: \(message)\n"))
  }
}
