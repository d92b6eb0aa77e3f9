/// Which items a part of a pattern can begin and end with, as the tests they pass, and what must stand side by side in
/// every match (the first, last and follow sets of Glushkov's construction).
struct AdjacentTests {
  /// Numbers of tests one of which an item passes; nil: any item will do.
  typealias Tests = Set<Int>?

  /// Two items side by side.
  struct Pair: Equatable {
    var left: Set<Int>
    var right: Set<Int>
  }

  private struct Ends {
    var first: Tests = []
    var last: Tests = []
    /// Can be passed without an item.
    var isNullable = true
  }

  /// One for each place where a match must have two items side by side.
  private(set) var pairs: [Pair] = []
  private let number: (Predicate) -> Int?

  /// - Parameter number: the number of a test; nil for one that any item passes.
  init(_ node: TapeNode, _ number: @escaping (Predicate) -> Int?) {
    self.number = number
    _ = ends(of: node, isMandatory: true)
  }

  private mutating func ends(of node: TapeNode, isMandatory: Bool) -> Ends {
    switch node {
    case .item(let predicate, _):
      let tests = number(predicate).map { Set([$0]) }
      return Ends(first: tests, last: tests, isNullable: false)
    case .sequence(let parts): return ends(ofSequence: parts, isMandatory: isMandatory)
    case .choice(let parts):
      var all: Ends?
      for part in parts {
        let one = ends(of: part, isMandatory: isMandatory && parts.count == 1)
        guard let old = all else {
          all = one
          continue
        }
        all = Ends(
          first: Self.union(old.first, one.first), last: Self.union(old.last, one.last),
          isNullable: old.isNullable || one.isNullable)
      }
      return all ?? Ends()
    case .repeated(let inner, let min, let max, _):
      var one = ends(of: inner, isMandatory: isMandatory && min > 0)
      if min == 0 { one.isNullable = true }
      if max == 0 { return Ends() }
      if isMandatory, min > 1, !one.isNullable { add(one.last, one.first) }
      return one
    case .capture(_, let inner): return ends(of: inner, isMandatory: isMandatory)
    case .look, .start, .end: return Ends()
    }
  }

  private mutating func ends(ofSequence parts: [TapeNode], isMandatory: Bool) -> Ends {
    let all = parts.map { ends(of: $0, isMandatory: isMandatory) }
    if isMandatory {
      for at in all.indices where !all[at].isNullable {
        // What follows at once: the first item of the next part, or of one behind it if it can be left out.
        var next: Tests = []
        var isReached = false
        for part in all[(at + 1)...] {
          next = Self.union(next, part.first)
          if !part.isNullable {
            isReached = true
            break
          }
        }
        if isReached { add(all[at].last, next) }
      }
    }
    var whole = Ends(isNullable: all.allSatisfy(\.isNullable))
    for part in all {
      whole.first = Self.union(whole.first, part.first)
      if !part.isNullable { break }
    }
    for part in all.reversed() {
      whole.last = Self.union(whole.last, part.last)
      if !part.isNullable { break }
    }
    return whole
  }

  private static func union(_ a: Tests, _ b: Tests) -> Tests {
    guard let a, let b else { return nil }
    return a.union(b)
  }

  private mutating func add(_ left: Tests, _ right: Tests) {
    guard let left, let right, !left.isEmpty, !right.isEmpty else { return }
    let pair = Pair(left: left, right: right)
    if !pairs.contains(pair) { pairs.append(pair) }
  }
}

extension RegexEmitter {
  /// The two items side by side that are the hardest to find, as bits like those of ``requirements(_:)``; nil when
  /// no match needs any.
  /// - Parameter cost: how often a test is passed.
  func adjacent(_ node: TapeNode, cost: (Predicate) -> Int) -> TapePattern.Adjacent? {
    let all = AdjacentTests(node, number(of:)).pairs.compactMap { pair -> (TapePattern.Adjacent, Int)? in
      guard let left = mask(pair.left), let right = mask(pair.right) else { return nil }
      let sum = (pair.left.union(pair.right)).reduce(0) { $0 + cost(tests[$1]) }
      return (TapePattern.Adjacent(left: left, right: right), sum)
    }
    return all.min { $0.1 < $1.1 }?.0
  }

  /// The bits of tests; nil when one is outside the first eight bytes.
  func mask(_ tests: Set<Int>) -> UInt64? {
    var mask: UInt64 = 0
    for test in tests {
      let (byte, bit) = TapePattern.bit(ofTest: test, width: width)
      if byte >= 8 { return nil }
      mask |= UInt64(bit) << UInt64(8 * byte)
    }
    return mask
  }
}
