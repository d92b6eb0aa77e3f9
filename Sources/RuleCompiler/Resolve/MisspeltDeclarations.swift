import RuleSyntax

extension ProgramBuilder {
  /// A name that is unknown in several places, where one nearly like it is declared and nowhere used: the slip is in the declaration.
  func blameDeclarations() {
    let unknown = diagnostics.filter { ["unknown-name", "unknown-role"].contains($0.code) && $0.span != nil }
    let groups = Dictionary(grouping: unknown) { $0.span.map(program.sources.text(of:)) ?? "" }
    for (name, findings) in groups where findings.count > 1 && !name.isEmpty {
      guard let first = findings.first, let use = first.span,
        let meant = first.help?.firstMatch(of: /^did you mean `@?([^`.]+)`\?$/).map({ String($0.output.1) }),
        let place = onlyPlace(of: meant, in: use.file)
      else { continue }
      var finding = Diagnostic(
        first.code, "\(first.message), used \(findings.count) times; here `\(meant)` is declared", at: place,
        related: [.init("used here", use)])
      finding.help = "use one name everywhere"
      finding.fix = Guess.replacing(place, name)
      diagnostics.removeAll { findings.contains($0) }
      diagnostics.append(finding)
    }
  }

  /// Where a word stands in the files of a pack, if that is in one place.
  private func onlyPlace(of word: String, in file: FileID) -> SourceSpan? {
    guard let pack = packs.first(where: { $0.files.contains { $0.id == file } }) else { return nil }
    var found: SourceSpan?
    for file in pack.files {
      let bytes = program.sources[file.id].bytes
      let wanted = Array(word.utf8)
      var i = 0
      while i + wanted.count <= bytes.count {
        guard bytes[i] == wanted[0], bytes[i..<i + wanted.count].elementsEqual(wanted),
          !isWordByte(bytes, i - 1), !isWordByte(bytes, i + wanted.count)
        else {
          i += 1
          continue
        }
        if found != nil { return nil }
        found = SourceSpan(file: file.id, start: i, end: i + wanted.count)
        i += wanted.count
      }
    }
    return found
  }

  private func isWordByte(_ bytes: [UInt8], _ i: Int) -> Bool {
    guard bytes.indices.contains(i) else { return false }
    let byte = bytes[i]
    return byte >= 0x80 || byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
