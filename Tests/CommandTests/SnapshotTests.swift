import Foundation
import Testing

/// `tidings test`: articles with all that is found in them.
@Suite struct SnapshotTests {
  private static let article =
    "MARIGOLD, 3 May 2024 (Wire) - Kask rowed in Oslo.\n\nHe sang. Lind rowed on Monday.\n"
  private static let kept = """
    date: 2024-05-03
    agency: Wire
    place: MARIGOLD

    MARIGOLD, 3 May 2024 (Wire) - Kask rowed in Oslo.
      Boating: rowed @35
        rules: own/boating
        who: Kask @30 Name = Kask <own/boating>
        where: Oslo @44 City = Oslo <core/place>

    Lind rowed on Monday.
      Boating: rowed @65
        rules: own/boating
        who: Lind @60 Name = Lind <own/boating>

    entities
      Name: Kask
        at: @30
      City: Oslo
        country: NO
        at: @44
      Name: Lind
        at: @60

    """

  private func withPack(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let all = ["own/own.tidings": LoopTests.pack].merging(files) { $1 }
    try withFolder(all.mapValues { Data($0.utf8) }, body)
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: folder.appendingPathComponent("own/Snapshots/\(name)")), as: UTF8.self)
  }

  /// New, kept, the same.
  @Test func keeping() throws {
    try withPack(["own/Snapshots/a.txt": Self.article]) { folder in
      let new = try Run(["test", "./own"], in: folder)
      #expect(new.status == 1)
      #expect(
        new.out == """
          new: ./own/Snapshots/a.events
              = help: nothing is kept yet; `--accept` keeps what is found
          0 passed, 1 failed

          """)
      let accept = try Run(["test", "./own", "--accept"], in: folder)
      #expect(accept.status == 0)
      #expect(accept.out == "accepted: ./own/Snapshots/a.events\n1 passed, 0 failed\n")
      #expect(try text(folder, "a.events") == Self.kept)
      #expect(try Run(["test", "./own"], in: folder).out == "1 passed, 0 failed\n")
      // Other packs have no say.
      #expect(
        try Run(["test", "./own", "diplomacy", "--allow-empty"], in: folder).out.contains("accept") == false)
    }
  }

  @Test func differences() throws {
    let other = Self.kept.replacing("    where: Oslo @44 City = Oslo <core/place>\n", with: "")
      .replacing("Boating: rowed @65", with: "Boating: sang @65")
    let files = [
      "own/Snapshots/a.txt": Self.article, "own/Snapshots/a.events": other, "own/Snapshots/b.events": "",
    ]
    try withPack(files) { folder in
      let run = try Run(["test", "./own"], in: folder)
      #expect(run.status == 1)
      #expect(
        run.out == """
          changed: ./own/Snapshots/a.events
                MARIGOLD, 3 May 2024 (Wire) - Kask rowed in Oslo.
                  Boating: rowed @35
              +     where: Oslo @44 City = Oslo <core/place>
                Lind rowed on Monday.
              -   Boating: sang @65
              +   Boating: rowed @65
              = help: if that is right, keep it with `--accept`
          stale: ./own/Snapshots/b.events
              = help: there is no article of that name; remove the file
          0 passed, 2 failed

          """)
      let json = try Run(["test", "./own", "--json"], in: folder)
      #expect(
        json.out.contains("\"snapshots\":[{\"path\":\"./own/Snapshots/a.events\",\"verdict\":\"changed\""))
      #expect(json.status == 1)
      let junit = try Run(["test", "./own", "--junit", "r.xml", "--allow-empty"], in: folder)
      #expect(junit.status == 1)
      let xml = String(decoding: try Data(contentsOf: folder.appendingPathComponent("r.xml")), as: UTF8.self)
      #expect(xml.contains("<testsuites tests=\"2\" failures=\"2\" errors=\"0\" skipped=\"0\">"))
      #expect(xml.contains("<testcase classname=\"snapshots\" name=\"./own/Snapshots/a.events\""))
      #expect(try Run(["test", "./own", "--accept"], in: folder).status == 1)
      #expect(try text(folder, "a.events") == Self.kept)
      #expect(try text(folder, "b.events") == "")
    }
  }

  @Test func notUTF8() throws {
    try withFolder([
      "own/own.tidings": Data(LoopTests.pack.utf8), "own/Snapshots/a.txt": Data([0xFF]),
    ]) { folder in
      let run = try Run(["test", "./own"], in: folder)
      #expect(run.status == 74)
      #expect(run.error == "error[input]: `./own/Snapshots/a.txt` is not UTF-8\n")
    }
  }

  @Test(arguments: [
    (["--watch", "--json"], "`--watch` shows text and changes nothing, `--json` does not go with it"),
    (["--watch", "--accept"], "`--watch` shows text and changes nothing, `--accept` does not go with it"),
    (["--accept", "--filter", "a"], "`--accept` is about whole articles, `--filter` about rules"),
    (["--watch", "--filter", "meeting.mete"], "no rule id contains `meeting.mete`"),
  ])
  func usage(_ options: [String], _ message: String) throws {
    let run = try Run(["test"] + options)
    #expect(run.status == 64)
    #expect(run.error.hasPrefix("error[usage]: \(message)\n"))
  }
}
