import RuleSyntax

extension ProgramBuilder {
  /// Where an import failed, or was forgotten altogether, what it should have declared is missing everywhere: that has
  /// been said once. A name that looks like a misspelt one stays.
  func dropConsequences() {
    // A file in another encoding: nothing of it was read.
    let unread = Set(packs.flatMap(\.files).filter(\.declarations.isEmpty).map(\.id))
    let lacksImport = Set(
      diagnostics.compactMap { finding -> FileID? in
        let isUnread = finding.code == "not-utf8" && finding.span.map { unread.contains($0.file) } ?? false
        guard isUnread || ["unknown-pack", "import-cycle", "no-tokens"].contains(finding.code) else {
          return nil
        }
        return finding.span?.file
      })
    if lacksImport.isEmpty { return }
    let files = packs.map { Set($0.files.map(\.id)) }.filter { !$0.isDisjoint(with: lacksImport) }
    let incomplete = files.reduce(into: Set<FileID>()) { $0.formUnion($1) }
    let consequences: Set = ["unknown-name", "missing-phase"]
    diagnostics.removeAll { finding in
      guard consequences.contains(finding.code), finding.help?.hasPrefix("did you mean") != true,
        let file = finding.span?.file
      else { return false }
      return incomplete.contains(file)
    }
  }
}
