import Configuration

/// `tidings config show`
enum ConfigCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    guard arguments.positional == ["show"] else {
      return Command.usage(
        "`config` shows the configuration and does nothing else", help: "tidings config show")
    }
    let configuration = arguments.project.configuration
    Terminal.output(arguments.has("json") ? json(configuration) : text(configuration))
    return .clean
  }

  /// A line a value, as it would stand in the file, with where it comes from.
  private static func text(_ configuration: Configuration) -> String {
    let lines = configuration.entries.map { ("\($0.key) = \($0.value)", $0.origin.text) }
    let width = lines.map(\.0.count).filter { $0 < 60 }.max() ?? 0
    return (configuration.path.map { "# \($0)\n" } ?? "# no \(Project.fileName)\n")
      + lines.map { line, origin in
        line + String(repeating: " ", count: max(0, width - line.count)) + "  # \(origin)\n"
      }.joined()
  }

  private static func json(_ configuration: Configuration) -> String {
    let settings = configuration.entries.map { entry in
      "{\"key\":\(JSONText.string(entry.key)),\"value\":\(entry.value),\"from\":\(JSONText.string(entry.origin.text))}"
    }
    return
      "{\"schema\":1,\"file\":\(JSONText.string(configuration.path)),\"settings\":\(JSONText.list(settings))}\n"
  }
}
