import Foundation
import ShippedPacks
import Testing

/// Packs of one's own, and the shipped ones.
@Suite struct PackTests {
  private func pack(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    try withFolder(files.mapValues { Data($0.utf8) }, body)
  }

  /// `Rules/` and the packs inside the library are the same; `make embed` brings them together.
  @Test func embeddedPacksAreCurrent() throws {
    let rules = repository.appendingPathComponent("Rules")
    for name in try FileManager.default.contentsOfDirectory(atPath: rules.path) {
      let folder = rules.appendingPathComponent(name)
      let pack = try #require(ShippedPacks.all.first { $0.name == name }, "run `make embed`")
      let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      let files = paths.filter { $0.hasSuffix(".tidings") || $0.hasSuffix(".tsv") }.sorted()
      #expect(pack.files.map(\.path).sorted() == files)
      for file in pack.files {
        let content = try String(contentsOf: folder.appendingPathComponent(file.path), encoding: .utf8)
        let embedded = file.content.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        #expect(embedded == content, "\(name)/\(file.path): run `make embed`")
      }
    }
  }

  @Test func shippedPacksLoadAndHold() throws {
    let check = try Run(["check", "core", "diplomacy"])
    #expect(check.status == 0)
    #expect(check.error == "")
    let test = try Run(["test", "core", "diplomacy"])
    #expect(test.status == 0, "\(test.out)")
    #expect(test.lines.last?.hasSuffix(" passed, 0 failed") == true)
  }

  @Test(arguments: ["Tests/Packs/velu", "Tests/Packs/spanish", "Examples/deals"]) func otherPacks(
    _ path: String
  ) throws {
    #expect(try Run(["check", "./\(path)"]).status == 0)
    #expect(try Run(["test", "./\(path)"]).status == 0)
  }

  /// Ten lines, those of the rule author's guide, make a new title known and fill a new role of meetings.
  @Test func addingToShippedPacks() throws {
    let guide = try String(
      contentsOf: repository.appendingPathComponent("Docs/RuleGuide.md"), encoding: .utf8)
    let begin = try #require(guide.firstRange(of: "```tidings quays/quays.tidings\n")).upperBound
    let own = guide[begin...].prefix(upTo: try #require(guide[begin...].firstRange(of: "```")).lowerBound)
    #expect(own.split(separator: "\n").count <= 10)
    try pack(["own/own.tidings": String(own)]) { folder in
      let text = Data("They met Grand Harbourmaster Ana Lindqvist aboard the Selma.".utf8)
      let run = try Run(["extract", "--pack", "./own", "--format", "text"], input: text, in: folder)
      #expect(run.out.contains("Grand Harbourmaster Ana Lindqvist"), "\(run.out)")
      #expect(run.out.contains(/vessel +the Selma/), "\(run.out)")
      #expect(try Run(["test", "./own"], in: folder).status == 0)
    }
    try pack(["quays/own.tidings": String(own)]) { folder in
      let byName = try Run(["check", "quays", "--pack-path", "."], in: folder)
      #expect(byName.status == 0)
    }
  }

  /// What needs a plugin can be checked, linted and tested without the program that has it, but not run.
  @Test func externsWithoutTheProgram() throws {
    let own = """
      pack own "1.0.0" { engine "0.1" }
      import core
      extern predicate isCaptain(Person)
      event Mooring { captain: Person? }
      lexicon moor { moored }
      rule mooring: Mooring {
        pattern {captain} [@moor]
        where isCaptain(captain)
        match "{captain: Minister Anna Berg} [moored]."
        no match "Minister Karl Holm [moored]."
      }

      """
    let off = "[lint]\nfail-level = \"info\"\n[lint.levels]\nmissing-plugin = \"off\"\n"
    try pack(["own/own.tidings": own, "off.toml": off]) { folder in
      let check = try Run(["check", "./own"], in: folder)
      #expect(check.status == 0)
      #expect(
        check.error.hasPrefix("info[missing-plugin]: there is no plugin for the predicate `isCaptain`\n"))
      let test = try Run(["test", "./own"], in: folder)
      #expect(test.status == 0)
      #expect(test.out.hasPrefix("1 undecided: "))
      #expect(test.out.hasSuffix("1 passed, 0 failed\n"))
      let lint = try Run(["lint", "./own"], in: folder)
      #expect(lint.status == 0)
      #expect(lint.out.hasSuffix("1 info\n"), "\(lint.out)")
      #expect(try Run(["lint", "./own", "--fail-level", "info"], in: folder).status == 1)
      let silent = try Run(["lint", "./own", "--config", "off.toml"], in: folder)
      #expect(silent.status == 0, "\(silent.out)")
      let extract = try Run(["extract", "--pack", "./own"], input: Data("x".utf8), in: folder)
      #expect(extract.status == 2)
      #expect(extract.error.contains("error[missing-plugin]"))
    }
  }

