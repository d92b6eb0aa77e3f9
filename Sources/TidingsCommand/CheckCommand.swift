import RuleLint
import RuleSyntax
import Tidings

/// `tidings check`
enum CheckCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    if let format = arguments.value("format").flatMap(ReportFormat.init), format != .text {
      return report(format, arguments)
    }
    guard let rules = PackArguments.load(arguments) else { return .rulesDoNotLoad }
    let packs = rules.packs.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    Terminal.output("ok: \(packs): \(rules.eventTypes.count) event types, \(rules.ruleIDs.count) rules\n")
    return .clean
  }

  /// The findings for programs, on standard output; only errors are failures.
  private static func report(_ format: ReportFormat, _ arguments: ParsedArguments) -> ExitStatus {
    let subject = LintSubject(PackArguments.sources(arguments), searchPaths: arguments.searchPaths)
    let report = FindingReport(
      subject.diagnostics, sources: subject.sources, files: subject.judgedPaths, failLevel: .error,
      loads: subject.loads, version: CommandTable.version, root: FilePaths.current, subject: subject)
    Terminal.output(report.text(format))
    return subject.loads ? .clean : .rulesDoNotLoad
  }
}
