import RuleSyntax

/// The files of one pack, from a directory or from inside the binary.
public struct PackFiles: Sendable {
  /// The directory; nil for a shipped pack.
  public var directory: String?
  /// Path (as diagnostics show it) and content of each `*.tidings` file, ordered by path.
  public var rules: [(path: String, bytes: [UInt8])]
  /// Reads a lexicon table by its path within the pack; nil when there is none.
  public var table: @Sendable (String) -> (path: String, bytes: [UInt8])?

  /// Makes a pack of files.
  public init(
    directory: String?, rules: [(path: String, bytes: [UInt8])],
    table: @escaping @Sendable (String) -> (path: String, bytes: [UInt8])?
  ) {
    self.directory = directory
    self.rules = rules
    self.table = table
  }

  /// Whether a rule file says of itself that it is a pack.
  static func hasHeader(_ bytes: [UInt8]) -> Bool {
    let file = Parser.parse(SourceText(path: "", bytes: bytes), id: FileID(0))
    return file.declarations.contains { if case .pack = $0.kind { true } else { false } }
  }

  /// The pack with other content in some of its files.
  func overlaid(_ overlay: [String: [UInt8]]) -> PackFiles {
    if overlay.isEmpty { return self }
    let table = table
    return PackFiles(
      directory: directory, rules: rules.map { ($0.path, overlay[$0.path] ?? $0.bytes) },
      table: { name in table(name).map { ($0.path, overlay[$0.path] ?? $0.bytes) } })
  }
}

/// Gives the packs that ship inside a program.
public protocol ShippedPackProvider: Sendable {
  /// Names of all shipped packs.
  var names: [String] { get }
  /// The files of one, or nil.
  func pack(_ name: String) -> PackFiles?
}

/// A pack to load.
public enum PackRequest: Sendable, Hashable {
  /// By name: looked for in the search paths, then among the shipped packs.
  case named(String)
  /// The directory that holds it, or a rule file of it.
  case directory(String)
}
