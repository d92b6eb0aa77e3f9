import RuleSyntax
import Tidings

/// `tidings test`
enum TestCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    for option in ["json", "junit", "accept"] where arguments.has("watch") && arguments.has(option) {
      return Command.usage("`--watch` shows text and changes nothing, `--\(option)` does not go with it")
    }
    if arguments.has("accept"), arguments.has("filter") {
      return Command.usage("`--accept` is about whole articles, `--filter` about rules")
    }
    if arguments.has("watch") { return TestWatch.run(arguments) }
    guard let rules = PackArguments.load(arguments) else { return .rulesDoNotLoad }
    return run(arguments, rules)
  }

  /// One run.
  static func run(_ arguments: ParsedArguments, _ rules: RuleSet) -> ExitStatus {
    if let filter = arguments.value("filter"), !rules.ruleIDs.contains(where: { $0.contains(filter) }) {
      return Command.usage("no rule id contains `\(filter)`", help: RuleNames.help(filter, rules))
    }
    var run = rules.runExamples(filter: arguments.value("filter"), coverage: arguments.has("coverage"))
    do throws(InputError) {
      if !arguments.has("filter") { run.snapshots = try Snapshots.run(arguments, rules) }
    } catch {
      Terminal.error("error[input]: \(error.message)")
      return .inputOutput
    }
    if let path = arguments.value("junit") {
      let report = JUnitReport(sources: rules.sources).render(run)
      if let problem = Terminal.write(Array(report.utf8), toFile: path) {
        Terminal.error("error[output]: cannot write `\(path)`: \(problem)")
        return .inputOutput
      }
    }
    let isEmpty =
      run.outcomes.isEmpty && run.snapshots.isEmpty && !arguments.project.configuration.allowEmpty.value
    if isEmpty { Terminal.error("error[no-tests]: no example was run; write `match \"…\"` in a rule") }
    if arguments.has("json") {
      Terminal.output(run.json(rules.sources) + [0x0A])
    } else {
      show(run, rules.sources, arguments)
    }
    return run.failed == 0 && !isEmpty ? .clean : .findings
  }

  private static func show(_ run: ExampleRun, _ sources: SourceMap, _ arguments: ParsedArguments) {
    let color = Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isOutputTerminal)
    let style = ExampleReport(sources: sources, color: color)
    for outcome in run.outcomes
    where !outcome.isFine || outcome.verdict == .todoPasses || arguments.has("verbose") {
      Terminal.output(style.render(outcome))
    }
    for outcome in run.snapshots where outcome.verdict != .passed || arguments.has("verbose") {
      Terminal.output(style.render(outcome))
    }
    if let coverage = run.coverage { Terminal.output(CoverageReport(sources: sources).render(coverage)) }
    if run.todo > 0 {
      let passing = run.todoPasses
      let more = passing == 0 ? "" : ", \(passing) of them \(passing == 1 ? "passes" : "pass") now"
      Terminal.output("\(run.todo) todo\(more)\n")
    }
    if run.undecided > 0 {
      Terminal.output("\(run.undecided) undecided: they need a plugin, which the program with the pack has\n")
    }
    Terminal.output("\(run.passed) passed, \(run.failed) failed\n")
  }
}
