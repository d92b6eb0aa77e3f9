import RuleSyntax
import Tidings

/// One of the two states that are compared.
struct DiffSide {
  private let folder: String
  private let sources: [SourceText]
  /// The rule files under the paths that the user knows.
  let shown: [SourceText]
  /// The tables, by their paths below the folder or the revision.
  let tables: [String: SourceText]

  init(_ folder: String) throws(InputError) {
    guard RuleFiles.isDirectory(folder) else {
      throw InputError(message: "`\(folder)` is no directory")
    }
    self.folder = folder
    sources = try RuleTexts.sources([folder])
    shown = sources
    tables = try Self.tables(below: folder)
  }

  /// What git has at a revision, written below a folder so that it can be loaded, tables too.
  init(revision: String, path: String, below root: String) throws(InputError) {
    let name = revision.map { $0.isLetter || $0.isNumber ? $0 : "_" }
    let top = "\(root)/\(String(name))"
    let listed = Git.run(["ls-tree", "-r", "-z", "--name-only", revision, "--", path], in: ".") ?? []
    let paths = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    for path in paths {
      guard let bytes = Git.run(["show", "\(revision):./\(path)"], in: ".") else { continue }
      try RuleTexts.write(bytes, to: path, below: top)
    }
    folder = top
    sources = RuleFiles.isDirectory(top) ? try RuleTexts.sources([top]) : []
    shown = sources.map { SourceText(path: String($0.path.dropFirst(top.count + 1)), bytes: $0.bytes) }
    let inside = path == "." ? top : "\(top)/\(path)"
    tables = try Self.tables(below: inside).mapValues {
      SourceText(path: String($0.path.dropFirst(top.count + 1)), bytes: $0.bytes)
    }
  }

  private static func tables(below folder: String) throws(InputError) -> [String: SourceText] {
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    var out: [String: SourceText] = [:]
    for path in RuleFiles.below(folder, suffix: ".tsv") {
      out[String(path.dropFirst(root.count))] = SourceText(path: path, bytes: try LineReader(path).rest())
    }
    return out
  }

  /// Its rules; errors are shown.
  func load(_ arguments: ParsedArguments) -> RuleSet? {
    let result = RuleSet.load(
      packs, searchPaths: [folder] + arguments.searchPaths, needsPlugins: false)
    let renderer = DiagnosticRenderer(map: result.sources)
    for finding in result.diagnostics where finding.severity == .error {
      Terminal.error(renderer.render(finding))
    }
    return result.ruleSet
  }

  /// The directories that hold the header of a pack.
  private var packs: [PackSource] {
    var folders: [String] = []
    for source in sources {
      let file = Parser.parse(source, id: FileID(0))
      for case .pack(_) in file.declarations.map(\.kind) {
        let end = source.path.lastIndex(of: "/") ?? source.path.startIndex
        folders.append(String(source.path[..<end]))
      }
    }
    return folders.map { .directory($0) }
  }
}
