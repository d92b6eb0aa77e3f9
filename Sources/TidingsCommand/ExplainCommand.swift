import RuleSyntax
import Tidings

/// `tidings explain`
enum ExplainCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    guard let rules = PackArguments.load(arguments.packs, arguments) else { return .rulesDoNotLoad }
    let request: ExplanationRequest
    let day: CalendarDay?
    do throws(UsageError) { (request, day) = (try self.request(arguments, rules), try arguments.day()) } catch
    {
      return Command.usage(error.message, help: error.help)
    }
    let style = ExplainStyle(arguments, isOne: request.sentence != nil || !request.rules.isEmpty)
    if let text = arguments.value("text") {
      return style.show(
        Extractor(rules).explain(Document(text, publishedOn: day), request), sentence: request.sentence)
    }
    let files = arguments.positional.isEmpty ? ["-"] : arguments.positional
    if files == ["-"], Terminal.isInputTerminal, !arguments.has("json") {
      var prompt = ExplainPrompt(arguments, rules, request, day)
      return prompt.run()
    }
    let worker = Extractor(rules).makeWorker()
    var status = ExitStatus.clean
    for path in files {
      do throws(InputError) {
        for document in try documents(path, day: day, worker) {
          let made = style.show(Extractor(rules).explain(document, request), sentence: request.sentence)
          if made != .clean { status = made }
        }
      } catch {
        Terminal.error("error[input]: \(error.message)")
        status = .inputOutput
      }
    }
    return status
  }

  /// What is asked for, with every name checked.
  static func request(_ arguments: ParsedArguments, _ rules: RuleSet) throws(UsageError) -> ExplanationRequest
  {
    var request = ExplanationRequest()
    for name in arguments.all("rule") { request.rules.formUnion(try ids(name, rules)) }
    let types = arguments.all("type").flatMap { $0.split(separator: ",").map(String.init) }
    for type in types { try check(type: type, rules) }
    if !types.isEmpty { request.types = Set(types) }
    if let text = arguments.value("sentence") {
      guard let number = Int(text), number >= 0 else {
        throw UsageError(message: "`--sentence` takes a number from 0 on, found `\(text)`")
      }
      request.sentence = number
    }
    return request
  }

  /// The full ids of a rule named by `pack/id` or id.
  static func ids(_ name: String, _ rules: RuleSet) throws(UsageError) -> [String] {
    let found = rules.ruleIDs.filter { $0 == name || $0.hasSuffix("/\(name)") }
    if !found.isEmpty { return found }
    // Declarations of the discourse go by their keyword as well: `antecedent.ID`.
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    let pack = parts.count == 2 ? parts[0] : ""
    let behind = ["antecedent", "variants", "merge"].map { "\(pack)/\($0).\(parts.last ?? "")" }
    let more = rules.ruleIDs.filter { id in behind.contains { id.hasSuffix($0) } }
    if !more.isEmpty { return more }
    throw UsageError(
      message: "there is no rule `\(name)`",
      help: RuleNames.help(name, rules) ?? "`tidings list --kind rules` lists them")
  }

  static func check(type: String, _ rules: RuleSet) throws(UsageError) {
    if rules.eventTypes.contains(type) { return }
    throw UsageError(
      message: "there is no event type `\(type)`",
      help: Suggestion.closest(to: type, in: rules.eventTypes).map { "did you mean `\($0)`?" }
        ?? "there are \(rules.eventTypes.joined(separator: ", "))")
  }

  /// The texts of a file: the records of JSON Lines, else the whole of it.
  static func documents(
    _ path: String, isLines: Bool = false, day: CalendarDay? = nil, _ worker: ExtractorWorker
  ) throws(InputError) -> [Document] {
    let reader = try LineReader(path)
    guard isLines || path.hasSuffix(".jsonl") else {
      guard let text = String(validating: try reader.rest(), as: UTF8.self) else {
        throw InputError(message: "`\(path)` is not UTF-8")
      }
      return [Document(text, id: path, publishedOn: day)]
    }
    var out: [Document] = []
    var number = 0
    while let line = try reader.next() {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      do throws(RecordFailure) {
        var record = try JSONRecord(line: line, number: number)
        record.readDate(with: worker)
        out.append(record.document)
      } catch {
        throw InputError(message: "\(path):\(number): \(error.message)")
      }
    }
    return out
  }
}

/// How explanations are written.
struct ExplainStyle {
  let isJSON: Bool
  let color: Bool
  /// One sentence or rule is asked for: nothing is left out because there is little to say.
  let isOne: Bool

  init(_ arguments: ParsedArguments, isOne: Bool) {
    isJSON = arguments.has("json")
    color = Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isOutputTerminal)
    self.isOne = isOne
  }

  func show(_ explanation: Explanation, sentence: Int?) -> ExitStatus {
    if let sentence, explanation.sentences.isEmpty {
      return Command.usage(
        "there is no sentence \(sentence)",
        help: "the text has \(explanation.report.sentences.count), counted from 0")
    }
    if isJSON {
      Terminal.output(explanation.json() + [0x0A])
    } else {
      let isShort = explanation.sentences.count == 1
      Terminal.output(explanation.text(color: color, showsEmpty: isOne || isShort))
    }
    return .clean
  }
}
