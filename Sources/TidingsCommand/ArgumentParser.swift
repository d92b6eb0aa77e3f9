import RuleSyntax
import Tidings

/// The words of a command line, sorted by the table.
struct ParsedArguments {
  var positional: [String] = []
  /// The configuration that holds, with the options applied.
  var project = Project()
  private var values: [String: [String]] = [:]

  mutating func add(_ option: String, _ value: String) { values[option, default: []].append(value) }
  func has(_ option: String) -> Bool { values[option] != nil }
  func value(_ option: String) -> String? { values[option]?.last }
  func all(_ option: String) -> [String] { values[option] ?? [] }

  /// The day of `--date`.
  func day() throws(UsageError) -> CalendarDay? {
    guard let text = value("date") else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw UsageError(message: "`--date` takes a day like 2024-09-21, found `\(text)`")
    }
    return day
  }

  /// The packs of `--pack`, or those that the configuration names.
  var packs: [String] { project.configuration.packs.value }
  /// The packs of `--pack` and those named without it, or those that the configuration names.
  var allPacks: [String] {
    let names = all("pack") + positional
    return names.isEmpty ? packs : names
  }
  /// Where packs are looked for by name.
  var searchPaths: [String] { project.configuration.packPath.value }
}

/// A command line that the table does not allow.
struct UsageError: Error {
  let message: String
  var help: String?
}

struct ArgumentParser {
  let command: CommandSpec

  func parse(_ words: [String]) throws(UsageError) -> ParsedArguments {
    var parsed = ParsedArguments()
    var index = 0
    var onlyPositional = false
    while index < words.count {
      let word = words[index]
      index += 1
      if onlyPositional || word == "-" || !word.hasPrefix("-") {
        guard !command.arguments.isEmpty else { throw UsageError(message: "unexpected argument `\(word)`") }
        parsed.positional.append(word)
        continue
      }
      if word == "--" {
        onlyPositional = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let option = try find(parts[0])
      guard option.value != nil else {
        if parts.count > 1 { throw UsageError(message: "`\(parts[0])` takes no value") }
        parsed.add(option.name, "")
        continue
      }
      var value = parts.count > 1 ? parts[1] : nil
      if value == nil, index < words.count, words[index] == "-" || !words[index].hasPrefix("-") {
        value = words[index]
        index += 1
      }
      guard let value else {
        throw UsageError(message: "`\(parts[0])` needs a value: <\(option.value ?? "")>")
      }
      if !option.choices.isEmpty, !option.choices.contains(value) {
        throw UsageError(
          message: "`--\(option.name)` takes \(option.choices.joined(separator: ", ")), found `\(value)`",
          help: Suggestion.closest(to: value, in: option.choices).map { "did you mean `\($0)`?" })
      }
      if parsed.has(option.name), !option.isRepeatable {
        throw UsageError(message: "`--\(option.name)` is given twice")
      }
      parsed.add(option.name, value)
    }
    return parsed
  }

  private func find(_ word: String) throws(UsageError) -> CommandSpec.Option {
    let options = command.options + CommandTable.common
    let found = options.first { word == "--\($0.name)" || $0.short.map { word == "-\($0)" } ?? false }
    if let found { return found }
    let names = options.map { "--\($0.name)" }
    throw UsageError(
      message: "unknown option `\(word)`",
      help: Suggestion.closest(to: word, in: names).map { "did you mean `\($0)`?" })
  }
}
