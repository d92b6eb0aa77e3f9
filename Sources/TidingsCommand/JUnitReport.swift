import RuleLint
import RuleSyntax
import Tidings

/// Examples as JUnit XML, which build servers read: a test case each.
struct JUnitReport {
  let sources: SourceMap

  func render(_ run: ExampleRun) -> String {
    let counts =
      "tests=\"\(run.outcomes.count + run.snapshots.count)\" failures=\"\(run.failed)\" errors=\"0\" skipped=\"\(run.todo + run.undecided)\""
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(counts)>\n"
    out += "  <testsuite name=\"tidings\" \(counts)>\n"
    for outcome in run.outcomes { out += testCase(outcome) }
    for outcome in run.snapshots { out += testCase(outcome) }
    return out + "  </testsuite>\n</testsuites>\n"
  }

  private func testCase(_ outcome: SnapshotOutcome) -> String {
    let path = XMLText.escaped(outcome.path)
    let start = "    <testcase classname=\"snapshots\" name=\"\(path)\" file=\"\(path)\""
    if outcome.isFine { return start + "/>\n" }
    let verdict = outcome.verdict.rawValue
    return start + ">\n      <failure type=\"\(verdict)\" message=\"\(verdict)\">"
      + XMLText.escaped(outcome.difference) + "</failure>\n    </testcase>\n"
  }

  private func testCase(_ outcome: ExampleOutcome) -> String {
    let file = sources[outcome.at.file]
    let line = file.line(of: outcome.at.start)
    let start =
      "    <testcase classname=\"\(XMLText.escaped(outcome.rule))\" name=\"\(XMLText.escaped(outcome.rule)):\(line)\""
      + " file=\"\(XMLText.escaped(file.path))\" line=\"\(line)\""
    switch outcome.verdict {
    case .passed: return start + "/>\n"
    case .todo: return start + "><skipped message=\"todo\"/></testcase>\n"
    case .todoPasses:
      return start + "><skipped message=\"todo passes, remove the word\"/></testcase>\n"
    case .undecided:
      return start + "><skipped message=\"\(XMLText.escaped(outcome.note))\"/></testcase>\n"
    case .missing, .noisy:
      let message = "\(outcome.verdict.name): \(outcome.note)"
      let text = ExampleReport(sources: sources, color: false).render(outcome)
      return start
        + ">\n      <failure type=\"\(outcome.verdict.name)\" message=\"\(XMLText.escaped(message))\">"
        + XMLText.escaped(text) + "</failure>\n    </testcase>\n"
    }
  }
}
