import RuleCompiler

/// Asks whether a match of a pattern can have taken one of its branches: whether there is a way through the pattern that takes the
/// branch and exactly the items of the match.
struct BranchSearch {
  /// Where a way has come to, and whether it has taken the branch.
  private struct State: Hashable {
    var item: Int
    var isTaken: Bool
  }
  /// The number of the branch.
  let branch: Int
  /// Items of the tape.
  let count: Int
  /// Whether an item of the tape passes a test.
  let passes: (Predicate, Int) -> Bool

  func canTake(_ pattern: WrittenPattern, from start: Int, to end: Int) -> Bool {
    ways(pattern.root, [State(item: start, isTaken: false)]).contains(State(item: end, isTaken: true))
  }

  private func ways(_ node: WrittenPattern.Node, _ from: Set<State>) -> Set<State> {
    if from.isEmpty { return [] }
    switch node {
    case .item(let predicate):
      return Set(
        from.compactMap { state in
          state.item < count && passes(predicate, state.item)
            ? State(item: state.item + 1, isTaken: state.isTaken) : nil
        })
    case .sequence(let parts): return parts.reduce(from) { ways($1, $0) }
    case .choice(let branches):
      var out: Set<State> = []
      for (node, number) in branches {
        let taking = number == branch ? Set(from.map { State(item: $0.item, isTaken: true) }) : from
        out.formUnion(ways(node, taking))
      }
      return out
    case .repeated(let inner, let min, let max): return repeated(inner, min, max, from)
    case .look(let ahead, let negative, let inner):
      return from.filter { holds(inner, ahead, at: $0.item) != negative }
    case .start: return from.filter { $0.item == 0 }
    case .end: return from.filter { $0.item == count }
    }
  }

  private func repeated(_ inner: WrittenPattern.Node, _ min: Int, _ max: Int?, _ from: Set<State>) -> Set<
    State
  > {
    var now = from
    var out: Set<State> = min == 0 ? from : []
    var round = 0
    while !now.isEmpty, round < max ?? Int.max {
      round += 1
      now = ways(inner, now)
      if round < min { continue }
      // Only what is new leads further.
      now.subtract(out)
      out.formUnion(now)
    }
    return out
  }

  private func holds(_ inner: WrittenPattern.Node, _ ahead: Bool, at item: Int) -> Bool {
    if ahead { return !ways(inner, [State(item: item, isTaken: false)]).isEmpty }
    return (0...item).contains { start in
      ways(inner, [State(item: start, isTaken: false)]).contains { $0.item == item }
    }
  }
}
