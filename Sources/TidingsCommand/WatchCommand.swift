import Tidings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `tidings extract --watch ./pack article.txt`: extracts, then again whenever a rule file or the text changes, and shows what
/// changed in the events. Runs until it is interrupted.
struct WatchCommand {
  private let arguments: ParsedArguments
  private let packs: [String]
  private let files: [String]
  private let style: ReportStyle
  private let day: CalendarDay?
  private var rules: RuleSet?
  private var reports: [String: Report] = [:]

  static func run(_ arguments: ParsedArguments, _ style: ReportStyle, _ day: CalendarDay?) -> ExitStatus {
    if let format = arguments.value("format"), format != "text" {
      return Command.usage("`--watch` shows text, not \(format)")
    }
    var style = style
    style.format = "text"
    var watch = WatchCommand(arguments, style, day)
    if watch.files.isEmpty || watch.files.contains("-") {
      return Command.usage("`--watch` needs the files to read", help: "extract --watch ./pack article.txt")
    }
    return watch.run()
  }

  /// Positional arguments that are directories are packs, the others texts.
  private init(_ arguments: ParsedArguments, _ style: ReportStyle, _ day: CalendarDay?) {
    let folders = arguments.positional.filter(FileWatch.isDirectory)
    files = arguments.positional.filter { !FileWatch.isDirectory($0) }
    let named = arguments.all("pack") + folders.map { $0.contains("/") ? $0 : "./\($0)" }
    packs = named.isEmpty ? arguments.packs : named
    self.arguments = arguments
    self.style = style
    self.day = day
  }

  private mutating func run() -> ExitStatus {
    var texts = FileWatch(files)
    var ruleFiles = FileWatch(directories)
    load()
    ruleFiles.watch(directories)
    if let rules {
      do throws(UsageError) {
        try ExtractCommand.checkTypes(arguments, style.types ?? [], rules)
      } catch {
        return Command.usage(error.message, help: error.help)
      }
    }
    extract()
    while true {
      usleep(300_000)
      let rulesChanged = ruleFiles.hasChanged()
      let textsChanged = texts.hasChanged()
      if !rulesChanged, !textsChanged { continue }
      Terminal.output(rulesChanged ? "── rules changed\n" : "── text changed\n")
      if rulesChanged {
        load()
        ruleFiles.watch(directories)
      }
      extract()
    }
  }

  private var directories: [String] {
    PackArguments.directories(packs, arguments, rules) + arguments.searchPaths
  }

  /// Loads the rules; when they do not load, says why and keeps the ones before.
  private mutating func load() {
    if let loaded = PackArguments.load(packs, arguments, needsPlugins: true) {
      rules = loaded
    } else if rules != nil {
      Terminal.error("the rules before stay in use")
    }
  }

  /// Extracts from all files: in full the first time, then what changed.
  private mutating func extract() {
    guard let rules else { return }
    let worker = Extractor(rules).makeWorker()
    for path in files {
      do throws(InputError) {
        guard let text = String(validating: try LineReader(path).rest(), as: UTF8.self) else {
          throw InputError(message: "`\(path)` is not UTF-8")
        }
        let report = worker.extract(from: Document(text, id: path, publishedOn: day))
        if let old = reports[path] {
          let changes = report.changes(since: old, types: style.types)
          Terminal.output(
            changes.isEmpty
              ? "\(path): no event changed\n" : changes.map { $0.text(color: style.color) }.joined())
        } else {
          Terminal.output(style.bytes(report))
        }
        reports[path] = report
      } catch {
        Terminal.error("error[input]: \(error.message)")
      }
    }
  }
}
