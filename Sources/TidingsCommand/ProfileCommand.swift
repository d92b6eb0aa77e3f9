import RuleLint
import Tidings

/// `tidings profile`
enum ProfileCommand {
  static let orders = ["time", "steps", "calls", "matches", "checks", "hits", "events", "id"]

  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    var top: Int?
    if let text = arguments.value("top") {
      guard let number = Int(text), number > 0 else {
        return Command.usage("`--top` takes a number from 1 on, found `\(text)`")
      }
      top = number
    }
    guard let rules = PackArguments.loadWhole(arguments) else { return .rulesDoNotLoad }
    let profiler = Profiler(rules)
    let worker = Extractor(rules).makeWorker()
    var status = ExitStatus.clean
    for path in arguments.positional.isEmpty ? ["-"] : arguments.positional {
      do throws(InputError) {
        for document in try ExplainCommand.documents(path, isLines: arguments.has("jsonl"), worker) {
          profiler.read(document)
        }
      } catch {
        Terminal.error("error[input]: \(error.message)")
        status = .inputOutput
      }
    }
    var report = ProfileReport(profiler.result(), advice: advice(rules, arguments))
    report.sort(by: arguments.value("sort") ?? "time")
    Terminal.output(arguments.has("json") ? report.json(top: top) : report.text(top: top))
    return status
  }

  /// What the checks of regexes say, of imported packs, too.
  private static func advice(_ rules: RuleSet, _ arguments: ParsedArguments) -> [String: [String]] {
    let packs = rules.packListings.map { pack in
      pack.directory.map { PackSource.directory($0) } ?? .shipped(pack.name)
    }
    return RuleAdvice.advice(in: LintSubject(packs, searchPaths: arguments.searchPaths))
  }
}
