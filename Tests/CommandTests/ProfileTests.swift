import Foundation
import Testing

/// What `tidings profile` counts. Time is shown, never tested.
@Suite struct ProfileTests {
  private func rules(_ arguments: [String]) throws -> [[String: Any]] {
    let run = try Run(["profile", "--json"] + arguments)
    #expect(run.status == 0, "\(run.error)")
    let whole = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
    #expect(whole?["documents"] as? Int == 1)
    #expect(whole?["events"] as? Int == 14)
    return try #require(whole?["rules"] as? [[String: Any]])
  }
  private static let counts = ["gate_checks", "gate_hits", "calls", "matches", "steps", "events"]

  @Test func countsAreConsistentAndTheSameInEveryRun() throws {
    let first = try rules(["--sort", "steps", "Examples/visit.txt"])
    let second = try rules(["--sort", "id", "Examples/visit.txt"])
    func key(_ rule: [String: Any]) -> String {
      "\(rule["id"] ?? "") \(rule["at"] ?? "") "
        + Self.counts.map { "\(rule[$0] ?? "")" }.joined(separator: " ")
    }
    #expect(first.map(key).sorted() == second.map(key).sorted())
    let steps = first.compactMap { $0["steps"] as? Int }
    #expect(steps == steps.sorted(by: >))
    for rule in first {
      let numbers = Self.counts.compactMap { rule[$0] as? Int }
      #expect(numbers[1] <= numbers[0] && numbers[3] <= numbers[2], "\(rule)")
      #expect(numbers[3] == 0 || numbers[4] > 0, "\(rule)")
    }
    let made = first.first { $0["id"] as? String == "diplomacy/meeting.meet" }
    #expect(made?["events"] as? Int ?? 0 > 0)
    #expect(first.contains { $0["kind"] as? String == "veto" })
  }

  /// The checks of regexes say what may be done.
  @Test func advice() throws {
    let pack = """
      pack own "0.1.0"
      import core
      event Fall { }
      rule fall.number: Fall {
        pattern [/(fell)/]
        match "It [fell]."
        no match "It rose."
      }
      """
    try withFolder(["own/own.tidings": Data(pack.utf8), "a.txt": Data("It fell. It rose.".utf8)]) { folder in
      let run = try Run(
        ["profile", "--pack", "./own", "--top", "1", "--sort", "events", "a.txt"], in: folder)
      #expect(run.status == 0, "\(run.error)")
      #expect(run.out.contains("1 documents, 2 sentences, 1 event mentions; "))
      #expect(run.out.contains("own/fall.number (rule)  ./own/own.tidings:4:6\n"))
      #expect(run.out.contains("lint: capture-in-regex"))
      #expect(run.out.contains(" more\n"))
    }
  }

  @Test func wrongNumber() throws {
    let run = try Run(["profile", "--top", "0"])
    #expect(run.status == 64)
    #expect(run.error.hasPrefix("error[usage]: `--top` takes a number from 1 on, found `0`\n"))
  }

  @Test(.enabled(if: SchemaTests.python != nil || SchemaTests.isRequired, "no python3 with jsonschema"))
  func fitsTheSchema() throws {
    let python = try #require(SchemaTests.python, "no python3 with jsonschema")
    let run = try Run(["profile", "--json", "Examples/visit.txt"])
    let check = try Run(
      python + ["Scripts/validate-schema.py", "profile.schema.json"], input: Data(run.out.utf8),
      program: URL(fileURLWithPath: "/usr/bin/env"))
    #expect(check.status == 0, "\(check.error)")
  }
}
