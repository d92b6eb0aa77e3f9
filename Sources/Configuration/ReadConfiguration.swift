import RuleLint
import RuleSyntax
import TOML

extension Configuration {
  /// Reads a configuration file.
  /// - Parameters:
  ///   - source: the file, under the path that origins and errors show.
  ///   - id: its id, for the places of errors.
  ///   - base: what makes a path relative to the file one relative to the working directory: empty, or a path that ends
  ///     in a slash.
  /// - Returns: what it says, and every error in it.
  public static func read(_ source: SourceText, id: FileID, base: String = "") -> (
    Configuration, [Diagnostic]
  ) {
    let file = SettingsFile(source, id)
    var configuration = Configuration()
    configuration.path = source.path
    do throws(TOMLError) {
      let root = SettingsTable(table: try TOML.parse(source.bytes), prefix: "", file: file)
      configuration.read(root, base)
    } catch {
      let related = error.first.map { [Diagnostic.Related("the first one is here", file.span($0))] }
      file.error("toml-syntax", error.message, error.range, related: related ?? [], help: error.help)
    }
    return (configuration, Diagnostic.sorted(file.diagnostics))
  }

  private mutating func read(_ root: SettingsTable, _ base: String) {
    root.checkKeys(["packs", "pack-path", "lint", "test"])
    if let packs = root.strings("packs") {
      if packs.value.isEmpty, let entry = root.table.entries.first(where: { $0.key == "packs" }) {
        root.file.error(
          "bad-setting", "`packs` names no pack", entry.value.range, help: "leave it out for the default")
      }
      // Names of packs have no slash, and are looked up.
      self.packs = Setting(
        packs.value.map { $0.contains("/") || $0 == "." ? Self.based($0, base) : $0 }, packs.origin)
    }
    if let path = root.strings("pack-path") {
      packPath = Setting(path.value.map { Self.based($0, base) }, path.origin)
    }
    if let lint = root.table("lint") { readLint(lint, base) }
    if let test = root.table("test") {
      test.checkKeys(["allow-empty"])
      if let flag = test.bool("allow-empty") { allowEmpty = flag }
    }
  }

  private mutating func readLint(_ lint: SettingsTable, _ base: String) {
    lint.checkKeys(["fail-level", "baseline", "required-metadata", "levels", "overrides"])
    let severities = Severity.allCases.reversed().map { ($0.label, $0) }
    if let level = lint.choice("fail-level", severities) { failLevel = level }
    if let path = lint.string("baseline") { baseline = Setting(Self.based(path.value, base), path.origin) }
    if let keys = lint.strings("required-metadata") {
      requiredMetadata = keys
      checkMetadata(lint)
    }
    if let table = lint.table("levels") { levels = Self.levels(table) }
    for (table, range) in lint.tables("overrides") {
      table.checkKeys(["paths", "levels"])
      guard let paths = table.strings("paths"), !paths.value.isEmpty else {
        if !table.table.entries.contains(where: { $0.key == "paths" && $0.value.string != nil }) {
          table.file.error(
            "bad-setting", "an override needs `paths`", range, help: "write `paths = [\"old/**\"]`")
        }
        continue
      }
      overrides.append(Override(paths: paths, levels: table.table("levels").map(Self.levels) ?? []))
    }
  }

  private func checkMetadata(_ lint: SettingsTable) {
    guard let entry = lint.table.entries.first(where: { $0.key == "required-metadata" }),
      case .array(let values) = entry.value.kind
    else { return }
    for value in values {
      guard let key = value.string, !LintOptions.metadataKeys.contains(key) else { continue }
      let names = LintOptions.metadataKeys
      lint.file.error(
        "bad-setting", "there is no metadata `\(key)`", value.range,
        help: Suggestion.closest(to: key, in: names).map { "did you mean \"\($0)\"?" }
          ?? "there are \(names.joined(separator: ", "))")
    }
  }

  private static func levels(_ table: SettingsTable) -> [(name: String, level: Setting<LintLevel>)] {
    let choices = LintLevel.allCases.map { ($0.rawValue, $0) }
    return table.table.entries.compactMap { entry in
      guard LintSelection.names.contains(entry.key) else {
        table.file.error(
          "unknown-setting", "there is no check or group `\(entry.key)`", entry.keyRange,
          help: Suggestion.closest(to: entry.key, in: LintSelection.names).map { "did you mean `\($0)`?" }
            ?? "`tidings lints` lists them")
        return nil
      }
      guard let level = table.file.choice("\(table.prefix)\(entry.key)", entry, choices) else { return nil }
      if LintLevels.fixed.contains(entry.key), !isGroup(entry.key) {
        table.file.error(
          "bad-setting", "`\(entry.key)` keeps rules from loading, its level cannot be chosen", entry.keyRange
        )
        return nil
      }
      return (entry.key, level)
    }
  }

  private static func based(_ path: String, _ base: String) -> String {
    if path.hasPrefix("/") || base.isEmpty { return path }
    return base + (path.hasPrefix("./") ? path.dropFirst(2) : path[...])
  }

  private static func isGroup(_ name: String) -> Bool { LintGroup(rawValue: name) != nil }
}
