import RuleSyntax

/// `tidings fmt`
struct FormatCommand {
  private let showsNames: Bool
  private let showsDifference: Bool
  private let color: Bool
  private var hasDifferences = false
  private var hasErrors = false
  private var hasFailed = false

  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    // The packs of the configuration, as far as they are directories.
    let own = arguments.project.configuration.packs.value.filter {
      PackArguments.isPath($0, arguments.searchPaths)
    }
    let paths = arguments.positional.isEmpty ? own : arguments.positional
    if paths.isEmpty {
      return Command.usage("there is nothing to format", help: "name files or directories, or `-`")
    }
    var command = FormatCommand(arguments)
    for path in paths { command.format(path) }
    return command.status
  }

  private init(_ arguments: ParsedArguments) {
    showsDifference = arguments.has("diff")
    showsNames = arguments.has("check") && !showsDifference
    color = Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isErrorTerminal)
  }

  private var status: ExitStatus {
    hasFailed ? .inputOutput : hasErrors ? .rulesDoNotLoad : hasDifferences ? .findings : .clean
  }

  private mutating func format(_ path: String) {
    guard RuleFiles.isDirectory(path) else { return formatFile(path) }
    let files = RuleFiles.below(path)
    if files.isEmpty {
      hasErrors = true
      Terminal.error("error[no-rules]: no `*.tidings` file in `\(path)`")
    }
    for file in files { formatFile(file) }
  }

  private mutating func formatFile(_ path: String) {
    do throws(InputError) {
      let old = try LineReader(path).rest()
      guard let new = formatted(old, path) else { return }
      if showsNames || showsDifference {
        if old == new { return }
        hasDifferences = true
        Terminal.output(showsNames ? "\(path)\n" : UnifiedDiff.text(path, from: old, to: new))
      } else if path == "-" {
        Terminal.output(new)
      } else if old != new {
        try RuleFiles.replace(path, with: new)
      }
    } catch {
      hasFailed = true
      Terminal.error("error[input]: \(error.message)")
    }
  }

  /// The canonical text; nil when there is none, which is then reported.
  private mutating func formatted(_ bytes: [UInt8], _ path: String) -> [UInt8]? {
    var map = SourceMap()
    let source = SourceText(path: path == "-" ? "standard input" : path, bytes: bytes)
    let result = Formatter.format(source, id: map.add(source))
    let renderer = DiagnosticRenderer(map: map, color: color)
    for finding in result.diagnostics { Terminal.error(renderer.render(finding)) }
    if result.bytes == nil { hasErrors = true }
    return result.bytes
  }
}
