import RuleCompiler

/// A pattern as states and edges, in the order in which PCRE2 tries them.
final class PatternAutomaton {
  enum Label {
    case epsilon
    case item(Predicate)
    /// A capture begins or ends.
    case open(TapePattern.Slot.Kind)
    case close(TapePattern.Slot.Kind)
    /// Something that must hold at a place, without taking an item.
    case fact(PlaceFact)
  }
  struct Edge {
    var label: Label
    var target: Int
  }

  /// By state, the first choice first. A state with an item has that edge alone.
  private(set) var edges: [[Edge]] = [[]]
  private(set) var accept = 0
  let start = 0
  private let limit: Int

  /// - Parameter limit: states at most; a pattern that takes more gives nil.
  init?(_ node: TapeNode, limit: Int = 400) {
    self.limit = limit
    guard let end = add(node, from: 0) else { return nil }
    accept = end
  }

  private func state() -> Int? {
    guard edges.count < limit else { return nil }
    edges.append([])
    return edges.count - 1
  }

  private func connect(_ from: Int, _ label: Label) -> Int? {
    guard let to = state() else { return nil }
    edges[from].append(Edge(label: label, target: to))
    return to
  }

  private func add(_ node: TapeNode, from: Int) -> Int? {
    switch node {
    case .item(let test, _): return connect(from, .item(test))
    case .start: return connect(from, .fact(.start))
    case .end: return connect(from, .fact(.end))
    case .look(let ahead, let negative, let inner, _):
      return connect(from, .fact(.look(PlaceFact.Look(ahead: ahead, negative: negative, inner))))
    case .capture(let slot, let inner):
      guard let open = connect(from, .open(slot.kind)), let end = add(inner, from: open) else { return nil }
      return connect(end, .close(slot.kind))
    case .sequence(let parts):
      var at = from
      for part in parts {
        guard let next = add(part, from: at) else { return nil }
        at = next
      }
      return at
    case .choice(let parts):
      guard let end = state() else { return nil }
      for part in parts {
        guard let begin = connect(from, .epsilon), let last = add(part, from: begin) else { return nil }
        edges[last].append(Edge(label: .epsilon, target: end))
      }
      return end
    case .repeated(let inner, let min, let max, let lazy): return add(inner, min, max, lazy, from: from)
    }
  }

  private func add(_ inner: TapeNode, _ min: Int, _ max: Int?, _ lazy: Bool, from: Int) -> Int? {
    var at = from
    for _ in 0..<min {
      guard let next = add(inner, from: at) else { return nil }
      at = next
    }
    guard let end = state() else { return nil }
    // Each further turn begins where the one before ended; the order of the two edges is greed.
    for _ in 0..<(max.map { $0 - min } ?? 1) {
      guard let fork = connect(at, .epsilon) else { return nil }
      let out = Edge(label: .epsilon, target: end)
      if lazy { edges[fork].append(out) }
      guard let begin = connect(fork, .epsilon), let last = add(inner, from: begin) else { return nil }
      if !lazy { edges[fork].append(out) }
      if max == nil {
        edges[last].append(Edge(label: .epsilon, target: fork))
        return end
      }
      at = last
    }
    edges[at].append(Edge(label: .epsilon, target: end))
    return end
  }
}

extension PatternAutomaton {
  /// Items before a capture begins, when that is one number on all ways.
  func items(before kind: TapePattern.Slot.Kind) -> Int? {
    var found: Int?
    var seen: Set<[Int]> = [[start, 0]]
    var open = [(state: start, items: 0)]
    while let at = open.popLast() {
      for edge in edges[at.state] {
        var items = at.items
        if case .open(kind) = edge.label {
          if found ?? items != items { return nil }
          found = items
          continue
        }
        if case .item = edge.label { items += 1 }
        if items > edges.count { return nil }
        if seen.insert([edge.target, items]).inserted { open.append((edge.target, items)) }
      }
    }
    return found
  }

  /// States from which a capture of some kinds can still begin or end.
  func statesBefore(_ kinds: (TapePattern.Slot.Kind) -> Bool) -> Set<Int> {
    var found: Set<Int> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (state, edges) in edges.enumerated() where !found.contains(state) {
        let reaches = edges.contains { edge in
          switch edge.label {
          case .open(let kind), .close(let kind): kinds(kind) || found.contains(edge.target)
          default: found.contains(edge.target)
          }
        }
        if reaches {
          found.insert(state)
          isGrowing = true
        }
      }
    }
    return found
  }
}

/// What must hold at a place between two items.
enum PlaceFact: Hashable {
  case start, end
  case look(Look)

  struct Look: Hashable {
    var ahead: Bool
    var negative: Bool
    /// What is looked for, without its places in the rule file.
    var shape: Shape
    /// Its test, when it is one item.
    var single: Predicate?

    init(ahead: Bool, negative: Bool, _ node: TapeNode) {
      self.ahead = ahead
      self.negative = negative
      shape = Shape(node)
      if case .item(let test, _) = node { single = test }
    }
  }
}

/// A pattern without its places in the rule file: two that are equal match the same.
indirect enum Shape: Hashable {
  case item(Predicate)
  case sequence([Shape])
  case choice([Shape])
  case repeated(Shape, min: Int, max: Int?, lazy: Bool)
  case capture(TapePattern.Slot.Kind, isLast: Bool, Shape)
  case look(ahead: Bool, negative: Bool, Shape)
  case start, end

  init(_ node: TapeNode) {
    switch node {
    case .item(let test, _): self = .item(test)
    case .sequence(let parts): self = .sequence(parts.map(Shape.init))
    case .choice(let parts): self = .choice(parts.map(Shape.init))
    case .repeated(let inner, let min, let max, let lazy):
      self = .repeated(Shape(inner), min: min, max: max, lazy: lazy)
    case .capture(let slot, let inner): self = .capture(slot.kind, isLast: slot.isLast, Shape(inner))
    case .look(let ahead, let negative, let inner, _):
      self = .look(ahead: ahead, negative: negative, Shape(inner))
    case .start: self = .start
    case .end: self = .end
    }
  }
}
