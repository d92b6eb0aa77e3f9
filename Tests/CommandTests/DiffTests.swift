import Foundation
import Testing

/// `tidings diff`: what two states of rules differ in, and what that does to events.
@Suite struct DiffTests {
  private static let old = """
    pack weather "0.1.0"
    import core
    lexicon storm { storm gale }
    event Storm { place: Place* }
    // A comment.
    rule storm.noun: Storm {
      pattern [@storm]
      match "A [storm] came."
      no match "The sun came."
    }
    rule storm.calm: Storm { pattern no [calm] ; no match "Calm." }
    rule storm.first: Storm { pattern [gust] ; no match "Calm." }
    rule storm.second: Storm { pattern [squall] ; no match "Calm." }
    """
  private static let new = """
    pack weather "0.1.0"
    import core

    lexicon storm { storm; gale
      "heavy sea" }
    event Storm { place: Place*; what: Span? }
    rule storm.noun: Storm {
      pattern (the | "a") [@storm]
      no match "The sun came."
      match "The [storm] came."
    }
    rule storm.rain: Storm { pattern [rain] ; match "[rain]" }
    rule storm.second: Storm { pattern [squall] ; no match "Calm." }
    rule storm.first: Storm { pattern [gust] ; no match "Calm." }
    """
  private static let text = "A gale came. A calm came. No calm came. There was rain. Gale warnings."

  private func withBoth(_ body: (URL) throws -> Void) throws {
    try withFolder(
      [
        "a/weather.tidings": Data(Self.old.utf8), "b/weather.tidings": Data(Self.new.utf8),
        "c/weather.tidings": Data(("// Other layout.\n" + Self.old.replacing(" ;", with: ";")).utf8),
        "a/names.tsv": Data("phrase\tcode\nOslo\tNO\nRome\tIT\n".utf8),
        "b/names.tsv": Data("phrase\tcode\n# Reordered.\nRome\tIT\nOslo\tNOR\n".utf8),
        "c/names.tsv": Data("phrase\tcode\nRome\tIT\nOslo\tNO\n".utf8),
        "text.txt": Data(Self.text.utf8),
      ], body)
  }

  @Test(arguments: ["text", "json", "markdown", "github"]) func golden(format: String) throws {
    try withBoth { folder in
      let run = try Run(["diff", "a", "b", "--corpus", "text.txt", "--format", format], in: folder)
      #expect(run.status == 1, "\(run.error)")
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Golden/diff.\(format).txt")
      if ProcessInfo.processInfo.environment["TIDINGS_ACCEPT"] != nil {
        try run.out.write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(run.out == (try String(contentsOf: file, encoding: .utf8)))
    }
  }

  @Test(.enabled(if: SchemaTests.python != nil || SchemaTests.isRequired, "no python3 with jsonschema"))
  func fitsTheSchema() throws {
    let python = try #require(SchemaTests.python, "no python3 with jsonschema")
    try withBoth { folder in
      let run = try Run(["diff", "a", "b", "--corpus", "text.txt", "--format", "json"], in: folder)
      let check = try Run(
        python + ["Scripts/validate-schema.py", "diff.schema.json"], input: Data(run.out.utf8),
        program: URL(fileURLWithPath: "/usr/bin/env"))
      #expect(check.status == 0, "\(check.error)")
    }
  }

  @Test func layoutIsNoDifference() throws {
    try withBoth { folder in
      let run = try Run(["diff", "a", "c"], in: folder)
      #expect(run.status == 0)
      #expect(run.out == "rules: 0 added, 0 removed, 0 changed\n")
    }
  }

  @Test func revisions() throws {
    try withBoth { folder in
      let script = """
        git init -q . && git config user.email a@b && git config user.name a && git config commit.gpgsign false
        mkdir rules && cp a/weather.tidings a/names.tsv rules && git add rules && git commit -qm old && git tag old
        cp b/weather.tidings b/names.tsv rules && git commit -qam new
        """
      let made = try Run(["-c", script], in: folder, program: URL(fileURLWithPath: "/bin/bash"))
      #expect(made.status == 0, "\(made.error)")
      let run = try Run(["diff", "--git", "old..HEAD", "--corpus", "text.txt", "--", "rules"], in: folder)
      let plain = try Run(["diff", "a", "b", "--corpus", "text.txt"], in: folder)
      #expect(run.status == 1, "\(run.error)")
      #expect(run.out == plain.out.replacing("  b/", with: "  rules/").replacing("  a/", with: "  rules/"))
      let wrong = try Run(["diff", "--git", "nowhere..HEAD"], in: folder)
      #expect(wrong.status == 64)
      #expect(wrong.error.hasPrefix("error[git]: there is no git revision `nowhere`"))
    }
  }

  @Test func errors() throws {
    try withBoth { folder in
      #expect(try Run(["diff", "a"], in: folder).status == 64)
      #expect(try Run(["diff", "a", "nowhere"], in: folder).status == 74)
      try Data("rule a: {\n".utf8).write(to: folder.appendingPathComponent("c/weather.tidings"))
      #expect(try Run(["diff", "a", "c"], in: folder).status == 2)
    }
  }
}
