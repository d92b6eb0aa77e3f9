import RuleSyntax
import Tidings

/// `tidings extract`
enum ExtractCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    let format = arguments.value("format") ?? (Terminal.isOutputTerminal ? "text" : "jsonl")
    let day: CalendarDay?
    do throws(UsageError) { day = try arguments.day() } catch { return Command.usage(error.message) }
    var jobs = Terminal.processors
    if let text = arguments.value("jobs") {
      guard let number = Int(text), (1...256).contains(number) else {
        return Command.usage("`--jobs` takes a number from 1 to 256, found `\(text)`")
      }
      jobs = number
    }
    let types = Set(arguments.all("types").flatMap { $0.split(separator: ",").map(String.init) })
    let style = ReportStyle(
      format: format,
      offsets: OffsetUnit(rawValue: arguments.value("offsets") ?? "codepoints") ?? .codePoints,
      types: types.isEmpty ? nil : types,
      color: Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isOutputTerminal))
    if arguments.has("watch") { return WatchCommand.run(arguments, style, day) }
    guard let rules = PackArguments.loadWhole(arguments) else { return .rulesDoNotLoad }
    do throws(UsageError) {
      try checkTypes(arguments, types, rules)
    } catch {
      return Command.usage(error.message, help: error.help)
    }
    var pipeline = ExtractPipeline(rules: rules, style: style, jobs: jobs)
    for path in arguments.positional.isEmpty ? ["-"] : arguments.positional {
      pipeline.read(
        path, isLines: arguments.has("jsonl") || path.hasSuffix(".jsonl"), day: day)
    }
    return pipeline.finish()
  }
}

extension ExtractCommand {
  /// `--types` names event types that there are.
  static func checkTypes(_ arguments: ParsedArguments, _ types: Set<String>, _ rules: RuleSet)
    throws(UsageError)
  {
    if types.isEmpty, arguments.has("types") {
      throw UsageError(
        message: "`--types` names no event type",
        help: "there are \(rules.eventTypes.joined(separator: ", "))")
    }
    for type in types.sorted() { try ExplainCommand.check(type: type, rules) }
  }
}

/// How reports are written.
struct ReportStyle: Sendable {
  var format: String
  var offsets: OffsetUnit
  var types: Set<String>?
  var color: Bool

  func bytes(_ report: Report) -> [UInt8] {
    format == "text"
      ? Array(report.text(color: color, types: types).utf8) : report.json(offsets: offsets, types: types)
  }
}
