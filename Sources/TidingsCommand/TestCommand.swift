import RuleSyntax
import Tidings

/// `tidings test`
enum TestCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    guard let rules = PackArguments.load(arguments) else { return .rulesDoNotLoad }
    if let filter = arguments.value("filter"), !rules.ruleIDs.contains(where: { $0.contains(filter) }) {
      return Command.usage("no rule id contains `\(filter)`", help: RuleNames.help(filter, rules))
    }
    let style = ExampleReport(
      sources: rules.sources,
      color: Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isOutputTerminal))
    let outcomes = rules.testExamples(filter: arguments.value("filter"))
    for outcome in outcomes
    where !outcome.isFine || outcome.verdict == .todoPasses || arguments.has("verbose") {
      Terminal.output(style.render(outcome))
    }
    let failed = outcomes.count { !$0.isFine }
    let todo = outcomes.count { $0.verdict == .todo || $0.verdict == .todoPasses }
    if todo > 0 { Terminal.output("\(todo) todo\n") }
    if outcomes.isEmpty, !arguments.has("allow-empty") {
      Terminal.error("error[no-tests]: no example was run; write `match \"…\"` in a rule")
      Terminal.output("0 passed, 0 failed\n")
      return .findings
    }
    Terminal.output("\(outcomes.count - failed - todo) passed, \(failed) failed\n")
    return failed == 0 ? .clean : .findings
  }
}

/// An example with what was expected and found drawn under its sentence.
struct ExampleReport {
  let sources: SourceMap
  let color: Bool

  func render(_ outcome: ExampleOutcome) -> String {
    let verdict =
      switch outcome.verdict {
      case .passed: "passed"
      case .missing: "missing"
      case .noisy: "noisy"
      case .todo: "todo"
      case .todoPasses: "todo passes, remove the word"
      }
    var out =
      "\(paint(verdict, outcome.isFine ? "32" : "1;31")): \(outcome.rule) (\(sources.place(of: outcome.at)))\n"
    out += "    \(outcome.sentence)\n"
    if !outcome.isFine {
      if outcome.kind == .match { out += drawn("expected", outcome.expected, outcome.sentence) }
      out += drawn("found", outcome.found, outcome.sentence)
      if !outcome.note.isEmpty { out += "    = \(outcome.note)\n" }
    }
    return out
  }

  private func drawn(_ title: String, _ marks: [ExampleOutcome.Mark], _ sentence: String) -> String {
    if marks.isEmpty { return "    \(title): nothing\n" }
    let bytes = Array(sentence.utf8)
    func column(_ offset: Int) -> Int { bytes[..<offset].count { $0 & 0xC0 != 0x80 } }
    return marks.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }.map { mark in
      let start = column(mark.span.start)
      let width = max(1, column(mark.span.end) - start)
      return "    " + String(repeating: " ", count: start) + String(repeating: "^", count: width)
        + " \(title) \(mark.name)\n"
    }.joined()
  }

  private func paint(_ text: String, _ code: String) -> String {
    color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
