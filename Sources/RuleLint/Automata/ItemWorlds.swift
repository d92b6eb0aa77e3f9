import RuleCompiler

/// The kinds of item that a program can put on a tape, each with what is certain and what is possible of its classes.
///
/// Everything here errs on the side of "possible": what these tables rule out cannot happen.
struct ItemWorlds {
  /// Classes that a word or phrase of the vocabulary gives.
  struct Entry: Hashable {
    /// Whatever its letter case.
    var must = ClassSet()
    /// At most.
    var may = ClassSet()
  }

  /// What a recognizer makes.
  struct Mention: Hashable {
    /// Its type and all that this implies: exactly these types.
    var types = ClassSet()
    /// Features that it sets.
    var must = ClassSet()
    /// Those that it may have from its head as well.
    var may = ClassSet()
  }

  /// Distinct entries; the first is that of an unknown word.
  private(set) var entries: [Entry] = [Entry()]
  /// The entries that may have a class.
  private(set) var entriesOf: [ClassID: [Int]] = [:]
  /// What the recognizers of each phase make.
  private(set) var mentions: [[Mention]] = []
  /// Phases that run more than once see what they made themselves.
  private(set) var repeats: [Bool] = []
  /// Kinds and shapes of words, and regexes on them: a word may have any.
  private(set) var free = ClassSet()
  /// Features that links set, and all values of groups that they copy.
  private(set) var linkable = ClassSet()
  /// Classes that a link may take away: values of a group of which it sets or copies one.
  private(set) var unsettled = ClassSet()
  /// The other values of the same group, for groups of which an item never has two.
  private(set) var rivals: [ClassID: [ClassID]] = [:]

  init(_ program: Program) {
    readVocabulary(program)
    openLexicons(program)
    for phase in program.phases {
      var made: Set<Mention> = []
      for recognizer in phase.recognizers { made.insert(Self.mention(recognizer, program)) }
      mentions.append(Array(made))
      repeats.append(phase.repeats > 1)
    }
    for id in program.text.kinds + program.text.shapes.map(\.feature) {
      free.formUnion(program.classes.closures[id])
    }
    for link in program.links {
      for item in link.sets { linkable.insert(item.feature) }
      for group in link.copies {
        for value in program.classes.groups[group].values { linkable.insert(value) }
      }
    }
    for group in program.classes.groups where group.values.contains(where: linkable.contains) {
      for value in group.values { unsettled.insert(value) }
    }
    findRivals(program)
  }

  // MARK: Words

  private mutating func readVocabulary(_ program: Program) {
    let vocabulary = program.vocabulary
    var separable: [Int32: ClassSet] = [:]
    for (word, phrases) in vocabulary.separables {
      separable[word] = closure(phrases.flatMap(\.classes), program)
    }
    // Most entries are alike: a list of cities is one kind of word.
    var known: Set<[Int]> = []
    var distinct: [Entry: Int] = [entries[0]: 0]
    func add(_ found: [Vocabulary.Entry], _ extra: ClassSet?) {
      let key = found.flatMap { [$0.caseRule == .ignore ? -1 : -2] + $0.classes }
      if extra == nil, !known.insert(key).inserted { return }
      var entry = Entry()
      for one in found {
        let set = closure(one.classes, program)
        entry.may.formUnion(set)
        if one.caseRule == .ignore { entry.must.formUnion(set) }
      }
      if let extra { entry.may.formUnion(extra) }
      if distinct[entry] != nil { return }
      distinct[entry] = entries.count
      for id in entry.may.ids { entriesOf[id, default: []].append(entries.count) }
      entries.append(entry)
    }
    for (word, found) in vocabulary.singles.enumerated() { add(found, separable[Int32(word)]) }
    for found in vocabulary.ends where found.contains(where: \.joins) { add(found, nil) }
  }

  /// A lexicon that is left empty for other packs may come to list any word.
  private mutating func openLexicons(_ program: Program) {
    let all = program.classes.classes
    let open = all.indices.filter { all[$0].isOpen && all[$0].kind == .lexicon }
    if open.isEmpty { return }
    var anything = Entry()
    for id in all.indices {
      if case .value = all[id].kind { continue }
      anything.may.insert(id)
    }
    for id in open { entriesOf[id, default: []].append(entries.count) }
    entries.append(anything)
  }

  private func closure(_ ids: [ClassID], _ program: Program) -> ClassSet {
    var set = ClassSet()
    for id in ids { set.formUnion(program.classes.closures[id]) }
    return set
  }

  // MARK: Mentions

  private static func mention(_ recognizer: RecognizerProgram, _ program: Program) -> Mention {
    var mention = Mention()
    for id in recognizer.gives.ids {
      for implied in program.classes.closures[id].ids {
        switch program.classes.classes[implied].kind {
        case .type: mention.types.insert(implied)
        default: mention.must.insert(implied)
        }
      }
    }
    mention.may = mention.must
    mention.may.formUnion(recognizer.keeps)
    return mention
  }

  // MARK: Values

  /// Two values of a group exclude each other unless some word or recognizer has both from the start.
  private mutating func findRivals(_ program: Program) {
    for group in program.classes.groups {
      func isSingle(_ set: ClassSet) -> Bool { group.values.count { set.contains($0) } < 2 }
      guard group.values.allSatisfy({ !free.contains($0) }), entries.allSatisfy({ isSingle($0.may) }),
        mentions.joined().allSatisfy({ isSingle($0.must) })
      else { continue }
      for value in group.values { rivals[value] = group.values.filter { $0 != value } }
    }
  }

  /// What recognizers have made when patterns of a stage are tried.
  func mentions(at stage: Stage) -> [Mention] {
    switch stage {
    case .words: return []
    case .rules: return Array(Set(mentions.joined()))
    case .phase(let phase):
      let seen = repeats[phase] ? phase + 1 : phase
      return Array(Set(mentions[..<seen].joined()))
    }
  }
}
