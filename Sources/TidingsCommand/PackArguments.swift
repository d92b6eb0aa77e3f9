import RuleSyntax
import Tidings

/// Packs named on a command line.
enum PackArguments {
  /// A name is a shipped pack or one in a search path, before it is a directory here; anything with a slash is a path.
  static func source(_ text: String, _ searchPaths: [String]) -> PackSource {
    isPath(text, searchPaths) ? .directory(text) : .shipped(text)
  }

  /// Whether a pack is named by its directory, or a file in it.
  static func isPath(_ text: String, _ searchPaths: [String]) -> Bool {
    if text.contains("/") || text == "." { return true }
    let isKnown =
      RuleSet.shippedPacks.contains(text) || searchPaths.contains { RuleFiles.isDirectory("\($0)/\(text)") }
    return !isKnown && (RuleFiles.isDirectory(text) || RuleFiles.isFile(text))
  }

  /// The packs wanted, or those that are meant when none is named.
  static func sources(_ arguments: ParsedArguments) -> [PackSource] {
    arguments.allPacks.map { source($0, arguments.searchPaths) }
  }

  /// Loads the packs, shows the findings, and gives the rules or nil.
  static func load(_ arguments: ParsedArguments) -> RuleSet? { load(arguments.allPacks, arguments) }

  /// The same for commands whose result would lack what plugins give: rules that need some do not load.
  static func loadWhole(_ arguments: ParsedArguments) -> RuleSet? {
    load(arguments.packs, arguments, needsPlugins: true)
  }

  /// Directories that the rules came from, and those they would come from: what a change is watched for in.
  static func directories(_ names: [String], _ arguments: ParsedArguments, _ rules: RuleSet?) -> [String] {
    let all = names.filter { isPath($0, arguments.searchPaths) } + (rules?.packDirectories ?? [])
    return all.indices.filter { all.firstIndex(of: all[$0]) == $0 }.map { all[$0] }
  }

  static func load(_ names: [String], _ arguments: ParsedArguments, needsPlugins: Bool = false) -> RuleSet? {
    let result = RuleSet.load(
      names.map { source($0, arguments.searchPaths) }, searchPaths: arguments.searchPaths,
      needsPlugins: needsPlugins)
    let color = Terminal.usesColor(arguments.value("color"), isTerminal: Terminal.isErrorTerminal)
    let renderer = DiagnosticRenderer(map: result.sources, color: color)
    for finding in result.diagnostics { Terminal.error(renderer.render(finding)) }
    return result.ruleSet
  }
}
