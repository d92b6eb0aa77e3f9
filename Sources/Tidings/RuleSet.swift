import RuleCompiler
import RuleSyntax
import ShippedPacks

/// Where a pack comes from.
public enum PackSource: Sendable, Hashable {
  /// A pack by name: looked for in the search paths, then among those inside the library.
  case shipped(String)
  /// A directory that holds `*.tidings` files, or one of these files.
  case directory(String)

  /// Meetings, talks, visits and agreements in diplomatic news (English).
  public static let diplomacy = PackSource.shipped("diplomacy")

  /// The same as the compiler asks for it.
  package var request: PackRequest {
    switch self {
    case .shipped(let name): .named(name)
    case .directory(let path): .directory(path)
    }
  }
}

/// The rules do not load; says why.
public struct RuleLoadError: Error, Sendable {
  /// All findings.
  public let diagnostics: [Diagnostic]
  /// The files they are about.
  public let sources: SourceMap
}

extension RuleLoadError: CustomStringConvertible {
  /// The findings as the command line shows them.
  public var description: String {
    let renderer = DiagnosticRenderer(map: sources)
    return diagnostics.map { renderer.render($0) }.joined(separator: "\n")
  }
}

/// What a load gave: rules, or the reasons why there are none.
public struct RuleLoadResult: Sendable {
  /// The rules; nil when there were errors.
  public let ruleSet: RuleSet?
  /// All findings, ordered by place.
  public let diagnostics: [Diagnostic]
  /// The files they are about.
  public let sources: SourceMap
}

/// Compiled rules: immutable, shared by any number of threads.
public struct RuleSet: Sendable {
  package let program: Program
  let plugins: Plugins

  /// Loads and compiles packs with all that they import.
  /// - Parameters:
  ///   - packs: the packs wanted.
  ///   - searchPaths: directories in which packs are looked for by name, before the shipped ones.
  ///   - plugins: what the packs ask for with `extern`.
  /// - Throws: ``RuleLoadError`` with every finding.
  public init(packs: [PackSource], searchPaths: [String] = [], plugins: Plugins = Plugins())
    throws(RuleLoadError)
  {
    let result = Self.load(packs, searchPaths: searchPaths, plugins: plugins)
    guard let rules = result.ruleSet else {
      throw RuleLoadError(diagnostics: result.diagnostics, sources: result.sources)
    }
    self = rules
  }

  package init(program: Program, plugins: Plugins = Plugins()) {
    self.program = program
    self.plugins = plugins
  }

  /// Loads packs and gives warnings too.
  /// - Parameters:
  ///   - packs: the packs wanted.
  ///   - searchPaths: directories in which packs are looked for by name, before the shipped ones.
  ///   - plugins: what the packs ask for with `extern`.
  ///   - needsPlugins: rules with an `extern` that no plugin is for do not load. With `false` they do, as for looking at
  ///     them without the program that has the plugins: predicates hold of nothing, the others find and give nothing.
  public static func load(
    _ packs: [PackSource], searchPaths: [String] = [], plugins: Plugins = Plugins(),
    needsPlugins: Bool = true
  ) -> RuleLoadResult {
    let result = RuleCompiler.compile(
      packs.map(\.request), searchPaths: searchPaths, shipped: EmbeddedPacks(),
      externs: plugins.supply(isRequired: needsPlugins))
    return RuleLoadResult(
      ruleSet: result.program.map { RuleSet(program: $0, plugins: plugins) },
      diagnostics: result.partial.diagnostics,
      sources: result.sources)
  }

  /// Names of the packs inside the library.
  public static var shippedPacks: [String] { EmbeddedPacks().names }

  /// The packs that were loaded, ordered by name.
  public var packs: [PackReference] {
    program.packs.map { PackReference(name: $0.name, version: $0.version) }.sorted { $0.name < $1.name }
  }

  /// Directories of the packs that were loaded from one; those inside the library have none.
  public var packDirectories: [String] { program.packs.compactMap(\.directory) }

  /// The event types, in the order of their declaration.
  public var eventTypes: [String] { program.events.map(\.name) }

  /// Ids of all rules, frames, roles, recognizers and links: `pack/id`.
  public var ruleIDs: [String] { program.sites.map(\.id) }

  /// The roles of an event type, in order; empty when there is no such type.
  public func roles(of eventType: String) -> [String] {
    program.events.first { $0.name == eventType }?.roles.map(\.name) ?? []
  }

  /// Findings that did not stop the load.
  public var diagnostics: [Diagnostic] { program.diagnostics }

  /// The rule files, for showing places.
  public var sources: SourceMap { program.sources }
}

/// The packs inside the library, as the compiler wants them.
package struct EmbeddedPacks: ShippedPackProvider {
  package init() {}

  package var names: [String] { ShippedPacks.all.map(\.name) }

  /// Where the paths of a pack's files begin.
  static func root(_ name: String) -> String { "Rules/\(name)" }

  package func pack(_ name: String) -> PackFiles? {
    guard let pack = ShippedPacks.all.first(where: { $0.name == name }) else { return nil }
    let files = pack.files.map { (path: "\(Self.root(name))/\($0.path)", bytes: Self.bytes($0.content)) }
    return PackFiles(
      directory: nil, rules: files.filter { $0.path.hasSuffix(".tidings") }.sorted { $0.path < $1.path },
      table: { path in files.first { $0.path == "\(Self.root(name))/\(path)" } })
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
