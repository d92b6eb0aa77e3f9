import RuleSyntax
import Testing

@testable import RuleLint

/// Findings that are known stay known when lines move, and one more is new.
@Suite struct BaselineTests {
  static let rules = """
    type Ship
    recognizer ship: Ship { phase names; pattern the steamer }
    recognizer boat: Ship { phase names; pattern the boat }
    """

  private func findings(_ text: String) -> ([Diagnostic], LintSubject) {
    let subject = LintExample(text).subject()
    let linter = Linter(selection: LintSelection(select: ["no-positive-example"]))
    return (linter.findings(in: subject), subject)
  }

  @Test func survivesMovingLines() throws {
    let (old, subject) = findings(Self.rules)
    let baseline = Baseline(old, of: subject)
    #expect(
      baseline.text == """
        {
          "schema": 1,
          "findings": [
            {"check":"no-positive-example","in":"example/boat","text":"boat","count":1},
            {"check":"no-positive-example","in":"example/ship","text":"ship","count":1}
          ]
        }

        """)
    let read = try Baseline(json: Array(baseline.text.utf8))
    #expect(read == baseline)
    let moved =
      "// one\n\ntype Ship\nrecognizer boat: Ship {\n  phase names\n  pattern the boat\n}\n\nrecognizer   ship: Ship { phase names; pattern the steamer }"
    let (found, after) = findings(moved)
    let (new, result) = read.apply(to: found, of: after)
    #expect(found.count == 2 && new.isEmpty)
    #expect(result == BaselineResult(known: 2, stale: []))
  }

  @Test func newOnesAndStaleOnes() throws {
    let (old, subject) = findings(Self.rules)
    let baseline = Baseline(old, of: subject)
    let (found, after) = findings(
      Self.rules.replacing("recognizer boat", with: "recognizer yacht"))
    let (new, result) = baseline.apply(to: found, of: after)
    #expect(new.map(\.message) == ["recognizer `yacht` has no `match`"])
    #expect(result.known == 1)
    #expect(result.stale.map(\.place) == ["example/boat"])
    #expect(baseline.pruned(result).entries.map(\.place) == ["example/ship"])
  }

  /// The same text twice in a declaration is known as often as it was there.
  @Test func counts() {
    let subject = LintExample("type A").subject()
    let file = subject.sources.files.firstIndex { $0.path == "rules.tidings" }!
    func finding(_ start: Int) -> Diagnostic {
      Diagnostic("c", .warning, "m\(start)", at: SourceSpan(file: FileID(file), start: start, end: start))
    }
    let baseline = Baseline([finding(0), finding(1)], of: subject)
    #expect(baseline.entries.map(\.count) == [2])
    let (new, result) = baseline.apply(to: [finding(0), finding(1), finding(2)], of: subject)
    #expect(new.map(\.message) == ["m2"] && result.stale.isEmpty)
    let fewer = baseline.apply(to: [finding(0)], of: subject).result
    #expect(fewer.stale.map(\.count) == [1])
    #expect(baseline.pruned(fewer).entries.map(\.count) == [1])
  }

  @Test(arguments: [
    ("", "it is not what `--write-baseline` writes"), ("[]", "it is not what `--write-baseline` writes"),
    ("{\"schema\": 2, \"findings\": []}", "it has version 2, this program reads version 1"),
    (
      "{\"schema\": 1, \"findings\": [{\"check\": \"a\", \"in\": \"b\", \"text\": \"c\"}]}",
      "it is not what `--write-baseline` writes: see `findings.[0].count`"
    ),
    (
      "{\"schema\": 1, \"findings\": [{\"check\": \"a\", \"in\": \"b\", \"text\": \"c\", \"count\": -1}]}",
      "a finding occurs -1 times"
    ),
  ])
  func broken(_ text: String, _ message: String) {
    do throws(BaselineError) {
      _ = try Baseline(json: Array(text.utf8))
      Issue.record("\(text) was read")
    } catch {
      #expect(error.message.hasPrefix(message), "\(error.message)")
    }
  }

  /// What keeps rules from loading is told whatever the baseline says.
  @Test func errorsAreNoDebt() {
    let (found, subject) = findings("type A: Nothing")
    #expect(!found.isEmpty && !subject.loads)
    #expect(Baseline(found, of: subject).entries.isEmpty)
  }
}
