import RuleCompiler
import Tidings

/// Writes tapes down as sentences. Whether a sentence becomes such a tape is for the engine to say.
final class AttackSentences {
  private let program: Program
  private let probe: SentenceProbe
  /// A few words of each class.
  private lazy var words: [ClassID: [(text: String, classes: ClassSet)]] = findWords()
  private static let most = 3
  private lazy var phrases = ExamplePhrases(program, most: Self.most)

  init?(_ subject: LintSubject) {
    guard let program = subject.program, let rules = subject.rules else { return nil }
    self.program = program
    probe = SentenceProbe(rules)
  }

  /// A sentence in which a declaration gives up because of an attack; nil when none was found.
  /// - Parameter event: the type of the mention whose trigger the pattern asks for.
  func proof(_ candidate: TapeAttacks.Candidate, _ growth: Growth, site: Int, event: Int?) -> String? {
    let before = candidate.lead + candidate.prefix
    // No single word is a trigger: some example has one.
    let trigger = event == nil ? nil : candidate.prefix.firstIndex { $0.test.hasTrigger }
    let front = trigger.map { Array(candidate.prefix[($0 + 1)...]) } ?? before
    let examples = trigger == nil ? [] : event.flatMap { phrases.events[$0] } ?? []
    for choice in 0..<Self.most {
      let parts = [front, candidate.pump, candidate.suffix].map { items in
        items.map { item -> String in
          let found = spellings(item)
          return found[min(choice, found.count - 1)]
        }
      }
      for length in [growth.long, StepMeter.longest] {
        let turns = candidate.attack.turns(length)
        let text = (parts[0] + (0..<turns).flatMap { _ in parts[1] } + parts[2]).joined(separator: " ")
        for text in trigger == nil ? [text] : examples.flatMap({ $0.with(text) })
        where probe.givingUp(in: text).contains(site) { return text }
      }
    }
    return nil
  }

  /// Words that may pass an item's tests, those first that its own one names.
  private func spellings(_ item: TapeAttacks.Item) -> [String] {
    var found: [String] = []
    func add(_ text: String, _ classes: ClassSet) {
      guard found.count < Self.most, !found.contains(text) else { return }
      let rest = item.test.reduced { id in
        if id < 0 { return nil }
        if classes.contains(id) { return true }
        switch self.program.classes.classes[id].kind {
        case .literal, .lexicon: return false
        default: return nil
        }
      }
      if rest != .never { found.append(text) }
    }
    var isNamed = false
    for test in [item.own, item.test] where !isNamed {
      for set in test.needs.sorted(by: { $0.count < $1.count }) {
        for id in set.sorted() { for word in words[id] ?? [] { add(word.text, word.classes) } }
        // What only a mention has is spelled as in an example.
        for id in set.sorted() where found.count < Self.most {
          found += phrases.texts[id, default: []].prefix(1)
        }
        isNamed = isNamed || !found.isEmpty && set.allSatisfy(isSpelled)
      }
    }
    // A mark joins with no word to a phrase.
    if !isNamed { for text in ["xyzzy", ",", "Xyzzy", "12"] { add(text, ClassSet()) } }
    return found.isEmpty ? ["xyzzy"] : found
  }

  /// Whether no other words than those of lexicons and examples have a class.
  private func isSpelled(_ id: ClassID) -> Bool {
    switch program.classes.classes[id].kind {
    case .literal, .lexicon, .type: true
    default: false
    }
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
