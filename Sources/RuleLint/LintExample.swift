import RuleCompiler
import RuleSyntax
import Tidings

/// Rules that show a check at work. They run as tests.
public struct LintExample: Sendable {
  /// Files by path: a folder is a pack of that name, what lies in none is the pack `example`. A pack without a header gets one that imports
  /// `core`.
  public let files: [(path: String, text: String)]

  /// What is asked besides.
  public let options: LintOptions

  /// A single file `rules.tidings`.
  public init(_ text: String, options: LintOptions = LintOptions()) {
    self.init(files: [("rules.tidings", text)], options: options)
  }

  /// Several files.
  public init(files: [(path: String, text: String)], options: LintOptions = LintOptions()) {
    self.files = files
    self.options = options
  }

  /// The rules as they are linted.
  public func subject() -> LintSubject { subject(only: nil) }

  /// Only the packs named are asked for; the others are there to be imported.
  func subject(only names: [String]?) -> LintSubject {
    let provider = ExamplePacks(files)
    let subject = LintSubject((names ?? provider.names).map(PackRequest.named), shipped: provider)
    subject.options = options
    return subject
  }
}

/// The packs of an example, before those inside the library.
private struct ExamplePacks: ShippedPackProvider {
  private static let main = "example"
  private var packs: [String: [(path: String, bytes: [UInt8])]] = [:]

  /// A folder is a pack of its name; what lies in none is a pack called `example`.
  init(_ files: [(path: String, text: String)]) {
    for file in files {
      let name = file.path.contains("/") ? String(file.path.prefix { $0 != "/" }) : Self.main
      packs[name, default: []].append((file.path, Array(file.text.utf8)))
    }
    for (name, files) in packs where !files.contains(where: Self.hasHeader) {
      // A file of its own, so that lines are counted as they are shown.
      let header = "pack \(name) \"1.0.0\"\nimport core\n"
      packs[name]!.append((name == Self.main ? "pack.tidings" : "\(name)/pack.tidings", Array(header.utf8)))
    }
  }

  var names: [String] { packs.keys.sorted() }

  func pack(_ name: String) -> PackFiles? {
    guard let files = packs[name] else { return EmbeddedPacks().pack(name) }
    let root = name == Self.main ? "" : "\(name)/"
    return PackFiles(
      directory: nil, rules: files.filter { $0.path.hasSuffix(".tidings") }.sorted { $0.path < $1.path },
      table: { path in files.first { $0.path == root + path } })
  }

  private static func hasHeader(_ file: (path: String, bytes: [UInt8])) -> Bool {
    Parser.parse(SourceText(path: file.path, bytes: file.bytes), id: FileID(0)).declarations.contains {
      if case .pack = $0.kind { true } else { false }
    }
  }
}
