import RuleSyntax

/// An import that does nothing.
struct UnusedImport: LintCheck {
  let page = LintPage(
    id: "unused-import", group: .references, level: .warning,
    title: "An import that changes nothing.",
    why: """
      A pack is imported for its names or for what it does by itself: recognizers, links, tokens and so on. An import of \
      a pack that only declares names, none of which is used, or a second import of one pack, does nothing.
      """,
    triggers: LintExample(files: [
      (
        "example/rules.tidings",
        "pack example \"1.0.0\"\nimport core\nimport ports\nlexicon tide { ebb flood }\n"
      ),
      ("ports/ports.tidings", "pack ports \"1.0.0\"\nimport core\nlexicon harbour { quay pier }\n"),
    ]),
    passes: LintExample(files: [
      (
        "example/rules.tidings",
        "pack example \"1.0.0\"\nimport core\nimport ports\nfragment atQuay = at the @harbour\n"
      ),
      ("ports/ports.tidings", "pack ports \"1.0.0\"\nimport core\nlexicon harbour { quay pier }\n"),
    ]),
    mend: "Remove the import.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let owners = subject.packOfFile
    var used: [Int: Set<Int>] = [:]
    for (declared, uses) in subject.uses {
      guard let owner = owners[declared.file] else { continue }
      for use in uses { if let user = owners[use.file] { used[user, default: []].insert(owner) } }
    }
    var found: [Diagnostic] = []
    for (index, pack) in subject.judgedPacks {
      var first: [Int: Name] = [:]
      for declaration in pack.files.flatMap(\.declarations) {
        guard case .importPack(let item) = declaration.kind,
          let target = subject.packs.firstIndex(where: { $0.name == item.name.value })
        else { continue }
        if let earlier = first[target], item.alias == nil {
          found.append(
            finding(
              "`\(item.name.value)` is imported already", at: item.name.span,
              related: [.init("the first import", earlier.span)], help: "remove this line",
              fix: subject.removingLine(declaration.span)))
          continue
        }
        first[target] = item.name
        if used[index, default: []].contains(target) || subject.acts(target) { continue }
        found.append(
          finding(
            "nothing of `\(item.name.value)` is used", at: item.name.span,
            label: "does nothing by itself either",
            help: "remove the import", fix: subject.removingLine(declaration.span)))
      }
    }
    return found
  }
}

extension LintSubject {
  /// Whether a pack, or one that it imports, does more than declare names.
  fileprivate func acts(_ pack: Int) -> Bool {
    if packs[pack].imports.contains(where: { acts($0.pack) && !isImported($0.pack, exceptBy: pack) }) {
      return true
    }
    return packs[pack].files.flatMap(\.declarations).contains { item in
      switch item.kind {
      case .pack, .importPack, .type, .feature, .fragment, .end, .attachment, .paradigm, .event: false
      case .lexicon(let lexicon): lexicon.paradigm != nil || !lexicon.classes.isEmpty
      default: true
      }
    }
  }

  /// Whether a pack is loaded even without one of its importers.
  private func isImported(_ pack: Int, exceptBy other: Int) -> Bool {
    judged.contains(pack)
      || packs.indices.contains { $0 != other && packs[$0].imports.contains { $0.pack == pack } }
  }
}
