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
}
