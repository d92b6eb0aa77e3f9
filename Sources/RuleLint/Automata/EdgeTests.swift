import RuleCompiler

/// What a stretch of items can begin (or end) with.
struct EdgeTests {
  /// The tests of the items that may stand there.
  var tests: [Predicate] = []
  /// There may be none, or something of which nothing is known.
  var isOpen = true

  /// Nothing is known.
  static let unknown = EdgeTests()

  /// This, and what follows where nothing of it need be there.
  func or(_ next: EdgeTests) -> EdgeTests {
    isOpen ? EdgeTests(tests: tests + next.tests, isOpen: next.isOpen) : self
  }

  /// The tests, when it is certain that one of these items stands there.
  var certain: [Predicate]? { isOpen || tests.isEmpty ? nil : tests }
}

extension TapeNode {
  /// What it can begin with; look-arounds are left out, which only makes more possible.
  func edge(first: Bool) -> EdgeTests {
    switch self {
    case .item(let test, _): return EdgeTests(tests: [test], isOpen: false)
    case .look, .start, .end: return .unknown
    case .capture(_, let inner): return inner.edge(first: first)
    case .choice(let parts):
      let edges = parts.map { $0.edge(first: first) }
      return EdgeTests(tests: edges.flatMap(\.tests), isOpen: edges.contains(where: \.isOpen))
    case .repeated(let inner, let min, let max, _):
      if max == 0 { return .unknown }
      let edge = inner.edge(first: first)
      return EdgeTests(tests: edge.tests, isOpen: edge.isOpen || min == 0)
    case .sequence(let parts):
      return (first ? parts : parts.reversed()).reduce(.unknown) { sum, part in
        sum.isOpen ? sum.or(part.edge(first: first)) : sum
      }
    }
  }

  /// All captures of a kind, from outside in.
  func captures(of kind: TapePattern.Slot.Kind) -> [TapeNode] {
    switch self {
    case .item, .look, .start, .end: []
    case .capture(let slot, let inner): (slot.kind == kind ? [inner] : []) + inner.captures(of: kind)
    case .sequence(let parts), .choice(let parts): parts.flatMap { $0.captures(of: kind) }
    case .repeated(let inner, _, _, _): inner.captures(of: kind)
    }
  }

  /// Tests of which the item at one end of each capture of a kind passes one; nil when it may be any item, or when a match may
  /// do without the capture.
  func tests(of kind: TapePattern.Slot.Kind, first: Bool) -> [Predicate]? {
    guard Bindings(kind: kind).count(self).min > 0 else { return nil }
    var tests: [Predicate] = []
    for capture in captures(of: kind) {
      guard let found = capture.edge(first: first).certain else { return nil }
      tests += found
    }
    return tests
  }
}
