import RuleSyntax
import TOML

/// A table of the file, read strictly: what is not asked for is unknown, what has another type is an error.
struct SettingsTable {
  let table: TOMLTable
  /// Its name with a dot behind it; empty for the whole file.
  let prefix: String
  let file: SettingsFile

  private func entry(_ key: String) -> TOMLTable.Entry? { table.entries.first { $0.key == key } }

  /// Errors for keys that are none of these.
  func checkKeys(_ known: [String]) {
    for entry in table.entries where !known.contains(entry.key) {
      let near = Suggestion.closest(to: entry.key, in: known).map { "did you mean `\($0)`?" }
      file.error(
        "unknown-setting", "there is no setting `\(prefix)\(entry.key)`", entry.keyRange,
        help: near ?? "there are \(known.map { "`\($0)`" }.joined(separator: ", "))")
    }
  }

  /// The value of a key, made by `convert`; nil when the key is absent or its value is refused.
  func setting<Value>(_ key: String, _ expected: String, _ convert: (TOMLValue) -> Value?) -> Setting<Value>?
  {
    guard let entry = entry(key) else { return nil }
    guard let value = convert(entry.value) else {
      file.wrong("\(prefix)\(key)", expected, entry.value)
      return nil
    }
    return Setting(value, file.origin(entry.keyRange))
  }

  func bool(_ key: String) -> Setting<Bool>? {
    setting(key, "true or false") { if case .boolean(let flag) = $0.kind { flag } else { nil } }
  }

  func string(_ key: String) -> Setting<String>? { setting(key, "a string") { $0.string } }

  /// A list of strings; each that is none is an error of its own.
  func strings(_ key: String) -> Setting<[String]>? {
    guard let entry = entry(key) else { return nil }
    guard case .array(let values) = entry.value.kind else {
      file.wrong("\(prefix)\(key)", "a list of strings", entry.value)
      return nil
    }
    for value in values where value.string == nil {
      file.wrong("\(prefix)\(key)", "a list of strings", value)
    }
    return Setting(values.compactMap(\.string), file.origin(entry.keyRange))
  }

  /// One of the cases of an enumeration, by name.
  func choice<Value>(_ key: String, _ choices: [(String, Value)]) -> Setting<Value>? {
    entry(key).flatMap { file.choice("\(prefix)\(key)", $0, choices) }
  }

  /// A table inside this one.
  func table(_ key: String) -> SettingsTable? {
    guard let entry = entry(key) else { return nil }
    guard case .table(let inner) = entry.value.kind else {
      file.wrong("\(prefix)\(key)", "a table", entry.value)
      return nil
    }
    return SettingsTable(table: inner, prefix: "\(prefix)\(key).", file: file)
  }

  /// The tables of `[[key]]`.
  func tables(_ key: String) -> [(table: SettingsTable, range: Range<Int>)] {
    guard let entry = entry(key) else { return [] }
    guard case .array(let values) = entry.value.kind else {
      file.wrong("\(prefix)\(key)", "tables, written `[[\(prefix)\(key)]]`", entry.value)
      return []
    }
    return values.compactMap { value in
      guard case .table(let inner) = value.kind else {
        file.wrong("\(prefix)\(key)", "tables, written `[[\(prefix)\(key)]]`", value)
        return nil
      }
      return (SettingsTable(table: inner, prefix: "\(prefix)\(key).", file: file), value.range)
    }
  }
}

extension TOMLValue {
  var string: String? { if case .string(let text) = kind { text } else { nil } }
}

/// The file that is read, and what is wrong with it.
final class SettingsFile {
  let source: SourceText
  let id: FileID
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText, _ id: FileID) {
    self.source = source
    self.id = id
  }

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: id, start: range.lowerBound, end: range.upperBound)
  }

  func origin(_ range: Range<Int>) -> SettingOrigin {
    .file(path: source.path, line: source.line(of: range.lowerBound))
  }

  func error(
    _ code: String, _ message: String, _ range: Range<Int>, label: String = "",
    related: [Diagnostic.Related] = [], help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(code, message, at: span(range), label: label, related: related, help: help))
  }

  func wrong(_ name: String, _ expected: String, _ value: TOMLValue) {
    error("bad-setting", "`\(name)` takes \(expected), found \(value.kindName)", value.range)
  }

  func choice<Value>(_ name: String, _ entry: TOMLTable.Entry, _ choices: [(String, Value)]) -> Setting<
    Value
  >? {
    let names = choices.map(\.0)
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    guard let text = entry.value.string else {
      wrong(name, list, entry.value)
      return nil
    }
    guard let choice = choices.first(where: { $0.0 == text }) else {
      error(
        "bad-setting", "`\(name)` takes \(list), found \"\(text)\"", entry.value.range,
        help: Suggestion.closest(to: text, in: names).map { "did you mean \"\($0)\"?" })
      return nil
    }
    return Setting(choice.1, origin(entry.keyRange))
  }
}
