import Foundation
import Testing

/// `tidings test`: why examples fail, what they exercise, and the forms for other programs.
@Suite struct ExampleTests {
  /// Failing examples of each kind, and parts that nothing exercises.
  static let pack = """
    pack own "1.0.0"
    import core
    event Boating {
      who: Actor
      craft: Vessel?
      veto [@rowing] "<&>"
    }
    verb rowing { row }
    lexicon vessel { barge; skiff }
    lexicon harbour { quay }
    type Vessel
    recognizer vessel: Vessel {
      pattern @vessel
      unless [@vessel] hull
      phase names
      match "The {Vessel: skiff} sank."
      no match "The skiff hull sank."
    }
    frame boating: Boating {
      head @VerbGroup[rowing]
      subject who
      object craft
      match "{who: Kask} [rowed]."
      match "Lind met Kask, who [rowed]."
      match "{who: Kask} [rowed] {craft: Lind}."
      match "{who: Kask} [swam]."
      no match "Lind [rowed]."
      todo match "{who: Kask} [rowed] \\"over\\"."
      todo match "{who: Kask} [drifted]."
    }
    rule ashore: Boating {
      pattern {who: @Actor} [went] ashore
      pattern {who: @Actor} [stepped] ashore
      unless [went] ashore again
      when who is not @Country
      match "{who: Kask} [went] ashore."
      match "{who: Norway} [went] ashore."
      match "{who: Kask} [went] aground."
      no match "Kask [went] ashore again."
    }

    """

  private func withPack(_ body: (URL) throws -> Void) throws {
    try withFolder(["own/own.tidings": Data(Self.pack.utf8)], body)
  }

  /// Places in core are left out, as they move.
  private func golden(_ name: String, _ text: String) throws {
    let text = text.replacing(#/Rules/core/[a-zA-Z]+\.tidings:[0-9:]+/#, with: "Rules/core")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/\(name)")
    if ProcessInfo.processInfo.environment["TIDINGS_ACCEPT"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }

  /// Each failure with the nearest stop of the rule, then the gaps.
  @Test func text() throws {
    try withPack { folder in
      let run = try Run(["test", "./own", "--coverage"], in: folder)
      #expect(run.status == 1)
      try golden("examples.txt", run.out)
    }
  }

  @Test func json() throws {
    try withPack { folder in
      let run = try Run(["test", "./own", "--coverage", "--json"], in: folder)
      #expect(run.status == 1)
      try golden("examples.json", run.out)
      let object = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
      #expect((object?["examples"] as? [Any])?.count == 13)
      #expect(object?["coverage"] != nil)
    }
  }

  /// What nothing exercises is no failure.
  @Test func gapsAreNoFailure() throws {
    try withPack { folder in
      let filter = ["test", "./own", "--filter", "own/vessel"]
      #expect(try Run(filter, in: folder).status == 0)
      let run = try Run(filter + ["--coverage"], in: folder)
      #expect(run.status == 0)
      #expect(run.lines.last == "2 passed, 0 failed")
      #expect(
        run.out.contains(
          "coverage: rule 1/1, pattern 1/1, alternative 0/0, reading 0/0, unless 1/1, veto 0/0, when 0/0, where 0/0, lexicon 1/1\n"
        ))
    }
  }

  /// Counting what is exercised changes nothing of what comes out.
  @Test(arguments: ["./Examples/deals", "./Tests/Packs/constructs", "./Tests/Packs/velu"]) func sameResults(
    _ pack: String
  ) throws {
    let plain = try Run(["test", pack, "--verbose"])
    let counted = try Run(["test", pack, "--verbose", "--coverage"])
    #expect(plain.status == counted.status)
    let known = Set(plain.lines)
    #expect(counted.lines.filter(known.contains) == plain.lines)
    #expect(counted.out.contains("coverage: rule "))
  }

  @Test func junit() throws {
    try withPack { folder in
      let run = try Run(["test", "./own", "--junit", "out.xml"], in: folder)
      #expect(run.status == 1)
      let file = folder.appendingPathComponent("out.xml")
      try golden("examples.xml", String(contentsOf: file, encoding: .utf8))
      let script = """
        import sys, xml.etree.ElementTree as tree
        cases = list(tree.parse(sys.argv[1]).getroot().iter('testcase'))
        print(len(cases), *[len([c for c in cases if c.find(tag) is not None]) for tag in ('failure', 'skipped')])
        """
      let parsed = try Run(
        ["python3", "-c", script, file.path], in: folder, program: URL(fileURLWithPath: "/usr/bin/env"))
      if parsed.status != 127 { #expect(parsed.out == "13 6 2\n", "\(parsed.error)") }
    }
  }

  @Test func junitThatCannotBeWritten() throws {
    try withPack { folder in
      let run = try Run(["test", "./own", "--junit", "no/out.xml"], in: folder)
      #expect(run.status == 74)
      #expect(run.error == "error[output]: cannot write `no/out.xml`: No such file or directory\n")
    }
  }
}
