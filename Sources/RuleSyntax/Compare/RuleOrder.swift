/// Finds declarations that stand in another order than before, where the first of several wins.
enum RuleOrder {
  /// The fewest that must have moved, as indices into `pairs`.
  static func moved(_ pairs: [ComparedRule]) -> Set<Int> {
    var groups: [String: [(index: Int, old: Int, new: Int)]] = [:]
    for (index, pair) in pairs.enumerated() {
      guard let old = pair.old, let new = pair.new, let group = new.orderGroup, old.orderGroup == group
      else { continue }
      groups[group, default: []].append((index, old.number, new.number))
    }
    var moved: Set<Int> = []
    for members in groups.values {
      let inOrder = members.sorted { $0.new < $1.new }
      let kept = longestRise(inOrder.map(\.old))
      moved.formUnion(inOrder.indices.filter { !kept.contains($0) }.map { inOrder[$0].index })
    }
    return moved
  }

  /// Indices of a longest rising subsequence, in O(n log n) (Fredman 1975).
  private static func longestRise(_ values: [Int]) -> Set<Int> {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: values.count)
    for (index, value) in values.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if values[ends[middle]] < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var kept: Set<Int> = []
    var at = ends.last ?? -1
    while at >= 0 {
      kept.insert(at)
      at = before[at]
    }
    return kept
  }
}
