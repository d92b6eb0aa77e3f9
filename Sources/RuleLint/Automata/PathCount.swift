import RuleCompiler

/// How many ways lead through a pattern on a tape: no more than a search that fails can try. Counting them is far cheaper
/// than a search, for ways that meet at a place go on as one number.
struct PathCount {
  private indirect enum Node {
    /// The number of the test; nil passes whatever comes.
    case item(Int?)
    case sequence([Node])
    case choice([Node])
    case repeated(Node, min: Int, max: Int, empty: Double)
    case look(Node)
    case place
  }

  private let root: Node

  init(_ tree: TapeNode, tests: [Predicate]) {
    let numbers = Dictionary(
      zip(tests, tests.indices).filter { $0.0 != .always }, uniquingKeysWith: { first, _ in first })
    root = Self.node(tree, numbers)
  }

  private static func node(_ tree: TapeNode, _ numbers: [Predicate: Int]) -> Node {
    switch tree {
    case .item(let test, _): .item(numbers[test])
    case .sequence(let parts): .sequence(parts.map { node($0, numbers) })
    case .choice(let parts): .choice(parts.map { node($0, numbers) })
    case .repeated(let inner, let min, let max, _):
      .repeated(node(inner, numbers), min: min, max: max ?? .max, empty: emptyWays(inner))
    case .capture(_, let inner): .sequence([node(inner, numbers)])
    case .look(_, _, let inner, _): .look(node(inner, numbers))
    case .start, .end: .place
    }
  }

  /// Ways through it that take no item. A turn of a repeat that takes none ends the repeat.
  private static func emptyWays(_ tree: TapeNode) -> Double {
    switch tree {
    case .item: 0
    case .look, .start, .end: 1
    case .capture(_, let inner): emptyWays(inner)
    case .sequence(let parts): parts.reduce(1) { $0 * emptyWays($1) }
    case .choice(let parts): parts.reduce(0) { $0 + emptyWays($1) }
    case .repeated(let inner, let min, _, _): min == 0 ? 1 : emptyWays(inner)
    }
  }

  /// Parts of the pattern that a search from the first item on may come to, each as often as it does.
  ///
  /// - Parameters:
  ///   - items: The numbers of the tests that each item of the tape passes.
  ///   - limit: Counting ends when there are more.
  func nodes(_ items: [Set<Int>], limit: Double) -> Double {
    var run = Run(items: items, limit: limit)
    var start = [Double](repeating: 0, count: items.count + 1)
    start[0] = 1
    _ = run.go(root, start)
    return run.total
  }

  private struct Run {
    let items: [Set<Int>]
    let limit: Double
    var total = 0.0

    init(items: [Set<Int>], limit: Double) { (self.items, self.limit) = (items, limit) }

    /// Ways to each place behind a part, given those to each place before it.
    mutating func go(_ node: Node, _ ways: [Double]) -> [Double] {
      let arriving = ways.reduce(0, +)
      total += arriving
      if arriving == 0 || total > limit { return Array(repeating: 0, count: ways.count) }
      switch node {
      case .place: return ways
      case .look(let inner):
        _ = go(inner, ways)
        return ways
      case .item(let test):
        var out = [Double](repeating: 0, count: ways.count)
        for (place, item) in items.enumerated() where ways[place] > 0 {
          if test.map(item.contains) ?? true { out[place + 1] = ways[place] }
        }
        return out
      case .sequence(let parts): return parts.reduce(ways) { go($1, $0) }
      case .choice(let parts):
        return parts.reduce(into: Array(repeating: 0, count: ways.count)) { sum, part in
          for (place, count) in go(part, ways).enumerated() { sum[place] += count }
        }
      case .repeated(let inner, let min, let max, let empty):
        var turn = ways
        for _ in 0..<Swift.min(min, items.count) { turn = go(inner, turn) }
        var out = turn
        var turns = min
        while turns < max, total <= limit, turn.contains(where: { $0 > 0 }) {
          let next = go(inner, turn)
          for place in turn.indices {
            turn[place] = Swift.max(0, next[place] - empty * turn[place])
            out[place] += turn[place]
          }
          turns += 1
        }
        return out
      }
    }
  }
}

extension PathCount {
  /// Whether the ways may be more than a search is given, and grow faster than the square of the length.
  ///
  /// - Parameter tape: The tests that the items of a tape of some length pass.
  func isSteep(_ tape: (Int) -> [Set<Int>]) -> Bool {
    // A part takes PCRE2 a few steps at most.
    let many = Double(StepMeter.budget) / 4
    let half = nodes(tape(StepMeter.longest / 2), limit: many)
    if half > many { return true }
    let square = Swift.max(5.6 * half, many)
    return nodes(tape(StepMeter.longest), limit: square) > square
  }
}

extension TapeNode {
  /// At most so many ways lead through it, however long the sentence; capped.
  var ways: Int {
    switch self {
    // A look-around is not entered again once it has matched.
    case .item, .look, .start, .end: 1
    case .capture(_, let inner): inner.ways
    case .choice(let parts): parts.reduce(0) { capped($0 + $1.ways) }
    case .sequence(let parts): parts.reduce(1) { capped($0 * $1.ways) }
    case .repeated(let inner, let min, let max, _):
      turns(ways: inner.ways, min: min, max: Swift.min(max ?? StepMeter.longest, StepMeter.longest))
    }
  }

  /// The same of the part with most ways, look-aheads included.
  var deepestWays: Int {
    switch self {
    case .item, .look(false, _, _, _), .start, .end: 1
    case .capture(_, let inner), .look(true, _, let inner, _): inner.deepestWays
    case .choice(let parts), .sequence(let parts): parts.reduce(ways) { max($0, $1.deepestWays) }
    case .repeated(let inner, _, _, _): max(ways, inner.deepestWays)
    }
  }
}
