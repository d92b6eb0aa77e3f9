import RuleLint
import RuleSyntax

/// Shows findings in the format that was asked for.
struct LintReport {
  private let arguments: ParsedArguments
  private let format: ReportFormat

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    format = arguments.value("format").flatMap(ReportFormat.init) ?? .text
  }

  /// Results go to standard output, whatever the format.
  func show(
    _ findings: [Diagnostic], _ subject: LintSubject, suppressed: Int = 0, _ baseline: BaselineResult? = nil
  ) {
    if format == .text {
      let color = Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isOutputTerminal)
      let text = LintText(sources: subject.sources, color: color, known: baseline?.known ?? 0)
      return Terminal.output(text.render(findings, of: subject))
    }
    var report = FindingReport(
      findings, sources: subject.sources, files: subject.judgedPaths,
      failLevel: arguments.project.configuration.failLevel.value, loads: subject.loads,
      version: CommandTable.version, root: FilePaths.current, subject: subject)
    report.suppressed = suppressed
    report.baseline = baseline
    Terminal.output(report.text(format))
  }

  /// What was fixed; to standard error, since standard output may be for programs.
  func tell(_ result: Fixer.Result, verb: String) {
    let count = result.fixed.count
    let files = result.changes.count
    Terminal.error(
      "\(verb) \(count) finding\(count == 1 ? "" : "s") in \(files) file\(files == 1 ? "" : "s")")
    for item in result.fixed {
      Terminal.error("  \(item.place): \(item.finding.code): \(item.finding.fix?.title ?? "")")
    }
    for item in result.refused {
      Terminal.error(
        "warning[fix]: \(item.place): the fix of \(item.finding.code) is left out, with it the rules would not load"
      )
    }
    if result.isUnfinished {
      Terminal.error(
        "warning[fix]: after \(Fixer.mostRounds) rounds there is still something to fix; run it again")
    }
  }
}
