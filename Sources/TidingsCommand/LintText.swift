import RuleLint
import RuleSyntax

/// Findings with their excerpts of source, and one line that sums up.
struct LintText {
  let sources: SourceMap
  let color: Bool
  /// Findings that a baseline knows.
  var known = 0

  func render(_ findings: [Diagnostic], of subject: LintSubject) -> String {
    let renderer = DiagnosticRenderer(map: sources, color: color)
    let shown = findings.map { renderer.render($0) + "\n\n" }.joined()
    return shown + summary(findings, of: subject) + "\n"
  }

  private func summary(_ findings: [Diagnostic], of subject: LintSubject) -> String {
    let packs = subject.packNames.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    let more = known == 0 ? "" : " (\(known) known)"
    if findings.isEmpty { return "clean: \(packs)\(more)" }
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.label)\(count == 1 ? "" : "s")"
    }
    return counts.joined(separator: ", ") + more + (subject.loads ? "" : "; the rules do not load")
  }
}
