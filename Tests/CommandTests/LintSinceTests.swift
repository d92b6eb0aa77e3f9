import Foundation
import Testing

/// `tidings lint --since` and `required-metadata`.
@Suite struct LintSinceTests {
  private static let rules = """
    pack own "1.0.0"
    import core
    type Ship
    private lexicon line { tram }
    lexicon vessel: Ship { ferry }
    lexicon quay { pier }
    fragment boarding = @line | @vessel at the @quay

    """

  private func git(_ arguments: [String], in folder: URL) throws {
    let own = ["-c", "user.name=Kask", "-c", "user.email=kask@example.org", "-c", "commit.gpgsign=false"]
    let run = try Run(["git"] + own + arguments, in: folder, program: URL(fileURLWithPath: "/usr/bin/env"))
    #expect(run.status == 0, "\(arguments): \(run.error)")
  }

  /// What is public and gone is told of, with its likely new name; what is private or still there is not.
  @Test func removed() throws {
    try withFolder(["own/own.tidings": Data(Self.rules.utf8)]) { folder in
      try git(["init", "-q"], in: folder)
      try git(["add", "."], in: folder)
      try git(["commit", "-q", "-m", "first"], in: folder)
      try git(["tag", "v1"], in: folder)
      let changed = Self.rules.replacing("vessel", with: "vessels").replacing("line", with: "rails")
      try Data(changed.utf8).write(to: folder.appendingPathComponent("own/own.tidings"))
      let run = try Run(["lint", "./own", "--since", "v1"], in: folder)
      #expect(run.status == 1)
      #expect(run.out.contains("warning[removed-id]: the lexicon `vessel` of v1 is gone\n"))
      #expect(run.out.contains("it was at ./own/own.tidings:5 there"))
      #expect(run.out.contains("write `alias vessel = vessels` if it has a new name"))
      #expect(run.out.contains("\n1 warning\n"))
      #expect(try Run(["lint", "./own"], in: folder).status == 0)
      let wrong = try Run(["lint", "./own", "--since", "v2"], in: folder)
      #expect(wrong.status == 64)
      #expect(wrong.error.hasPrefix("error[git]: there is no git revision `v2`\n"))
    }
  }

  @Test func requiredMetadata() throws {
    let rule = Self.rules + "phase names\nrecognizer tram: Ship {\n  pattern the @line\n  since \"1.0\"\n}\n"
    let settings = "[lint]\nrequired-metadata = [\"doc\", \"since\"]\n"
    try withFolder(["own/own.tidings": Data(rule.utf8), "tidings.toml": Data(settings.utf8)]) { folder in
      let run = try Run(["lint", "./own", "--select", "missing-metadata"], in: folder)
      #expect(run.status == 1)
      #expect(run.out.hasPrefix("warning[missing-metadata]: recognizer `tram` has no doc comment\n"))
      try Data("[lint]\nrequired-metadata = [\"statuss\"]\n".utf8).write(
        to: folder.appendingPathComponent("tidings.toml"))
      let wrong = try Run(["lint", "./own"], in: folder)
      #expect(wrong.status == 64)
      #expect(wrong.error.contains("did you mean \"status\"?"))
    }
  }
}
