import RuleCompiler
import RuleSyntax
import Tidings

/// Rules that show a check at work. They run as tests.
public struct LintExample: Sendable {
  /// A file by its path: a folder is a pack of that name, what lies in none is the pack `example`.
  public struct File: Sendable {
    /// The path.
    public let path: String
    /// What it holds; nearly always UTF-8.
    public let bytes: [UInt8]
    /// The same as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// The files that are shown.
  public let files: [File]
  /// Nothing is added: a pack without a header stays without one. Else it gets one that imports `core`.
  let isWhole: Bool

  /// What is asked besides.
  public let options: LintOptions

  /// A single file `rules.tidings`.
  public init(_ text: String, options: LintOptions = LintOptions()) {
    self.init(bytes: Self.whole(text), options: options)
  }

  /// A single file `rules.tidings` of these bytes.
  public init(bytes: [UInt8], options: LintOptions = LintOptions()) {
    self.init([File(path: "rules.tidings", bytes: bytes)], isWhole: false, options)
  }

  /// Several files; a pack without a `pack` header gets one that imports `core`.
  public init(files: [(path: String, text: String)], options: LintOptions = LintOptions()) {
    let files = files.map { File(path: $0.path, bytes: Self.whole($0.text)) }
    self.init(files, isWhole: false, options)
  }

  /// Several files to which nothing is added.
  public init(whole files: [(path: String, text: String)], options: LintOptions = LintOptions()) {
    let files = files.map { File(path: $0.path, bytes: Self.whole($0.text)) }
    self.init(files, isWhole: true, options)
  }

  /// A file ends with a line end.
  private static func whole(_ text: String) -> [UInt8] {
    Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
  }

  private init(_ files: [File], isWhole: Bool, _ options: LintOptions) {
    self.files = files
    self.isWhole = isWhole
    self.options = options
  }

  /// The same with other bytes in some of its files, by path.
  func replacing(_ bytes: [String: [UInt8]]) -> LintExample {
    LintExample(
      files.map { File(path: $0.path, bytes: bytes[$0.path] ?? $0.bytes) }, isWhole: isWhole, options)
  }

  /// The rules as they are linted.
  public func subject() -> LintSubject { subject(only: nil) }

  /// Only the packs named are asked for; the others are there to be imported.
  func subject(only names: [String]?) -> LintSubject {
    let provider = ExamplePacks(self)
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
  init(_ example: LintExample) {
    for file in example.files {
      let name = file.path.contains("/") ? String(file.path.prefix { $0 != "/" }) : Self.main
      packs[name, default: []].append((file.path, file.bytes))
    }
    if example.isWhole { return }
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
