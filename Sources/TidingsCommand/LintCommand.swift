import RuleLint
import RuleSyntax
import Tidings

/// `tidings lint`
enum LintCommand {
  static let levels = ["error", "warning", "info"]

  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let selection: LintSelection
    do throws(UsageError) {
      selection = LintSelection(
        select: try names("select", arguments), ignore: try names("ignore", arguments))
    } catch {
      return Command.usage(error.message, help: error.help)
    }
    let subject = LintSubject(
      PackArguments.sources(arguments), searchPaths: arguments.all("pack-path"))
    let findings = Linter(selection: selection).findings(in: subject)
    let color = Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isOutputTerminal)
    Terminal.output(LintText(sources: subject.sources, color: color).render(findings, of: subject))
    return status(findings, subject, failLevel: arguments.value("fail-level"))
  }

  /// The exit status; the same in every format.
  static func status(_ findings: [Diagnostic], _ subject: LintSubject, failLevel: String?) -> ExitStatus {
    if !subject.loads { return .rulesDoNotLoad }
    let least = Severity.allCases.first { $0.label == failLevel ?? "warning" } ?? .warning
    return findings.contains { $0.severity >= least } ? .findings : .clean
  }

  /// Ids and names of groups, separated by commas.
  private static func names(_ option: String, _ arguments: ParsedArguments) throws(UsageError) -> Set<String>
  {
    var names: Set<String> = []
    for text in arguments.all(option) {
      for name in text.split(separator: ",").map(String.init) {
        guard LintSelection.names.contains(name) else {
          throw UsageError(message: "there is no check or group `\(name)`", help: LintNames.help(name))
        }
        names.insert(name)
      }
    }
    return names
  }
}

/// Names of findings that a user may have meant.
enum LintNames {
  static func help(_ name: String) -> String {
    Suggestion.closest(to: name, in: LintSelection.names).map { "did you mean `\($0)`?" }
      ?? "see `tidings lints`"
  }
}
