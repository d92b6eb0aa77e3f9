import RuleSyntax
import Tidings

/// Examples as JUnit XML, which build servers read: a test case each.
struct JUnitReport {
  let sources: SourceMap

  func render(_ run: ExampleRun) -> String {
    let counts =
      "tests=\"\(run.outcomes.count)\" failures=\"\(run.failed)\" errors=\"0\" skipped=\"\(run.todo)\""
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(counts)>\n"
    out += "  <testsuite name=\"tidings\" \(counts)>\n"
    for outcome in run.outcomes { out += testCase(outcome) }
    return out + "  </testsuite>\n</testsuites>\n"
  }

  private func testCase(_ outcome: ExampleOutcome) -> String {
    let file = sources[outcome.at.file]
    let line = file.line(of: outcome.at.start)
    let start =
      "    <testcase classname=\"\(escaped(outcome.rule))\" name=\"\(escaped(outcome.rule)):\(line)\""
      + " file=\"\(escaped(file.path))\" line=\"\(line)\""
    switch outcome.verdict {
    case .passed: return start + "/>\n"
    case .todo: return start + "><skipped message=\"todo\"/></testcase>\n"
    case .todoPasses:
      return start + "><skipped message=\"todo passes, remove the word\"/></testcase>\n"
    case .missing, .noisy:
      let message = "\(outcome.verdict.name): \(outcome.note)"
      let text = ExampleReport(sources: sources, color: false).render(outcome)
      return start + ">\n      <failure type=\"\(outcome.verdict.name)\" message=\"\(escaped(message))\">"
        + escaped(text) + "</failure>\n    </testcase>\n"
    }
  }

  /// Text as XML takes it; characters that it takes in no form become the replacement character.
  private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      case "\r": out += "&#13;"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
