import RuleCompiler

/// Decides what tests an item can pass together, from what the program can put on a tape at all.
///
/// Sound one way: an answer "cannot" and an answer "implies" are certain; where the search would take too long the answer
/// is "can".
final class ItemFacts {
  let classes: ClassTable
  private let worlds: ItemWorlds
  private var known: [Stage: [Predicate: Bool]] = [:]
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
    a == b || b == .always || !canPass(a.and(.not(b)), stage)
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
        })
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
          })
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
    let ids = Set(ids).filter { worlds.entriesOf[$0] != nil }
    var seen: Set<ItemWorlds.Entry> = [worlds.entries[0]]
    for index in Set(ids.flatMap { worlds.entriesOf[$0] ?? [] }) {
      let entry = worlds.entries[index]
      seen.insert(
        ItemWorlds.Entry(
          must: ClassSet(ids.filter { entry.must.contains($0) }),
          may: ClassSet(ids.filter { entry.may.contains($0) })))
    }
    return seen.map { ($0.must, $0.may) }
  }

  // MARK: Search

  /// Whether the classes that are left can be chosen so that the test holds.
  private func search(_ test: Predicate) -> Bool {
    var steps = Self.budget
    return search(test, &steps)
  }

  private func search(_ test: Predicate, _ steps: inout Int) -> Bool {
    if test == .never { return false }
    guard let choice = test.firstChoice else { return true }
    steps -= 1
    if steps < 0 { return true }
    let rivals = worlds.rivals[choice] ?? []
    for isTrue in [true, false] {
      let rest = test.reduced { id in
        if id == choice { return isTrue }
        return isTrue && rivals.contains(id) ? false : nil
      }
      if search(rest, &steps) { return true }
    }
    return false
  }
}
