import RuleCompiler

/// Headlines Written Like This: their capitals tell no names from words.
extension Scratch {
  /// Reads the words of such a headline as if they were written small, as far as some lexicon knows them so.
  func readTitleCase(_ infos: inout [WordInfo]) {
    let spellings = infos.indices.map(spelling)
    let long = spellings.filter { $0.utf8.count > 3 && $0.first?.isLetter ?? false }
    let capitals = long.count { $0.first?.isUppercase ?? false }
    guard long.count > 2, capitals * 10 >= long.count * 8 else { return }
    for (i, word) in spellings.enumerated() where isPlainWord(word, infos[i]) {
      var small = word.lowercased()
      let info = small.withUTF8 { bytes in
        bytes.baseAddress.map { wordInfo($0, bytes.count, kind: infos[i].kind) }
      }
      guard let info else { continue }
      infos[i] = info
      nodes[i].signature = info.signature
    }
  }

  /// Known in lower case, and not as a name: no lexicon lists it for its capital.
  private func isPlainWord(_ word: String, _ info: WordInfo) -> Bool {
    guard info.word >= 0, word.first?.isUppercase ?? false, word.dropFirst().contains(where: \.isLowercase)
    else { return false }
    let entries = program.vocabulary.singles[Int(info.word)]
    return !entries.isEmpty && entries.allSatisfy { $0.caseRule == .ignore }
  }
}
