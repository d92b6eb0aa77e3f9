import RuleSyntax
import Tidings

/// Packs named on a command line.
enum PackArguments {
  /// A name is a shipped pack (or one in a search path), anything with a slash a directory.
  static func source(_ text: String) -> PackSource {
    isDirectory(text) ? .directory(text) : .shipped(text)
  }

  /// Whether a pack is named by its directory.
  static func isDirectory(_ text: String) -> Bool { text.contains("/") || text == "." }

  /// The packs wanted, or those that are meant when none is named.
  static func sources(_ arguments: ParsedArguments) -> [PackSource] { arguments.allPacks.map(source) }

  /// Loads the packs, shows the findings, and gives the rules or nil.
  static func load(_ arguments: ParsedArguments) -> RuleSet? { load(arguments.allPacks, arguments) }

  /// The same for commands whose result would lack what plugins give: rules that need some do not load.
  static func loadWhole(_ arguments: ParsedArguments) -> RuleSet? {
    load(arguments.packs, arguments, needsPlugins: true)
  }

  /// Directories that the rules came from, and those they would come from: what a change is watched for in.
  static func directories(_ names: [String], _ rules: RuleSet?) -> [String] {
    let all = names.filter(isDirectory) + (rules?.packDirectories ?? [])
    return all.indices.filter { all.firstIndex(of: all[$0]) == $0 }.map { all[$0] }
  }

  static func load(_ names: [String], _ arguments: ParsedArguments, needsPlugins: Bool = false) -> RuleSet? {
    let result = RuleSet.load(
      names.map(source), searchPaths: arguments.searchPaths, needsPlugins: needsPlugins)
    let color = Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isErrorTerminal)
    let renderer = DiagnosticRenderer(map: result.sources, color: color)
    for finding in result.diagnostics { Terminal.error(renderer.render(finding)) }
    return result.ruleSet
  }
}
