import RuleSyntax

/// `path:line:column: warning: message [id]`
struct XcodeReport {
  let report: FindingReport

  var text: String { report.findings.map(lines).joined() }

  private func lines(_ finding: Diagnostic) -> String {
    let place = finding.span.map { report.sources.place(of: $0) + ": " } ?? ""
    var out = "\(place)\(word(finding.severity)): \(Diagnostic.line(finding.message)) [\(finding.code)]\n"
    for related in finding.related {
      out += "\(report.sources.place(of: related.span)): note: \(Diagnostic.line(related.message))\n"
    }
    return out
  }

  /// Compilers know no `info`.
  private func word(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
