import Tidings

/// `tidings explain -` on a terminal: reads sentences one by one and explains each with the rules as they are on disk.
struct ExplainPrompt {
  private let arguments: ParsedArguments
  private var rules: RuleSet
  private var request: ExplanationRequest
  private let day: CalendarDay?
  private var watch: FileWatch

  init(_ arguments: ParsedArguments, _ rules: RuleSet, _ request: ExplanationRequest, _ day: CalendarDay?) {
    self.arguments = arguments
    self.rules = rules
    self.request = request
    self.day = day
    watch = FileWatch(PackArguments.directories(arguments.packs, arguments, rules))
  }

  private static let help = """
    A sentence is explained. Commands:
      :rule ID     everything about one rule in the sentences that follow; without ID no longer
      :type A,B    only these event types; without a name all
      :help        this
      :quit        the end; so is Ctrl-D

    """

  mutating func run() -> ExitStatus {
    Terminal.output("A sentence, or :help\n")
    do throws(InputError) {
      let reader = try LineReader("-")
      while true {
        Terminal.output("> ")
        guard let line = try reader.next() else { break }
        let text = String(decoding: line, as: UTF8.self).trimmed
        if text.isEmpty { continue }
        reload()
        if text.hasPrefix(":") {
          if !obey(text) { return .clean }
          continue
        }
        let style = ExplainStyle(arguments, isOne: true)
        _ = style.show(Extractor(rules).explain(Document(text, publishedOn: day), request), sentence: nil)
      }
      Terminal.output("\n")
      return .clean
    } catch {
      Terminal.error("error[input]: \(error.message)")
      return .inputOutput
    }
  }

  /// Loads rules that have changed; those before stay when the new ones do not load.
  private mutating func reload() {
    guard watch.hasChanged() else { return }
    if let loaded = PackArguments.load(arguments.packs, arguments) {
      rules = loaded
      watch.watch(PackArguments.directories(arguments.packs, arguments, rules))
      Terminal.output("rules loaded again\n")
      return
    }
    Terminal.error("the rules before stay in use")
  }

  /// False when the command ends the prompt.
  private mutating func obey(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let value = words.count > 1 ? words[1].trimmed : ""
    do throws(UsageError) {
      switch words[0] {
      case ":quit", ":q": return false
      case ":help", ":h", ":?": Terminal.output(Self.help)
      case ":rule":
        request.rules = value.isEmpty ? [] : Set(try ExplainCommand.ids(value, rules))
      case ":type":
        let types = value.split(separator: ",").map { String($0).trimmed }
        for type in types { try ExplainCommand.check(type: type, rules) }
        request.types = types.isEmpty ? nil : Set(types)
      default: throw UsageError(message: "there is no command `\(words[0])`", help: "see :help")
      }
    } catch {
      Terminal.error("error: \(error.message)")
      if let help = error.help { Terminal.error("   = help: \(help)") }
    }
    return true
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var part = self[...]
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return String(part)
  }
}
