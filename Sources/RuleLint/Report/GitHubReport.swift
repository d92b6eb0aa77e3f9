import RuleSyntax

/// `::error file=…,line=…,col=…::message`: a workflow command a line.
struct GitHubReport {
  let report: FindingReport

  var text: String { report.findings.map { command($0) + "\n" }.joined() }

  private func command(_ finding: Diagnostic) -> String {
    var properties: [(String, String)] = []
    if let place = finding.span.map({ ReportPlace($0, report.sources) }) {
      properties = [
        ("file", report.relative(place.path)), ("line", "\(place.start.line)"),
        ("col", "\(place.start.column)"),
        ("endLine", "\(place.end.line)"),
      ]
      // An annotation of several lines takes no columns.
      if place.end.line == place.start.line { properties.append(("endColumn", "\(place.end.column)")) }
    }
    properties.append(("title", finding.code))
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    var lines = [finding.message]
    for related in finding.related {
      lines.append("\(related.message): \(report.relative(report.sources.place(of: related.span)))")
    }
    lines += finding.notes
    if let help = finding.help { lines.append("help: \(help)") }
    return "::\(word(finding.severity)) \(list)::\(escaped(lines.joined(separator: "\n"), isProperty: false))"
  }

  private func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      case ":" where isProperty: out += "%3A"
      case "," where isProperty: out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
