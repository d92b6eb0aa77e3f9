import RuleSyntax
import Testing

@testable import RuleLint

/// What the linter makes of the checks' findings.
@Suite struct LinterTests {
  private let untested = """
    type Ship
    recognizer ship: Ship { phase names; pattern the (steamer | ferry) }
    """

  private func codes(_ files: [(String, String)], _ selection: LintSelection = LintSelection()) -> [String] {
    let example = LintExample(files: files.map { (path: $0.0, text: $0.1) })
    return Linter(checks: [NoPositiveExample()], selection: selection).findings(in: example.subject()).map(
      \.code)
  }

  @Test func nothingFollowsFromAnError() {
    #expect(codes([("rules.tidings", untested)]) == ["no-positive-example"])
    #expect(codes([("rules.tidings", untested + "\ntype Boat: Shp")]) == ["unknown-name"])
  }

  @Test func selection() {
    let files = [
      (
        "rules.tidings",
        untested
          + "\nevent Landing { ship: Ship? }\nrule landing: Landing { pattern [landing] {ship: Ship} ; match \"[landing] Ship\" }"
      )
    ]
    #expect(codes(files) == ["no-positive-example", "word-like-type"])
    #expect(codes(files, LintSelection(select: ["tests"])) == ["no-positive-example"])
    #expect(codes(files, LintSelection(select: ["word-like-type"])) == ["word-like-type"])
    #expect(codes(files, LintSelection(ignore: ["tests"])) == ["word-like-type"])
    #expect(
      codes(files, LintSelection(select: ["no-positive-example"], ignore: ["tests"]))
        == ["no-positive-example"])
    #expect(codes(files, LintSelection(ignore: ["no-positive-example", "word-like-type"])) == [])
  }

  /// Errors are never left out: the rules do not load, whoever looks away.
  @Test func errorsStay() {
    #expect(
      codes([("rules.tidings", "type Boat: Shp")], LintSelection(ignore: ["unknown-name"])) == [
        "unknown-name"
      ])
  }

  /// Token rules are tried in order, and the first one cuts; what is not certain is not told.
  @Test(arguments: [
    (#"token mark /\S/; token word /\p{L}+/"#, ["subsumed-alternative"]),
    (#"token word /\p{L}+/; token mark /\S/"#, []),
    (
      #"token letter /[a-z]/; token digit /[0-9]/; token code /[a-z][0-9]+|[0-9]{2}/"#,
      ["subsumed-alternative"]
    ),
    (#"token letter /[a-z]/; token code /[a-z0-9]+/"#, []),
    (#"token pair /\S\S/; token word /\p{L}+/"#, []),
    (#"token last /\S(?=\s)/; token word /\p{L}+/"#, []),
    (#"token letter /[a-z]/; token word /(?i)[a-z]+/"#, []),
  ])
  func tokens(_ lines: String, _ expected: [String]) {
    let example = LintExample(whole: [
      (path: "t/t.tidings", text: "pack t \"1.0.0\"\ntokens { \(lines) }\nsentences { break /[.]/ }\n")
    ])
    let found = Linter(checks: [SubsumedAlternative()]).findings(in: example.subject())
    #expect(found.map(\.code) == expected)
  }

  /// The packs that are asked for are judged, not those they import.
  @Test func importsAreNotJudged() {
    let files = [
      ("fleet/rules.tidings", untested),
      ("rules.tidings", "pack example \"1.0.0\"\nimport fleet"),
    ]
    #expect(codes(files) == ["no-positive-example"])
    let example = LintExample(files: files.map { (path: $0.0, text: $0.1) })
    let subject = example.subject(only: ["example"])
    #expect(Linter(checks: [NoPositiveExample()]).findings(in: subject).map(\.code) == [])
  }

  /// Where a comment stands and what it silences.
  @Test(arguments: [
    ("// tidings:ignore no-positive-example: why\nHERE", []),
    ("// tidings:ignore no-positive-example: why\n/// Ships.\nHERE", []),
    ("HERE // tidings:ignore no-positive-example: why", []),
    ("// tidings:ignore no-positive-example: why\n// tidings:ignore unused-import: why\n\nHERE", []),
    (
      "// tidings:ignore no-positive-example: why\ntype Boat\nHERE",
      ["unused-suppression", "no-positive-example"]
    ),
    ("HERE\n// tidings:ignore no-positive-example: why", ["no-positive-example", "unused-suppression"]),
    ("// tidings:ignore no-such-thing: why\nHERE", ["no-positive-example", "unknown-suppression"]),
    ("// tidings:ignore no-positive-example\nHERE", ["bad-suppression"]),
  ])
  func suppressions(_ text: String, _ expected: [String]) {
    let rule = "recognizer ship: Ship { phase names; pattern the (steamer | ferry) }"
    let example = LintExample("type Ship\n" + text.replacing("HERE", with: rule))
    let linter = Linter(checks: [NoPositiveExample(), UnknownSuppression()])
    #expect(Set(linter.findings(in: example.subject()).map(\.code)) == Set(expected))
  }

  /// What was not looked for cannot be missed.
  @Test func suppressionsOfWhatIsLeftOut() {
    let example = LintExample("// tidings:ignore no-positive-example: why\ntype Ship\n")
    let linter = Linter(selection: LintSelection(select: ["style"]))
    #expect(linter.findings(in: example.subject()).map(\.code) == [])
  }
}
