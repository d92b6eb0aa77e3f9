import RuleSyntax

/// Finds the subcommand and runs it.
enum Command {
  static func run(_ words: [String]) -> ExitStatus {
    guard let name = words.first else {
      Terminal.output(Help.root())
      return .clean
    }
    switch name {
    case "--help", "-h":
      Terminal.output(Help.root())
      return .clean
    case "--version":
      Terminal.output("tidings \(CommandTable.version)\n")
      return .clean
    case "help": return help(Array(words.dropFirst()))
    default: break
    }
    guard let command = CommandTable.commands.first(where: { $0.name == name }) else { return unknown(name) }
    do throws(UsageError) {
      var arguments = try ArgumentParser(command: command).parse(Array(words.dropFirst()))
      if arguments.has("help") {
        Terminal.output(Help.command(command))
        return .clean
      }
      if arguments.has("version") {
        Terminal.output("tidings \(CommandTable.version)\n")
        return .clean
      }
      if command.readsConfiguration {
        do throws(CommandStop) {
          arguments.project = try Project.find(arguments)
        } catch {
          return error.status
        }
      }
      return command.run(arguments)
    } catch {
      return usage(error.message, help: error.help ?? "see `tidings \(command.name) --help`")
    }
  }

  private static func help(_ words: [String]) -> ExitStatus {
    guard let name = words.first else {
      Terminal.output(Help.root())
      return .clean
    }
    guard let command = CommandTable.commands.first(where: { $0.name == name }) else { return unknown(name) }
    Terminal.output(Help.command(command))
    return .clean
  }

  private static func unknown(_ name: String) -> ExitStatus {
    let names = CommandTable.commands.map(\.name) + ["help"]
    let what = name.hasPrefix("-") ? "option" : "command"
    return usage(
      "there is no \(what) `\(name)`",
      help: Suggestion.closest(to: name, in: names + ["--help", "--version"]).map { "did you mean `\($0)`?" }
        ?? "see `tidings --help`")
  }

  static func usage(_ message: String, help: String? = nil) -> ExitStatus {
    Terminal.error("error[usage]: \(message)")
    if let help { Terminal.error("   = help: \(help)") }
    return .usage
  }
}