  @Test(arguments: [
    (
      ["a/a.tidings": "pack a \"1.0.0\"\nimport core\ntype Boat: Nothng\n"], ["a"],
      "error[unknown-name]: there is no type `Nothng`\n --> ./a/a.tidings:3:12"
    ),
    (
      ["a/a.tidings": "pack a \"1.0.0\"\nimport b\n", "b/b.tidings": "pack b \"1.0.0\"\nimport a\n"], ["a"],
      "error[import-cycle]: packs import each other: a → b → a"
    ),
    (["a/readme.txt": ""], ["a"], "error[no-rules]: no `*.tidings` file in `./a`"),
    (
      ["x/a.tidings": "pack a \"1.0.0\"\nimport core\n", "y/a.tidings": "pack a \"1.0.0\"\nimport core\n"],
      ["x", "y"], "error[duplicate-pack]: two packs are called `a`"
    ),
    (
      [
        "a/a.tidings":
          "pack a \"1.0.0\"\nimport core\nimport b\nrecognizer r: Boat { pattern @honorific ; phase dates }\n",
        "b/b.tidings": "pack b \"1.0.0\"\nimport core\ntype Boat\nlexicon honorific { sir }\n",
      ], ["a"], "error[ambiguous-name]: `honorific` could be core.honorific or b.honorific"
    ),
    (
      [
        "a/a.tidings": "pack a \"1.0.0\"\nimport core\nlexicon l (file \"l.tsv\")\n",
        "a/l.tsv": "phrase\tkind\nboat\n",
      ], ["a"], "error[short-row]: 1 column where the header has 2\n --> ./a/l.tsv:2:1"
    ),
  ])
  func broken(_ files: [String: String], _ packs: [String], _ message: String) throws {
    try pack(files) { folder in
      let run = try Run(["check"] + packs.map { "./\($0)" }, in: folder)
      #expect(run.status == 2)
      #expect(run.out == "")
      #expect(run.error.contains(message), "\(run.error)")
    }
  }

  @Test func unknownPacks() throws {
    let run = try Run(["check", "diplomcy"])
    #expect(run.status == 2)
    #expect(
      run.error == "error[unknown-pack]: there is no pack `diplomcy`\n   = help: did you mean `diplomacy`?\n")
    #expect(try Run(["check", "./nowhere"]).error.contains("there is no directory `./nowhere`"))
  }

  /// Without a name `fmt` takes the packs of the configuration that are directories here.
  @Test func configuredPacksAreFormatted() throws {
    let files = [
      "tidings.toml": "packs = [\"./own\", \"diplomacy\"]\n", "own/own.tidings": "pack   own \"1.0.0\"\n",
    ]
    try pack(files) { folder in
      let check = try Run(["fmt", "--check"], in: folder)
      #expect(check.status == 1)
      #expect(check.out == "./own/own.tidings\n")
      try FileManager.default.removeItem(at: folder.appendingPathComponent("tidings.toml"))
      #expect(try Run(["fmt", "--check"], in: folder).error.contains("there is nothing to format"))
    }
  }

  /// What a pack says of names comes before what core says of the same.
  @Test func ownVariants() throws {
    let text = """
      pack own "1.0.0"
      import core
      variants body {
        of @Organization
        spelling 1
        match "Staff of the {name: Nordic Trade Council} left. Staff of the {name: Nordik Trade Council} stayed."
        no match "Staff of the {name: Nordic Trade Council} left. Staff of the {name: Baltic Trade Council} stayed."
      }
      """
    try pack(["own/own.tidings": text]) { folder in
      let run = try Run(["test", "own"], in: folder)
      #expect(run.out == "2 passed, 0 failed\n")
    }
  }

  /// A directory and a file of it stand for the pack; a file among packs of one file is a pack by itself.
  @Test func packsByPath() throws {
    let (head, rest) = ("pack own \"1.0.0\"\nimport core\n", "type Ship\n")
    try pack(["own/a.tidings": head, "own/b.tidings": rest, "one.tidings": head + rest, "two.tidings": head])
    {
      folder in
      for path in ["own", "./own", "own/a.tidings", "own/b.tidings", "one.tidings", "./two.tidings"] {
        let run = try Run(["list", path], in: folder)
        let files = path.contains("own") ? ["own/a.tidings", "own/b.tidings"] : [path]
        let listed = run.lines.filter { $0.hasSuffix(".tidings") && !$0.contains("Rules/core/") }
        let found = listed.map { String($0.dropFirst(2)).replacing("./own", with: "own") }
        #expect(found == files, "\(path): \(run.out)\(run.error)")
      }
      #expect(
        try Run(["check", "./three.txt"], in: folder).error.contains("there is no directory `./three.txt`"))
    }
  }

  @Test func failingExamplesAreDrawn() throws {
    let own = """
      pack own "1.0.0"
      import core
      event Boating { who: Actor }
      verb row { row }
      frame boating: Boating {
        head @VerbGroup[row]
        subject who
        match "{who: Kask} rowed [there]."
        no match "Lind [rowed] there."
      }
      """
    try pack(["own/own.tidings": own, "none/none.tidings": "pack none \"1.0.0\"\nimport core\n"]) { folder in
      let run = try Run(["test", "./own"], in: folder)
      #expect(run.status == 1)
      #expect(
        run.out.hasPrefix(
          "missing: own/boating (./own/own.tidings:8:3)\n    Kask rowed there.\n    ^^^^ expected who\n"))
      #expect(
        run.out.contains(
          "noisy: own/boating (./own/own.tidings:9:3)\n    Lind rowed there.\n    ^^^^ found who\n"))
      #expect(run.out.hasSuffix("0 passed, 2 failed\n"))
      #expect(try Run(["test", "./none"], in: folder).status == 1)
      #expect(try Run(["test", "./none", "--allow-empty"], in: folder).status == 0)
    }
  }
}
