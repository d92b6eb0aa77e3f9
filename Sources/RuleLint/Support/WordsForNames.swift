import RuleSyntax
import Tidings

extension LintSubject {
  /// Words of the pattern of an example that fails which are names of fragments or lexicons as well, and stand nowhere in the
  /// sentence: as notes.
  func wordsForNames(_ outcome: ExampleOutcome) -> [String] {
    guard outcome.kind == .match, let declaration = declaration(at: outcome.at) else { return [] }
    let words = Set(outcome.sentence.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
    var seen: Set<String> = []
    var notes: [String] = []
    for pattern in declaration.patterns {
      pattern.each { part in
        guard case .literal(let word) = part.node, namesOfItems.contains(word),
          sources.text(of: part.span) == word, !words.contains(word.lowercased()), seen.insert(word).inserted
        else { return }
        notes.append("`\(word)` is the word here, not `@\(word)` (\(sources.place(of: part.span)))")
      }
    }
    return notes
  }
}
