import RuleSyntax

/// JUnit XML: a suite a file, a test case a finding. Only what is at or over the fail level is a failure, so that build servers
/// come to the same verdict as the exit status; a file without findings is a test that passes.
struct JUnitFindings {
  let report: FindingReport

  var text: String {
    var files: [String?] = report.files
    for finding in report.findings {
      let path = finding.span.map { report.sources[$0.file].path }
      if !files.contains(path) { files.append(path) }
    }
    let suites = files.map { path in
      suite(path, report.findings.filter { $0.span.map { report.sources[$0.file].path } == path })
    }
    let tests = suites.reduce(0) { $0 + $1.tests }
    let failures = suites.reduce(0) { $0 + $1.failures }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\">\n"
      + suites.map(\.text).joined() + "</testsuites>\n"
  }

  private func suite(_ path: String?, _ findings: [Diagnostic]) -> (text: String, tests: Int, failures: Int) {
    let name = XMLText.escaped(path.map { report.relative($0) } ?? "tidings")
    let failures = findings.count(where: report.fails)
    let tests = max(1, findings.count)
    var out =
      "  <testsuite name=\"\(name)\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
    if findings.isEmpty { out += "    <testcase classname=\"\(name)\" name=\"lint\" file=\"\(name)\"/>\n" }
    for finding in findings { out += testCase(finding, name) }
    return (out + "  </testsuite>\n", tests, failures)
  }

  private func testCase(_ finding: Diagnostic, _ file: String) -> String {
    let position = finding.span.map { report.sources[$0.file].position(of: $0.start) }
    let at = position.map { ":\($0.line):\($0.column)" } ?? ""
    let line = position.map { " line=\"\($0.line)\"" } ?? ""
    let text = XMLText.escaped(DiagnosticRenderer(map: report.sources).render(finding))
    let start =
      "    <testcase classname=\"\(file)\" name=\"\(XMLText.escaped(finding.code))\(at)\" file=\"\(file)\"\(line)>\n"
    let body =
      report.fails(finding)
      ? "<failure type=\"\(XMLText.escaped(finding.code))\" message=\"\(XMLText.escaped(finding.message))\">\(text)</failure>"
      : "<system-out>\(text)</system-out>"
    return start + "      \(body)\n    </testcase>\n"
  }
}

/// Text as XML takes it.
package enum XMLText {
  /// What XML takes in no form becomes the replacement character.
  package static func escaped(_ text: String) -> String {
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
