import RuleCompiler

/// A way in which the wide pattern of a ``Subsumption`` may have come so far.
struct WideThread: Hashable {
  var state: Int
  /// What the next item must pass.
  var next = Predicate.always
  /// It certainly is on its way; otherwise only perhaps.
  var isSure = true
  /// Its captures are those of the narrow pattern so far.
  var isSame = true
}

/// Takes all threads of the wide pattern from item to item, the one that PCRE2 tries first in front.
struct WideRun {
  let automaton: PatternAutomaton
  let facts: ItemFacts
  let stage: Stage
  let question: Subsumption.Question
  let compared: (TapePattern.Slot.Kind) -> Bool
  /// A text of the narrow pattern was found that the wide one may not match.
  var hasFailed = false
  /// States from which a compared capture can still be reached.
  private let mayCapture: Set<Int>
  private static let never = Predicate.any([])

  init(
    automaton: PatternAutomaton, facts: ItemFacts, stage: Stage, question: Subsumption.Question,
    compared: @escaping (TapePattern.Slot.Kind) -> Bool
  ) {
    self.automaton = automaton
    self.facts = facts
    self.stage = stage
    self.question = question
    self.compared = compared
    mayCapture = automaton.statesBefore(compared)
  }

  private var keepsOrder: Bool { question == .preferred || question == .preferredCaptures }

  /// The threads behind an item that passes `test`.
  mutating func take(_ test: Predicate, _ threads: [WideThread], _ place: Place) -> [WideThread] {
    var out: [WideThread] = []
    var seen: Set<WideThread> = []
    for thread in closure(threads, place) {
      guard case .item(let own)? = automaton.edges[thread.state].first?.label else { continue }
      let wanted = thread.next.and(own)
      var next = WideThread(
        state: automaton.edges[thread.state][0].target, isSure: thread.isSure, isSame: thread.isSame)
      if !facts.implies(test, wanted, stage) {
        guard keepsOrder, facts.canPass(test, wanted, stage) else { continue }
        next.isSure = false
      }
      if seen.insert(next).inserted { out.append(next) }
    }
    return out
  }

  /// Whether the wide pattern comes to its end here, whatever follows.
  /// - Parameter test: what the next item passes, when there surely is one.
  func accepts(_ threads: [WideThread], _ place: Place, before test: Predicate? = nil) -> Bool {
    for thread in closure(threads, place) {
      if thread.state == automaton.accept {
        if thread.isSure, thread.isSame, thread.next == .always { return true }
        if !thread.isSame { return false }
        continue
      }
      // An optional part that the next item rules out is left out.
      if let test, isStopped(thread, at: test) { continue }
      // Tried before: it may match more items, with captures of its own.
      if keepsOrder, !thread.isSame || mayCapture.contains(thread.state) { return false }
    }
    return false
  }

  private func isStopped(_ thread: WideThread, at test: Predicate) -> Bool {
    guard case .item(let own)? = automaton.edges[thread.state].first?.label else { return false }
    return !facts.canPass(test, thread.next.and(own), stage)
  }

  // MARK: Places

  private struct Pending: Hashable {
    var thread: WideThread
    /// Captures of the place that it has gone through.
    var captures = 0
  }

  /// All states that are reached without an item: those that take one, and the end. In order; what stands behind a certain
  /// end is never tried.
  private func closure(_ threads: [WideThread], _ place: Place) -> [WideThread] {
    var out: [WideThread] = []
    var seen: Set<Pending> = []
    var isDoubtful = false
    for thread in threads {
      var open = [Pending(thread: thread)]
      while var at = open.popLast() {
        if isDoubtful { at.thread.isSure = false }
        guard seen.insert(at).inserted else { continue }
        let edges = automaton.edges[at.thread.state]
        if at.thread.state == automaton.accept {
          add(at, place, &out)
          guard keepsOrder, let end = out.last, end.state == automaton.accept else { continue }
          if end.isSure, end.next == .always { return out }
          isDoubtful = true
          continue
        }
        if case .item? = edges.first?.label {
          add(at, place, &out)
          continue
        }
        // The first edge is tried first, so it goes on the stack last.
        for edge in edges.reversed() { if let next = follow(edge, at, place) { open.append(next) } }
      }
    }
    return out
  }

  private func add(_ at: Pending, _ place: Place, _ out: inout [WideThread]) {
    var thread = at.thread
    if at.captures != place.captures.count { thread.isSame = false }
    if !keepsOrder, !thread.isSure || !thread.isSame { return }
    out.append(thread)
  }

  private func follow(_ edge: PatternAutomaton.Edge, _ at: Pending, _ place: Place) -> Pending? {
    var next = at
    next.thread.state = edge.target
    switch edge.label {
    case .epsilon, .item: return next
    case .open(let kind): return capture(.init(kind: kind, isOpening: true), next, place)
    case .close(let kind): return capture(.init(kind: kind, isOpening: false), next, place)
    case .fact(let fact): return self.fact(fact, next, place)
    }
  }

  private func capture(_ capture: Place.Capture, _ at: Pending, _ place: Place) -> Pending? {
    guard compared(capture.kind), at.thread.isSame else { return at }
    var next = at
    if at.captures < place.captures.count, place.captures[at.captures] == capture {
      next.captures += 1
    } else {
      next.thread.isSame = false
      if !keepsOrder { return nil }
    }
    return next
  }

  private func fact(_ fact: PlaceFact, _ at: Pending, _ place: Place) -> Pending? {
    if place.facts.contains(fact) { return at }
    var next = at
    func perhaps() -> Pending? {
      next.thread.isSure = false
      return keepsOrder ? next : nil
    }
    switch fact {
    case .start: return place.last != nil ? nil : perhaps()
    case .end:
      next.thread.next = Self.never
      return perhaps()
    case .look(let look):
      guard let test = look.single else { return perhaps() }
      let wanted = look.negative ? Predicate.not(test) : test
      if look.ahead {
        next.thread.next = next.thread.next.and(wanted)
        return next
      }
      guard let last = place.last else { return perhaps() }
      if facts.implies(last, wanted, stage) { return next }
      return facts.canPass(last, wanted, stage) ? perhaps() : nil
    }
  }
}
