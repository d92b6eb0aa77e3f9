import RuleCompiler
import Tidings

/// Writes tapes down as sentences. Whether a sentence becomes such a tape is for the engine to say.
final class AttackSentences {
  private let program: Program
  private let probe: SentenceProbe
  /// A few words of each class.
  private lazy var words: [ClassID: [(text: String, classes: ClassSet)]] = findWords()
  private static let most = 3

  init?(_ subject: LintSubject) {
    guard let program = subject.program, let rules = subject.rules else { return nil }
    self.program = program
    probe = SentenceProbe(rules)
  }

  /// A sentence in which a declaration gives up because of an attack; nil when none was found.
  func proof(_ candidate: TapeAttacks.Candidate, _ growth: Growth, site: Int) -> String? {
    for choice in 0..<Self.most {
      let parts = [candidate.lead + candidate.prefix, candidate.pump, candidate.suffix].map { items in
        items.map { item -> String in
          let found = spellings(item.test)
          return found[min(choice, found.count - 1)]
        }
      }
      for length in [growth.long, StepMeter.longest] {
        let turns = candidate.attack.turns(length)
        let text = (parts[0] + (0..<turns).flatMap { _ in parts[1] } + parts[2]).joined(separator: " ")
        if probe.givingUp(in: text).contains(site) { return text }
      }
    }
    return nil
  }

  /// Words that may pass a test, those it names first.
  private func spellings(_ test: Predicate) -> [String] {
    var found: [String] = []
    func add(_ text: String, _ classes: ClassSet) {
      guard found.count < Self.most, !found.contains(text) else { return }
      let rest = test.reduced { id in
        if id < 0 { return nil }
        if classes.contains(id) { return true }
        switch self.program.classes.classes[id].kind {
        case .literal, .lexicon: return false
        default: return nil
        }
      }
      if rest != .never { found.append(text) }
    }
    for set in test.needs.sorted(by: { $0.count < $1.count }) {
      for id in set.sorted() { for word in words[id] ?? [] { add(word.text, word.classes) } }
    }
    for text in ["xyzzy", "Xyzzy", "12", ","] { add(text, ClassSet()) }
    return found.isEmpty ? ["xyzzy"] : found
  }

  private func findWords() -> [ClassID: [(text: String, classes: ClassSet)]] {
    var found: [ClassID: [(text: String, classes: ClassSet)]] = [:]
    for (key, id) in program.vocabulary.wordIDs.sorted(by: { $0.key < $1.key }) {
      var classes = ClassSet()
      var text = key
      for entry in program.vocabulary.singles[Int(id)] {
        for id in entry.classes { classes.formUnion(program.classes.closures[id]) }
        switch entry.caseRule {
        case .ignore: break
        case .exact: text = entry.words.first ?? text
        case .capitalized: text = key.prefix(1).uppercased() + key.dropFirst()
        }
      }
      for id in classes.ids where found[id, default: []].count < Self.most {
        found[id, default: []].append((text, classes))
      }
    }
    return found
  }
}
