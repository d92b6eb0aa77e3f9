extension TapeNode {
  /// Tests of which every match needs one item that passes, set by set: an item alone is a set of one, a choice asks for
  /// one of its branches. Tests go by their number, which `number` gives; nil for one that any item passes.
  func requiredTests(_ number: (Predicate) -> Int?) -> [Set<Int>] {
    switch self {
    case .item(let predicate, _): return number(predicate).map { [[$0]] } ?? []
    case .sequence(let parts): return parts.flatMap { $0.requiredTests(number) }
    case .choice(let parts):
      var union: Set<Int> = []
      for part in parts {
        guard let best = part.requiredTests(number).min(by: { $0.count < $1.count }) else { return [] }
        union.formUnion(best)
      }
      return union.isEmpty ? [] : [union]
    case .repeated(let inner, let min, _, _): return min > 0 ? inner.requiredTests(number) : []
    case .capture(_, let inner): return inner.requiredTests(number)
    case .look(_, let negative, let inner, _): return negative ? [] : inner.requiredTests(number)
    case .start, .end: return []
    }
  }
}

extension RegexEmitter {
  /// What must be seen on a tape for a match: of each mask some bit, in the first eight bytes that the pattern sees of an
  /// item, the first byte lowest.
  func requirements(_ node: TapeNode) -> [UInt64] {
    var masks: [UInt64] = []
    for set in node.requiredTests(number(of:)) {
      if let mask = mask(set), !masks.contains(mask) { masks.append(mask) }
    }
    // A mask that holds another one asks for nothing more.
    return masks.filter { mask in !masks.contains { $0 != mask && $0 & mask == $0 } }
  }
}
