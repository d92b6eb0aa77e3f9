import RuleLint
import RuleSyntax

/// Packs as they were at a git revision.
enum EarlierPacks {
  /// The rule files of packs at a revision; a pack that was not there then has none.
  static func read(_ packs: [(name: String, directory: String)], at revision: String) throws(CommandStop)
    -> [String: EarlierPack]
  {
    var found: [String: EarlierPack] = [:]
    for (name, directory) in packs {
      try check(revision, in: directory)
      let listed = Git.run(["ls-tree", "-r", "-z", "--name-only", revision, "."], in: directory) ?? []
      let paths = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      let files = paths.filter { $0.hasSuffix(".tidings") }.compactMap { path in
        Git.run(["show", "\(revision):./\(path)"], in: directory).map {
          SourceText(path: "\(directory)/\(path)", bytes: $0)
        }
      }
      if !files.isEmpty { found[name] = EarlierPack(revision: revision, files: files) }
    }
    return found
  }

  static func check(_ revision: String, in directory: String) throws(CommandStop) {
    let isRevision = !revision.hasPrefix("-") && !revision.isEmpty
    if isRevision,
      Git.run(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"], in: directory) != nil
    {
      return
    }
    if Git.run(["rev-parse", "--git-dir"], in: directory) == nil {
      Terminal.error("error[git]: `\(directory)` is in no git repository, or there is no git")
    } else {
      Terminal.error(
        "error[git]: there is no git revision `\(revision)`\n   = help: name a tag, a branch or a commit, as in `--since v1.0`"
      )
    }
    throw CommandStop(status: .usage)
  }
}
