import RuleLint
import RuleSyntax
import Tidings

/// `tidings lint`
enum LintCommand {
  static let levels = ["error", "warning", "info"]

  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    do throws(UsageError) {
      let selection = LintSelection(
        select: try names("select", arguments), ignore: try names("ignore", arguments))
      try checkOptions(arguments)
      var session = LintSession(arguments, selection)
      do throws(CommandStop) { return try session.run() } catch { return error.status }
    } catch {
      return Command.usage(error.message, help: error.help)
    }
  }

  /// Options that say nothing together.
  private static func checkOptions(_ arguments: ParsedArguments) throws(UsageError) {
    if arguments.has("dry-run"), arguments.has("format"), arguments.value("format") != "text" {
      throw UsageError(message: "`--dry-run` shows a diff, not \(arguments.value("format") ?? "")")
    }
    for option in ["write-baseline", "prune-baseline"] where arguments.has(option) {
      if arguments.has("dry-run") {
        throw UsageError(message: "`--dry-run` writes nothing, `--\(option)` does")
      }
      guard arguments.project.configuration.baseline.value == nil else { continue }
      throw UsageError(
        message: "`--\(option)` needs a baseline",
        help: "name it with `--baseline FILE` or as `lint.baseline` in \(Project.fileName)")
    }
    if arguments.has("write-baseline"), arguments.has("prune-baseline") {
      throw UsageError(message: "`--write-baseline` writes all anew, there is nothing to prune")
    }
    if arguments.has("no-baseline"), arguments.has("baseline") {
      throw UsageError(message: "`--baseline` and `--no-baseline` exclude each other")
    }
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
