import PCRE2
import RuleCompiler

/// Makes tapes on which the repeats of a pattern may have to try many ways. Whether they do is for PCRE2 to say.
struct TapeAttacks {
  private let pattern: TapePattern
  private let tree: TapeNode
  private let paths: PathCount
  private let facts: ItemFacts
  private let stage: Stage
  /// Asked for again and again, and dear to find.
  private let items = Items()

  private final class Items { var known: [ItemKey: Item] = [:] }
  private struct ItemKey: Hashable {
    var test: Predicate
    var isRich: Bool
  }

  /// nil when no choice of the pattern leaves more than a few ways.
  init?(_ pattern: TapePattern, _ tree: TapeNode, _ facts: ItemFacts, _ stage: Stage) {
    guard tree.deepestWays > TapeNode.manyWays else { return nil }
    paths = PathCount(tree, tests: pattern.tests)
    (self.pattern, self.tree, self.facts, self.stage) = (pattern, tree, facts, stage)
    // As if each item passed all tests.
    let all = Set(pattern.tests.indices)
    guard paths.isSteep({ Array(repeating: all, count: $0) }) else { return nil }
  }

  /// Attacks on each repeat that get through the pattern's gate.
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    walk(tree, prefix: []) { part, inner, prefix in
      // Items that pass little lead fewer ways than those that pass much.
      let rich = pumps(inner, isRich: true)
      let mayExplode = rich.contains { pump in isSteep(prefix, pump, []) { max(1, $0 / pump.count) } }
      guard mayExplode else { return }
      let surroundings = surroundings(of: prefix)
      for pump in rich + pumps(inner, isRich: false) {
        for (lead, suffix) in surroundings {
          found.append(candidate(part, lead, prefix, pump, suffix))
        }
      }
    }
    return found
  }

  /// What a repeat may take in one turn, and each single item of it.
  private func pumps(_ inner: TapeNode, isRich: Bool) -> [[Item]] {
    var items: [[Item]] = [sample(inner, isRich, isFull: false), sample(inner, isRich, isFull: true)]
    inner.eachItem { test, _ in if items.count < 8 { items.append([item(test, isRich: isRich)]) } }
    var pumps: [[Item]] = []
    for pump in items where !pump.isEmpty && !pumps.contains(pump) { pumps.append(pump) }
    return pumps
  }

  private func candidate(
    _ part: TapeNode, _ lead: [Item], _ prefix: [Item], _ pump: [Item], _ suffix: [Item]
  ) -> Candidate {
    Candidate(
      part: part, lead: lead, prefix: prefix, pump: pump, suffix: suffix,
      attack: Attack(
        lead: lead.flatMap(bytes), prefix: prefix.flatMap(bytes), pump: pump.flatMap(bytes),
        suffix: suffix.flatMap(bytes), units: (prefix.count, pump.count, suffix.count)))
  }

  // MARK: Items

  /// An item that passes a test, and as many or as few of the pattern's other tests as it may.
  private func item(_ test: Predicate, isRich: Bool) -> Item {
    let key = ItemKey(test: test, isRich: isRich)
    if let item = items.known[key] { return item }
    let item = makeItem(test, isRich: isRich)
    items.known[key] = item
    return item
  }

  private func makeItem(_ test: Predicate, isRich: Bool) -> Item {
    var sum = test
    var passes: Set<Int> = []
    for (number, other) in pattern.tests.enumerated() where other != .trigger {
      let wanted = isRich ? other : Predicate.not(other)
      let isSo = other == test || facts.canPass(sum, wanted, stage)
      if isSo, other != test { sum = sum.and(wanted) }
      if isSo == isRich || other == test { passes.insert(number) }
    }
    if test.hasTrigger, let number = pattern.tests.firstIndex(of: .trigger) { passes.insert(number) }
    return Item(own: test, test: sum, passes: passes)
  }

  private func bytes(_ item: Item) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: pattern.width)
    if pattern.width > 1 { bytes[0] = 0x80 }
    for test in item.passes {
      let (byte, mask) = TapePattern.bit(ofTest: test, width: pattern.width)
      bytes[byte] |= mask
    }
    return bytes
  }

  /// Items that a part takes: as few as it may, or one turn of each repeat.
  private func sample(_ node: TapeNode, _ isRich: Bool, isFull: Bool) -> [Item] {
    switch node {
    case .item(let test, _): return [item(test, isRich: isRich)]
    case .look, .start, .end: return []
    case .capture(_, let inner): return sample(inner, isRich, isFull: isFull)
    case .choice(let parts):
      let all = parts.map { sample($0, isRich, isFull: isFull) }
      return (isFull ? all.max { $0.count < $1.count } : all.min { $0.count < $1.count }) ?? []
    case .repeated(let inner, let min, let max, _):
      let one = sample(inner, isRich, isFull: isFull)
      return Array(repeating: one, count: Swift.min(Swift.max(min, isFull && max != 0 ? 1 : 0), 40)).flatMap {
        $0
      }
    case .sequence(let parts):
      var items: [Item] = []
      var head: Predicate?
      for part in parts {
        if case .look(true, false, .item(let test, _), _) = part { head = test }
        if case .item(.trigger, _) = part.core {
          items.append(item(head.map { Predicate.trigger.and($0) } ?? .trigger, isRich: true))
        } else {
          items += sample(part, isRich, isFull: isFull)
        }
      }
      return items
    }
  }

  /// What lets the match fail, and what the gate asks for before or behind it.
  private func surroundings(of prefix: [Item]) -> [(lead: [Item], suffix: [Item])] {
    let breaker = item(.always, isRich: false)
    var whole = sample(tree, true, isFull: false)
    if let trigger = pattern.tests.firstIndex(of: .trigger),
      prefix.contains(where: { $0.passes.contains(trigger) })
    {
      // There is one trigger.
      whole = whole.map { Item(own: $0.own, test: $0.test, passes: $0.passes.subtracting([trigger])) }
    }
    return [([], []), ([], [breaker]), (whole, []), (whole, [breaker]), ([], [breaker] + whole)]
  }

  /// Whether the ways through the pattern grow on longer and longer tapes of this kind as only a search that explodes does.
  func isSteep(_ candidate: Candidate) -> Bool {
    isSteep(candidate.prefix, candidate.pump, candidate.suffix) { candidate.attack.turns($0) }
  }

  private func isSteep(
    _ prefix: [Item], _ pump: [Item], _ suffix: [Item], turns: (Int) -> Int
  ) -> Bool {
    paths.isSteep { length in
      (prefix + Array(repeating: pump, count: turns(length)).joined() + suffix).map(\.passes)
    }
  }

  /// Whether the engine would try the pattern on such a tape.
  func isLetThrough(_ candidate: Candidate) -> Bool {
    let items = candidate.lead + candidate.prefix + candidate.pump + candidate.pump + candidate.suffix
    let masks = items.map { item -> UInt64 in
      bytes(item).prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
    }
    let seen = masks.reduce(0, |)
    guard pattern.requires.allSatisfy({ $0 & seen != 0 }) else { return false }
    guard let pair = pattern.adjacent else { return true }
    return zip(masks, masks.dropFirst()).contains { $0 & pair.left != 0 && $1 & pair.right != 0 }
  }

  // MARK: Repeats

  /// Calls `body` for each repeat that may take more than a few turns, from outside in.
  private func walk(_ node: TapeNode, prefix: [Item], _ body: (TapeNode, TapeNode, [Item]) -> Void) {
    switch node {
    case .item, .look(false, _, _, _), .start, .end: break
    case .capture(_, let inner), .look(true, _, let inner, _): walk(inner, prefix: prefix, body)
    case .choice(let parts): for part in parts { walk(part, prefix: prefix, body) }
    case .repeated(let inner, _, let max, _):
      if max ?? StepMeter.longest > 3 { body(node, inner, prefix) }
      walk(inner, prefix: prefix, body)
    case .sequence(let parts):
      for (index, part) in parts.enumerated() where part.deepestWays > 3 {
        walk(part, prefix: prefix + sample(.sequence(Array(parts[..<index])), true, isFull: false), body)
      }
    }
  }
}

extension TapeNode {
  /// Without the capture around it.
  fileprivate var core: TapeNode { if case .capture(_, let inner) = self { inner.core } else { self } }
}
