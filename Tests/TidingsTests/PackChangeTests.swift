import Foundation
import Testing

@testable import Tidings

/// Packs in folders made for the test, by name.
func withPacks<T>(_ packs: [String: String], _ body: (String) throws -> T) throws -> T {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tidings-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in packs {
    let directory = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try text.write(
      to: directory.appendingPathComponent("rules.tidings"), atomically: true, encoding: .utf8)
  }
  return try body(folder.path)
}

/// What the packs' findings say, shown without the folder.
func findings(_ packs: [String: String], _ wanted: [String]) throws -> String {
  try withPacks(packs) { folder in
    let result = RuleSet.load(wanted.map { .directory("\(folder)/\($0)") })
    return RuleLoadError(diagnostics: result.diagnostics, sources: result.sources).description
      .replacingOccurrences(of: folder + "/", with: "")
  }
}

/// Packs that change what they import.
@Suite struct PackChangeTests {
  private static let harbour = """
    pack harbour "1.2.0"
    import core
    event Mooring { ship: Span?; place: Place? }
    lexicon moor { moored }
    lexicon dock { docked }
    phase names
    recognizer harbour.pier: Facility { pattern Pier _[number] ; match "{Facility: Pier 3}" }
    phase growth
    rule mooring.moor: Mooring { pattern [@moor] at {place: @Place} ; match "They [moored] at {place: Oslo}." }
    rule mooring.dock: Mooring { pattern [@dock] at {place: @Place} ; match "They [docked] at {place: Oslo}." }
    private rule mooring.secret: Mooring { pattern [quayed] }
    """

  private func mentions(_ rules: RuleSet, _ text: String) -> [String] {
    Extractor(rules).extract(from: Document(text)).eventMentions.map { mention in
      let arguments = mention.arguments.map { "\($0.role) \($0.text)" }
      return ([mention.trigger.text] + arguments + mention.rules.map(\.id)).joined(separator: ", ")
    }
  }

  @Test func disabledAndOverridden() throws {
    let own = """
      pack own "1.0.0"
      import core "1.0"..<"2.0"
      import harbour
      disable harbour/mooring.dock
      override rule mooring.moor: Mooring {
        pattern [moored] near {place: @Place}
        match "They [moored] near {place: Oslo}."
      }
      override recognizer harbour.pier: Facility { pattern Quay _[number] ; match "{Facility: Quay 3}" }
      """
    try withPacks(["harbour": Self.harbour, "own": own]) { folder in
      let plain = try RuleSet(packs: [.directory("\(folder)/harbour")])
      #expect(mentions(plain, "They docked at Oslo.") == ["docked, place Oslo, harbour/mooring.dock"])
      let rules = try RuleSet(packs: [.directory("\(folder)/own")])
      #expect(mentions(rules, "They docked at Oslo.") == [])
      #expect(mentions(rules, "They moored at Oslo.") == [])
      #expect(
        mentions(rules, "They moored near Oslo.") == [
          "moored, place Oslo, own/mooring.moor"
        ])
      // What is off is no rule any more, and its examples do not run.
      #expect(!rules.ruleIDs.contains { ["harbour/mooring.dock", "harbour/mooring.moor"].contains($0) })
      #expect(rules.ruleIDs.contains("own/mooring.moor"))
      let run = rules.runExamples(imported: true)
      #expect(run.outcomes.filter { !$0.isFine }.map(\.rule) == [])
      let changes = rules.entries.filter { $0.id.hasPrefix("harbour/") }.compactMap { entry in
        entry.change.map { "\(entry.id) \($0)".replacingOccurrences(of: folder + "/", with: "") }
      }
      #expect(
        changes == [
          "harbour/harbour.pier overridden by own/harbour.pier (own/rules.tidings:9)",
          "harbour/mooring.moor overridden by own/mooring.moor (own/rules.tidings:5)",
          "harbour/mooring.dock disabled by own (own/rules.tidings:4)",
        ])
    }
  }

  /// A pack may change what a pack that it imports has changed; two that do not know each other may not.
  @Test func overOverride() throws {
    let a = "override rule mooring.moor: Mooring { pattern [anchored] }"
    let packs = [
      "harbour": Self.harbour, "a": "pack a \"1.0.0\"\nimport harbour\n\(a)",
      "b": "pack b \"1.0.0\"\nimport harbour\nimport a\n"
        + a.replacingOccurrences(of: "anchored", with: "berthed"),
      "c": "pack c \"1.0.0\"\nimport harbour\n\(a)",
    ]
    try withPacks(packs) { folder in
      let rules = try RuleSet(packs: [.directory("\(folder)/b")])
      #expect(mentions(rules, "They anchored. They moored at Oslo. They berthed.").count == 1)
    }
    let found = try findings(packs, ["a", "c"])
    #expect(
      found == """
        error[duplicate-override]: pack `a` overrides `mooring.moor` too
         --> c/rules.tidings:3:15
        3 | override rule mooring.moor: Mooring { pattern [anchored] }
          |               ^^^^^^^^^^^^
         ::: a/rules.tidings:3:15
        3 | override rule mooring.moor: Mooring { pattern [anchored] }
          |               ------------ there
          = help: import `a`, which makes this one override that one
        """)
  }

  @Test func privateRulesAreLeftAlone() throws {
    let found = try findings(
      ["harbour": Self.harbour, "own": "pack own \"1.0.0\"\nimport harbour\ndisable mooring.secret"],
      ["own"])
    #expect(found.contains("there is no rule `mooring.secret` to disable"))
    #expect(found.contains("its pack keeps it private"))
  }
}

/// Names that have a new one.
@Suite struct AliasTests {
  private static let ports = """
    pack ports "1.0.0"
    import core
    event Mooring { place: Place? }
    lexicon moor { moored }
    lexicon dock { docked }
    alias tie = moor
    alias Berthing = Mooring
    alias mooring.old = mooring.moor
    alias cityWord = core.City
    deprecated dock "use `moor`"
    rule mooring.moor: Mooring { pattern [@moor | @dock] at {place: @City} }
    """

  @Test func oldNamesWork() throws {
    let own = """
      pack own "1.0.0"
      import core
      import ports
      disable ports/mooring.old
      rule berthing.tie: Berthing { pattern [@tie | @dock] in {place: @ports.cityWord} }
      """
    try withPacks(["ports": Self.ports, "own": own]) { folder in
      let rules = try RuleSet(packs: [.directory("\(folder)/own")])
      let found = Extractor(rules).extract(from: Document("They moored in Oslo. They moored at Oslo."))
      #expect(found.eventMentions.map(\.type) == ["Mooring"])
      #expect(found.eventMentions.flatMap { $0["place"].map(\.text) } == ["Oslo"])
      let dock = rules.entries.first { $0.id == "ports/dock" }
      #expect(dock?.change == "deprecated: use `moor`")
    }
  }
}
