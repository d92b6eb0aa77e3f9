import RuleSyntax
import Tidings

/// `tidings compile --emit pcre2`
enum CompileCommand {
  @Sendable static func run(_ arguments: ParsedArguments) -> ExitStatus {
    guard let rules = PackArguments.load(arguments) else { return .rulesDoNotLoad }
    var patterns = rules.emittedPatterns()
    if let id = arguments.value("rule") {
      patterns = patterns.filter { $0.rule == id || $0.rule.hasSuffix("/\(id)") }
      if patterns.isEmpty {
        if let known = rules.ruleIDs.first(where: { $0 == id || $0.hasSuffix("/\(id)") }) {
          Terminal.output("\(known) has no pattern: it reads links\n")
          return .clean
        }
        return Command.usage("there is no rule `\(id)`", help: RuleNames.help(id, rules))
      }
    }
    for pattern in patterns { Terminal.output(arguments.has("json") ? json(pattern) : text(pattern)) }
    return .clean
  }

  private static func text(_ pattern: EmittedPattern) -> String {
    var out = "\(pattern.rule) \(pattern.use)  \(pattern.at)\n"
    out +=
      "  regex  \(pattern.regex)\n  items  \(pattern.bytesPerItem) byte\(pattern.bytesPerItem == 1 ? "" : "s") each\n"
    for test in pattern.tests {
      let bit = String(test.mask, radix: 16)
      out += "  test   byte \(test.byte) & 0x\(bit.count == 1 ? "0" : "")\(bit)  \(test.meaning)\n"
    }
    for group in pattern.groups { out += "  group  \(group.number)  \(group.name)\n" }
    for place in pattern.map { out += "  from   \(place.offset)  \(place.at)\n" }
    return out + "\n"
  }

  private static func json(_ pattern: EmittedPattern) -> String {
    func quoted(_ text: String) -> String {
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    let tests = pattern.tests.map {
      "{\"byte\":\($0.byte),\"mask\":\($0.mask),\"meaning\":\(quoted($0.meaning))}"
    }
    let groups = pattern.groups.map { "{\"number\":\($0.number),\"name\":\(quoted($0.name))}" }
    let map = pattern.map.map { "{\"offset\":\($0.offset),\"at\":\(quoted($0.at))}" }
    return "{\"rule\":\(quoted(pattern.rule)),\"use\":\"\(pattern.use)\",\"at\":\(quoted(pattern.at)),"
      + "\"regex\":\(quoted(pattern.regex)),\"bytes_per_item\":\(pattern.bytesPerItem),"
      + "\"tests\":[\(tests.joined(separator: ","))],\"groups\":[\(groups.joined(separator: ","))],"
      + "\"map\":[\(map.joined(separator: ","))]}\n"
  }
}
