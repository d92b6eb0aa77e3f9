/// Help in the layout of swift-argument-parser.
enum Help {
  static func root() -> String {
    var out = "OVERVIEW: \(CommandTable.overview)\n\nUSAGE: tidings <subcommand>\n\nOPTIONS:\n"
    out += rows(CommandTable.common.map { (label($0), $0.help) })
    out += "\nSUBCOMMANDS:\n" + rows(CommandTable.commands.map { ($0.name, $0.abstract) })
    out += "\n  See 'tidings help <subcommand>' for detailed help.\n"
    return out
  }

  static func command(_ command: CommandSpec) -> String {
    var usage = "tidings \(command.name)"
    for option in command.options {
      usage +=
        option.value.map { " [--\(option.name) <\($0)>]" + (option.isRepeatable ? " ..." : "") }
        ?? " [--\(option.name)]"
    }
    for argument in command.arguments {
      usage += argument.isSingle ? " <\(argument.name)>" : " [<\(argument.name)> ...]"
    }
    var out = "OVERVIEW: \(command.abstract)\n\nUSAGE: \(usage)\n"
    if !command.arguments.isEmpty {
      out += "\nARGUMENTS:\n" + rows(command.arguments.map { ("<\($0.name)>", $0.help) })
    }
    let options = (command.options + CommandTable.common).map { option in
      let choices = option.choices.isEmpty ? "" : " (values: \(option.choices.joined(separator: ", ")))"
      return (label(option), option.help + choices)
    }
    return out + "\nOPTIONS:\n" + rows(options)
  }

  private static func label(_ option: CommandSpec.Option) -> String {
    (option.short.map { "-\($0), " } ?? "") + "--\(option.name)" + (option.value.map { " <\($0)>" } ?? "")
  }

  private static func rows(_ rows: [(String, String)]) -> String {
    rows.map { name, text in
      let lines = wrapped(text, width: 54)
      let lead = "  " + name
      let indent = String(repeating: " ", count: 26)
      let first =
        lead.count < 26 ? lead + String(repeating: " ", count: 26 - lead.count) : lead + "\n" + indent
      return first + lines.joined(separator: "\n" + indent) + "\n"
    }.joined()
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count + 1 <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
