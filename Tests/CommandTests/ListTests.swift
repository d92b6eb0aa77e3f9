import Foundation
import Testing

/// What `tidings list` says is loaded.
@Suite struct ListTests {
  @Test(arguments: [
    ("packs", []), ("packs-json", ["--json"]), ("all", ["--kind", "all"]), ("events", ["--kind", "events"]),
    ("events-json", ["--kind", "events", "--json"]),
  ])
  func golden(_ name: String, _ options: [String]) throws {
    let run = try Run(["list", "./Tests/Packs/velu"] + options)
    #expect(run.status == 0)
    #expect(run.error == "")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/list.\(name).txt")
    if ProcessInfo.processInfo.environment["TIDINGS_ACCEPT"] != nil {
      try run.out.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(run.out == (try String(contentsOf: file, encoding: .utf8)))
  }

  /// Shipped packs, directories, and what one adds to the other.
  @Test func whereFrom() throws {
    let own = """
      pack own "0.2.0"
      import diplomacy
      /// The weather "at" the \\ table.
      extend event Meeting { weather: Span? }
      lexicon boat (file "boats.tsv")
      lexicon ship (file "boats.tsv")
      """
    let files = ["own/own.tidings": Data(own.utf8), "own/boats.tsv": Data("phrase\nboat\n".utf8)]
    try withFolder(files) { folder in
      let packs = try Run(["list", "./own/"], in: folder)
      #expect(packs.status == 0, "\(packs.error)")
      #expect(packs.out.contains("core 1.0.0  shipped\n  Rules/core/adjuncts.tidings\n"))
      #expect(packs.out.hasSuffix("own 0.2.0  ./own\n  ./own/own.tidings\n  ./own/boats.tsv\n"))
      #expect(packs.out.contains("  Rules/core/lexicons/titles.tsv\n"))
      let lines = try Run(["list", "./own", "--kind", "events", "--json"], in: folder).lines
      let events = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
      let meeting = try #require(events.first { $0?["id"] as? String == "diplomacy/Meeting" } ?? nil)
      let roles = try #require(meeting["roles"] as? [[String: Any]])
      #expect(roles.last?["name"] as? String == "weather")
      #expect(roles.last?["types"] as? [String] == ["Span"])
      let extended = try #require(events.last ?? nil)
      #expect(extended["id"] as? String == "own/Meeting")
      #expect(extended["kind"] as? String == "extend event")
      #expect(extended["at"] as? String == "./own/own.tidings:4")
      #expect(extended["doc"] as? String == "The weather \"at\" the \\ table.")
    }
  }

  /// Every id that `--rule` takes is in the list.
  @Test func idsAreThoseOfRules() throws {
    let listed = try Run(["list", "--kind", "all", "--json"]).lines
    let emitted = try Run(["compile", "--json"]).lines
    func id(_ line: String, _ key: String) throws -> String? {
      (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?[key] as? String
    }
    let known = Set(try listed.map { try id($0, "id") })
    for line in emitted { #expect(known.contains(try id(line, "rule")), "\(line)") }
  }

  @Test func wrongKind() throws {
    let run = try Run(["list", "--kind", "evnts"])
    #expect(run.status == 64)
    #expect(
      run.error.hasPrefix(
        "error[usage]: `--kind` takes events, rules, types, lexicons, links, attachments, phases, all, found `evnts`\n"
      ))
    #expect(run.error.contains("did you mean `events`?"))
  }
}
