import RuleCompiler

/// Decides what tests an item can pass together, from what the program can put on a tape at all.
///
/// Sound one way: an answer "cannot" and an answer "implies" are certain; where the search would take too long the answer
/// is "can".
final class ItemFacts {
  let classes: ClassTable
  private let worlds: ItemWorlds
  private var known: [Stage: [Predicate: Bool]] = [:]
  private var distinctEntries: [[ClassID]: [(must: ClassSet, may: ClassSet)]] = [:]
  private var companies: [ClassID: ClassSet] = [:]
  private var implied: [Consequence: [ClassID]] = [:]
  private var mentionsAt: [Stage: [ItemWorlds.Mention]] = [:]
  /// Steps of one search before the answer is "can".
  private static let budget = 2_000

  init(_ program: Program) {
    classes = program.classes
    worlds = ItemWorlds(program)
  }

  /// Whether some item can pass.
  func canPass(_ test: Predicate, _ stage: Stage) -> Bool {
    switch test {
    case .always, .trigger: return true
    default: break
    }
    if let answer = known[stage]?[test] { return answer }
    let answer = canBeWord(test, stage) || canBeMention(test, stage)
    known[stage, default: [:]][test] = answer
    return answer
  }

  /// Whether every item that passes `a` passes `b`.
  func implies(_ a: Predicate, _ b: Predicate, _ stage: Stage) -> Bool {
    if a == b || b == .always { return true }
    if case .any(let parts) = b, parts.contains(a) { return true }
    if case .all(let parts) = a, parts.contains(b) { return true }
    return !canPass(a.and(.not(b)), stage)
  }

  /// The same by what classes are declared to be alone: also with other words in the lexicons and other recognizers.
  func declares(_ a: Predicate, _ b: Predicate, _ stage: Stage) -> Bool {
    b == .always || !search(a.and(.not(b)), stage, isWord: false)
  }

  /// Whether an item can pass both.
  func canPass(_ a: Predicate, _ b: Predicate, _ stage: Stage) -> Bool {
    a == .always ? canPass(b, stage) : b == .always ? canPass(a, stage) : canPass(a.and(b), stage)
  }

  /// Whether a word (no mention) can pass.
  func canBeWord(_ test: Predicate, _ stage: Stage) -> Bool {
    distinct(test.classes).contains { entry in
      search(
        test.reduced { id in
          if id == Predicate.triggerChoice { return nil }
          if id == self.classes.word { return true }
          return self.value(of: id, must: entry.must, may: entry.may, stage)
        }, stage, isWord: true)
    }
  }

  private func canBeMention(_ test: Predicate, _ stage: Stage) -> Bool {
    let mentions = mentionsAt[stage] ?? worlds.mentions(at: stage)
    mentionsAt[stage] = mentions
    if mentions.isEmpty { return false }
    let heads = distinct(test.classes.filter { classes.inherited.contains($0) })
    return mentions.contains { mention in
      // What the mention itself says, then what its head may add.
      let own = test.reduced { id in
        if id == Predicate.triggerChoice || self.classes.inherited.contains(id) { return nil }
        if id == self.classes.word { return false }
        if self.classes.classes[id].kind == .type { return mention.types.contains(id) }
        return self.value(of: id, must: mention.must, may: mention.may, stage, isWord: false)
      }
      if own == .never { return false }
      return heads.contains { entry in
        search(
          own.reduced { id in
            guard id >= 0, self.classes.inherited.contains(id) else { return nil }
            return self.value(of: id, must: entry.must, may: entry.may, stage)
          }, stage, isWord: false)
      }
    }
  }

  /// What is certain of a class; nil for nothing.
  private func value(of id: ClassID, must: ClassSet, may: ClassSet, _ stage: Stage, isWord: Bool = true)
    -> Bool?
  {
    if isWord, worlds.free.contains(id) || classes.classes[id].kind == .wordRegex { return nil }
    var isSettled = true
    if case .phase = stage {
    } else {
      if worlds.linkable.contains(id) { return nil }
      isSettled = !worlds.unsettled.contains(id)
    }
    if must.contains(id) { return isSettled ? true : nil }
    return may.contains(id) ? nil : false
  }

  /// The entries of the vocabulary as far as these classes tell them apart; that of an unknown word is one.
  private func distinct(_ ids: [ClassID]) -> [(must: ClassSet, may: ClassSet)] {
    let ids = Set(ids.filter { worlds.entriesOf[$0] != nil }).sorted()
    if let found = distinctEntries[ids] { return found }
    let found = distinct(ofSorted: ids)
    distinctEntries[ids] = found
    return found
  }

  private func distinct(ofSorted ids: [ClassID]) -> [(must: ClassSet, may: ClassSet)] {
    var out = [(must: ClassSet(), may: ClassSet())]
    // Bit i of the two words of a key: the entry surely, or perhaps, has class i.
    guard ids.count <= 32 else { return rough(ids) }
    var seen: Set<UInt64> = [0]
    for id in ids {
      for index in worlds.entriesOf[id] ?? [] {
        let (must, may) = (worlds.entries[index].must, worlds.entries[index].may)
        var key: UInt64 = 0
        for (bit, id) in ids.enumerated() {
          if may.contains(id) { key |= 1 << UInt64(bit) }
          if must.contains(id) { key |= 1 << UInt64(bit + 32) }
        }
        guard seen.insert(key).inserted else { continue }
        out.append(
          (
            ClassSet(ids.indices.filter { key & 1 << UInt64($0 + 32) != 0 }.map { ids[$0] }),
            ClassSet(ids.indices.filter { key & 1 << UInt64($0) != 0 }.map { ids[$0] })
          ))
      }
    }
    return out
  }

  /// Too many classes to tell all combinations apart: each may be there or not.
  private func rough(_ ids: [ClassID]) -> [(must: ClassSet, may: ClassSet)] { [(ClassSet(), ClassSet(ids))] }

  /// All classes that an item with this one may have by the same word, itself included.
  func company(of id: ClassID) -> ClassSet {
    if let found = companies[id] { return found }
    var set = classes.closures[id]
    for entry in worlds.entriesOf[id] ?? [] { set.formUnion(worlds.entries[entry].may) }
    companies[id] = set
    return set
  }

  // MARK: Search

  /// Whether the classes that are left can be chosen so that the test holds.
  private func search(_ test: Predicate, _ stage: Stage, isWord: Bool) -> Bool {
    var search = ClassSearch(steps: Self.budget) { self.consequences(of: $0, stage, isWord: isWord) }
    return search.canHold(test, false: ClassSet())
  }

  /// The classes that an item has with one, and those that it then has not.
  private func consequences(of id: ClassID, _ stage: Stage, isWord: Bool) -> (
    true: [ClassID], false: [ClassID]
  ) {
    guard id >= 0 else { return (true: [], false: []) }
    let key = Consequence(id: id, isChanging: stage.isChanging, isWord: isWord)
    let rivals = worlds.rivals[id] ?? []
    if let found = implied[key] { return (true: found, false: rivals) }
    let isInherited = classes.inherited.contains(id)
    // A mention has of its head's classes the lexicons only; the types and features that come with them stay behind.
    let found = classes.closures[id].ids.filter { other in
      if other == id || (stage.isChanging && worlds.unsettled.contains(other)) { return false }
      return isWord || !isInherited || classes.inherited.contains(other)
    }
    implied[key] = found
    return (true: found, false: rivals)
  }

  private struct Consequence: Hashable {
    var id: ClassID
    var isChanging: Bool
    var isWord: Bool
  }
}
