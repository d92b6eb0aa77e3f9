import Foundation
import Testing

/// What `tidings lint` and `tidings lints` say.
@Suite struct LintTests {
  private static let own = """
    pack own "1.0.0"
    import core
    type Ship
    recognizer ship: Ship {
      phase names
      pattern the (steamer | ferry)
      no match "the [harbour]"
    }
    """

  private func lint(_ rules: String, _ options: [String] = []) throws -> Run {
    var run: Run?
    try withFolder(["own/own.tidings": Data(rules.utf8)]) { folder in
      run = try Run(["lint", "./own"] + options, in: folder)
    }
    return try #require(run)
  }

  @Test func findings() throws {
    let run = try lint(Self.own, ["--select", "no-positive-example"])
    #expect(run.status == 1)
    #expect(run.error == "")
    #expect(
      run.out == """
        warning[no-positive-example]: recognizer `ship` has no `match`
         --> ./own/own.tidings:4:12
        4 | recognizer ship: Ship {
          |            ^^^^ nothing shows that it works
          = help: write `match "…"` in it

        1 warning

        """)
  }

  /// The fail level decides about the exit status and nothing else.
  @Test func failLevel() throws {
    let run = try lint(Self.own, ["--select", "tests", "--fail-level", "error"])
    #expect(run.status == 0)
    #expect(run.out.contains("[no-positive-example]"))
    #expect(try lint(Self.own, ["--ignore", "tests,style"]).out == "clean: core 1.0.0, own 1.0.0\n")
  }

  @Test func rulesThatDoNotLoad() throws {
    let run = try lint(Self.own + "\ntype Boat: Shp", ["--select", "tests"])
    #expect(run.status == 2)
    #expect(run.out.hasPrefix("error[unknown-name]: there is no type `Shp`\n"))
    #expect(run.out.hasSuffix("\n1 error; the rules do not load\n"))
    #expect(try Run(["lint", "./nowhere"]).status == 2)
  }

  @Test(arguments: [
    (
      ["lint", "--select", "no-positive-exmple"], "there is no check or group `no-positive-exmple`",
      "did you mean `no-positive-example`?"
    ),
    (["lint", "--ignore", "tests,rgex"], "there is no check or group `rgex`", "did you mean `regex`?"),
    (
      ["lint", "--fail-level", "warnin"], "`--fail-level` takes error, warning, info, found `warnin`",
      "did you mean `warning`?"
    ),
    (
      ["lints", "no-positive-exmple"], "there is no finding `no-positive-exmple`",
      "did you mean `no-positive-example`?"
    ),
  ])
  func usage(_ arguments: [String], _ message: String, _ help: String) throws {
    let run = try Run(arguments)
    #expect(run.status == 64)
    #expect(run.error.hasPrefix("error[usage]: \(message)\n"))
    #expect(run.error.contains(help))
  }

  @Test func pages() throws {
    let list = try Run(["lints"])
    #expect(list.status == 0)
    #expect(list.out.contains("\ntests\n") || list.out.hasPrefix("tests\n"))
    let json = try Run(["lints", "--json"])
    let ids = try json.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["id"] as? String
    }
    for case let id? in ids { #expect(list.out.contains("  \(id) "), "\(id)") }
    let page = try Run(["lints", "no-positive-example"])
    #expect(page.out.contains("    warning[no-positive-example]: recognizer `ship` has no `match`\n"))
    #expect(page.out.contains("\nTo mend it: Write `match"))
  }
}
