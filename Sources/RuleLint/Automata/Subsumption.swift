import RuleCompiler

/// Decides whether wherever one pattern (the narrow one) matches, another one (the wide one) does too.
///
/// Both are run side by side over all texts that the narrow one takes. A thread of the wide pattern goes on where the
/// test of the narrow one implies its own; where that is not certain it counts for nothing. So "yes" is certain, and where
/// the search would take too long the answer is "no".
final class Subsumption {
  /// What is asked of the wide pattern.
  enum Question {
    /// It can match exactly the same items.
    case sameItems
    /// It can match some of them, from the left.
    case anyItems
    /// It does match, and at least the same items: of all ways to match, PCRE2 takes the first that comes to an end.
    case preferred
    /// It does match with the same captures, where ever it ends.
    case preferredCaptures
  }

  let facts: ItemFacts
  let stage: Stage
  let question: Question
  /// Captures that must be the same in both.
  let compared: (TapePattern.Slot.Kind) -> Bool
  private var budget = 6_000

  init(
    _ facts: ItemFacts, _ stage: Stage, _ question: Question,
    compared: @escaping (TapePattern.Slot.Kind) -> Bool = { _ in false }
  ) {
    (self.facts, self.stage, self.question, self.compared) = (facts, stage, question, compared)
  }

  /// Where the search is in the narrow pattern, and all that the wide one may be at.
  private struct Node: Hashable {
    var state: Int
    /// Items taken before the wide pattern begins, counted down; nil when it has begun.
    var wait: Int?
    /// What the narrow pattern asks of the place where it is.
    var place = Place()
    /// What it asks of the next item.
    var next = Predicate.always
    var threads: [WideThread]
  }

  /// - Parameter skipping: items of the narrow pattern before the wide one begins.
  func holds(narrow: PatternAutomaton, wide: PatternAutomaton, skipping: Int = 0) -> Bool {
    let capturing = narrow.statesBefore(compared)
    var run = WideRun(automaton: wide, facts: facts, stage: stage, question: question, compared: compared)
    let begin = Node(
      state: narrow.start, wait: skipping > 0 ? skipping : nil,
      threads: skipping > 0 ? [] : [WideThread(state: wide.start)])
    var open = [begin]
    var seen: Set<Node> = [begin]
    var isReached = false
    while let node = open.popLast() {
      budget -= 1
      if budget < 0 { return false }
      if node.state == narrow.accept {
        isReached = true
        guard node.wait == nil, run.accepts(node.threads, node.place) else { return false }
        continue
      }
      for edge in narrow.edges[node.state] {
        let mayEnd =
          question == .anyItems || (question == .preferredCaptures && !capturing.contains(node.state))
        guard let behind = step(node, edge, mayEnd: mayEnd, &run) else {
          isReached = true
          continue
        }
        for next in behind where seen.insert(next).inserted { open.append(next) }
        if run.hasFailed { return false }
      }
    }
    // A pattern that can never match is told of as that.
    return isReached
  }

  /// The nodes behind an edge; nil where the wide pattern has come to its end already.
  private func step(_ node: Node, _ edge: PatternAutomaton.Edge, mayEnd: Bool, _ run: inout WideRun)
    -> [Node]?
  {
    var next = node
    next.state = edge.target
    switch edge.label {
    case .epsilon: return [next]
    case .open(let kind):
      if compared(kind) { next.place.captures.append(.init(kind: kind, isOpening: true)) }
      return [next]
    case .close(let kind):
      if compared(kind) { next.place.captures.append(.init(kind: kind, isOpening: false)) }
      return [next]
    case .fact(let fact):
      next.place.facts.insert(fact)
      if case .look(let look) = fact, look.ahead, let test = look.single {
        next.next = next.next.and(look.negative ? .not(test) : test)
      }
      return [next]
    case .item(let test):
      let test = test.and(node.next)
      guard facts.canPass(test, stage) else { return [] }
      if mayEnd, node.wait == nil, run.accepts(node.threads, node.place, before: test) { return nil }
      return test.branches.filter { facts.canPass($0, stage) }.map { branch in
        var next = Node(state: edge.target, threads: [])
        next.place.last = branch
        if let wait = node.wait {
          next.wait = wait > 1 ? wait - 1 : nil
          if wait == 1 { next.threads = [WideThread(state: run.automaton.start)] }
        } else {
          next.threads = run.take(branch, node.threads, node.place)
          if next.threads.isEmpty { run.hasFailed = true }
        }
        return next
      }
    }
  }
}

/// What is known of a place between two items, from what the narrow pattern asked for on its way.
struct Place: Hashable {
  struct Capture: Hashable {
    var kind: TapePattern.Slot.Kind
    var isOpening: Bool
  }
  var facts: Set<PlaceFact> = []
  /// Captures that begin or end here, in order.
  var captures: [Capture] = []
  /// The test of the item before; nil where the narrow pattern begins.
  var last: Predicate?
}

extension Predicate {
  /// Tests of which one holds whenever this one does, so that each can be looked at by itself.
  var branches: [Predicate] {
    switch self {
    case .any(let parts) where parts.count <= 12: return parts.flatMap(\.branches)
    case .all(let parts):
      guard
        let index = parts.firstIndex(where: {
          if case .any(let inner) = $0 { inner.count > 1 } else { false }
        }),
        case .any(let inner) = parts[index], inner.count <= 12
      else { return [self] }
      let rest = parts.enumerated().filter { $0.offset != index }.map(\.element)
      return inner.map { Predicate.all(rest).and($0) }
    default: return [self]
    }
  }
}
