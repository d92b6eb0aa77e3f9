import RuleCompiler
import RuleSyntax

extension LintSubject {
  /// The packs that are judged, with their index, in load order.
  var judgedPacks: [(index: Int, pack: LoadedPack)] {
    packs.indices.filter(judged.contains).map { ($0, packs[$0]) }
  }

  /// Name and directory of the packs that are judged; those inside the library have none.
  public var judgedDirectories: [(name: String, directory: String)] {
    judgedPacks.compactMap { item in item.pack.directory.map { (item.pack.name, $0) } }
  }

  /// Whether the names of a pack are there for others: it makes no event itself, or another pack at hand imports it.
  /// Only those that it keeps private can be known to be unused.
  func isLibrary(_ pack: Int) -> Bool {
    if packs.contains(where: { $0.imports.contains { $0.pack == pack } }) { return true }
    return !packs[pack].files.contains { file in
      file.declarations.contains { if case .rule = $0.kind { true } else { false } }
    }
  }

  /// The pack that each file belongs to.
  var packOfFile: [FileID: Int] {
    var found: [FileID: Int] = [:]
    for (index, pack) in packs.enumerated() { for file in pack.files { found[file.id] = index } }
    return found
  }

  /// Whether a place lies in a pack that is judged.
  func isJudged(_ span: SourceSpan) -> Bool { judgedFileIDs.contains(span.file) }
}
