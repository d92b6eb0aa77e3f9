import Tidings

/// The articles in the `Snapshots` folder of a pack, each with all that is found in it: `visit.txt` and `visit.events`.
struct Snapshots {
  static let folder = "Snapshots"
  static let article = ".txt"
  static let kept = ".events"

  /// Compares what is found with what is kept, or keeps it.
  static func run(_ arguments: ParsedArguments, _ rules: RuleSet) throws(InputError) -> [SnapshotOutcome] {
    // Nothing but the pack itself may have a say in what is found in its articles.
    let directories = arguments.allPacks.filter { PackArguments.isPath($0, arguments.searchPaths) }
    let folders = directories.filter { RuleFiles.isDirectory($0 + "/" + folder) }
    var outcomes: [SnapshotOutcome] = []
    for directory in folders {
      let alone =
        arguments.allPacks.count == 1
        ? rules
        : RuleSet.load(
          [.directory(directory)], searchPaths: arguments.searchPaths, needsPlugins: false
        ).ruleSet
      guard let alone else {
        throw InputError(message: "the pack `\(directory)` does not load without the others")
      }
      let root = directory.hasSuffix("/") ? directory : directory + "/"
      outcomes += try Snapshots(root: root + folder, worker: Extractor(alone).makeWorker())
        .outcomes(accept: arguments.has("accept"))
    }
    return outcomes
  }

  private let root: String
  private let worker: ExtractorWorker

  private init(root: String, worker: ExtractorWorker) {
    self.root = root
    self.worker = worker
  }

  private func outcomes(accept: Bool) throws(InputError) -> [SnapshotOutcome] {
    let names = RuleFiles.names(in: root)
    var outcomes: [SnapshotOutcome] = []
    for name in names where name.hasSuffix(Self.article) {
      outcomes.append(try outcome(String(name.dropLast(Self.article.count)), names, accept: accept))
    }
    for name in names where name.hasSuffix(Self.kept) {
      if !names.contains(name.dropLast(Self.kept.count) + Self.article) {
        outcomes.append(SnapshotOutcome(path: "\(root)/\(name)", verdict: .stale))
      }
    }
    return outcomes
  }

  private func outcome(_ name: String, _ names: [String], accept: Bool) throws(InputError) -> SnapshotOutcome
  {
    let (article, kept) = ("\(root)/\(name)\(Self.article)", "\(root)/\(name)\(Self.kept)")
    guard let text = String(validating: try LineReader(article).rest(), as: UTF8.self) else {
      throw InputError(message: "`\(article)` is not UTF-8")
    }
    let isNew = !names.contains(name + Self.kept)
    let old = isNew ? [] : try LineReader(kept).rest()
    let new = Array(worker.extract(from: Document(text)).snapshot.utf8)
    if !isNew, old == new { return SnapshotOutcome(path: kept, verdict: .passed) }
    if accept { try RuleFiles.replace(kept, with: new) }
    return SnapshotOutcome(
      path: kept, verdict: accept ? .accepted : isNew ? .new : .changed,
      difference: isNew ? "" : NestedDiff.text(from: old, to: new))
  }
}
