import PCRE2
import RuleCompiler

/// What a recognizer would make: item ranges of the tape, -1 for none.
struct Candidate {
  var start: Int
  var end: Int
  var recognizer: Int
  var head = -1
  var name: Range<Int> = 0..<0
  var span: Range<Int> = 0..<0
  /// Slots with names of their own: a range of ``Scratch/candidateSlots``.
  var others: Range<Int> = 0..<0
  /// The pattern that matched; -1 for a regex on the text.
  var pattern = -1
}

extension Scratch {
  /// Runs all recognizer phases over the tape.
  func recognize() {
    for phase in phaseWork {
      var round = 0
      note(.phase(phase.number, round: 0))
      while round < phase.repeats, runPhase(phase, round) {
        round += 1
        note(.phase(phase.number, round: round))
      }
    }
  }

  /// One pass; false when nothing changed.
  private func runPhase(_ phase: PhaseWork, _ round: Int) -> Bool {
    candidates.removeAll(keepingCapacity: true)
    candidateSlots.removeAll(keepingCapacity: true)
    for work in phase.patterns where mayMatch(work.pattern, site: work.site) {
      propose(work.pattern, phase.number, work.recognizer, site: work.site)
    }
    for text in phase.texts {
      propose(
        text.regex, phase.number, text.recognizer, site: phase.recognizers[text.recognizer].recognizer.site)
    }
    if round == 0 {
      for item in phase.externs { propose(extern: item.extern, phase.number, item.recognizer) }
    }
    if candidates.isEmpty { return false }
    for index in phase.withUnless { withdraw(phase.recognizers[index].recognizer, phase.number, index) }
    if candidates.isEmpty { return false }
    // Leftmost, then longest, then rank.
    candidates.sort { a, b in
      if a.start != b.start { return a.start < b.start }
      if a.end != b.end { return a.end > b.end }
      return a.recognizer < b.recognizer
    }
    var next: [Int32] = []
    next.reserveCapacity(tape.count)
    var at = 0
    var winner = candidates[0]
    for candidate in candidates {
      if candidate.start < at {
        note(.lost(phase: phase.number, candidate, to: winner))
        continue
      }
      winner = candidate
      next.append(contentsOf: tape[at..<candidate.start])
      let box = phase.recognizers[candidate.recognizer]
      let made = make(candidate, box)
      note(.made(phase: phase.number, candidate, node: made))
      if box.recognizer.isHidden { hidden.append(made) } else { next.append(made) }
      at = candidate.end
    }
    next.append(contentsOf: tape[at...])
    tape = next
    refreshTape()
    return true
  }

  private func propose(_ pattern: Int, _ phase: Int, _ index: Int, site: Int) {
    let table = tables[pattern]
    let width = table.width
    eachMatch(pattern, site: site) { start, end in
      var candidate = Candidate(start: start, end: end, recognizer: index, pattern: pattern)
      let first = candidateSlots.count
      for capture in table.captures {
        guard let items = items(capture.group, width: width), !items.isEmpty else { continue }
        switch capture.use {
        case .mark:
          candidate.start = items.lowerBound
          candidate.end = items.upperBound
        case .head: if candidate.head < 0 { candidate.head = items.upperBound - 1 }
        case .name: if candidate.name.isEmpty { candidate.name = items }
        case .span: if candidate.span.isEmpty { candidate.span = items }
        case .other: candidateSlots.append((capture.slot, items))
        }
      }
      candidate.others = first..<candidateSlots.count
      note(.proposed(phase: phase, candidate))
      candidates.append(candidate)
      return true
    }
  }

  /// Takes back what a recognizer's `unless` forbids.
  private func withdraw(_ recognizer: RecognizerProgram, _ phase: Int, _ index: Int) {
    guard candidates.contains(where: { $0.recognizer == index }) else { return }
    for pattern in recognizer.unless {
      var forbidden: [Range<Int>] = []
      eachMatch(pattern, site: recognizer.site) { start, end in
        forbidden.append(slot(.mark, of: pattern) ?? start..<end)
        return true
      }
      for range in forbidden {
        candidates.removeAll {
          let isHit = $0.recognizer == index && $0.start < range.upperBound && range.lowerBound < $0.end
          if isHit { note(.withdrawn(phase: phase, $0, unless: pattern)) }
          return isHit
        }
      }
    }
  }

  /// A regex over the raw text of the sentence, widened to whole items.
  private func propose(_ regex: CompiledPattern, _ phase: Int, _ index: Int, site: Int) {
    guard let first = tape.first, let last = tape.last else { return }
    let low = Int(nodes[Int(first)].extentStart)
    let high = Int(nodes[Int(last)].extentEnd)
    var from = 0
    while from < high - low {
      let outcome = search(
        regex, text + low, length: high - low, from: from, pattern: -1, site: site)
      guard case .matched = outcome else { return missed(outcome, site: site) }
      let start = matcher.start(0)
      let end = matcher.end(0)
      if end > start, let extent = itemRange(low + start, low + end) {
        var candidate = Candidate(start: extent.lowerBound, end: extent.upperBound, recognizer: index)
        for (name, group) in regex.names.map({ ($0.name, $0.number) }) {
          let a = matcher.start(group)
          guard a >= 0, let items = itemRange(low + a, low + matcher.end(group)) else { continue }
          switch name {
          case "head": candidate.head = items.upperBound - 1
          case "name": candidate.name = items
          case "span": candidate.span = items
          default: break
          }
        }
        note(.proposed(phase: phase, candidate))
        candidates.append(candidate)
      }
      from = max(end, from + 1)
      while from < high - low, text[low + from] & 0xC0 == 0x80 { from += 1 }
    }
  }

  /// The items that some bytes of the text touch.
  func itemRange(_ start: Int, _ end: Int) -> Range<Int>? {
    guard let low = tape.firstIndex(where: { Int(nodes[Int($0)].extentEnd) > start }),
      let high = tape.lastIndex(where: { Int(nodes[Int($0)].extentStart) < end }), low <= high
    else { return nil }
    return low..<high + 1
  }

  /// Makes the mention's node.
  private func make(_ candidate: Candidate, _ box: RecognizerBox) -> Int32 {
    let extent = candidate.start..<candidate.end
    var head: Int32 = -1
    if candidate.head >= 0 {
      head = tape[candidate.head]
    } else if extent.count == 1 {
      head = tape[candidate.start]
    }
    let first = nodes[Int(tape[candidate.start])]
    let last = nodes[Int(tape[candidate.end - 1])]
    var node = Node(
      start: first.extentStart, end: last.extentEnd, signature: signature(box, head))
    node.head = head
    node.site = Int32(box.recognizer.site)
    if extent.count == 1 {
      node.start = first.start
      node.end = first.end
    }
    if !candidate.span.isEmpty {
      let a = nodes[Int(tape[candidate.span.lowerBound])]
      let b = nodes[Int(tape[candidate.span.upperBound - 1])]
      node.start = candidate.span.count == 1 ? a.start : a.extentStart
      node.end = candidate.span.count == 1 ? a.end : b.extentEnd
    }
    if !candidate.name.isEmpty {
      let a = nodes[Int(tape[candidate.name.lowerBound])]
      let isNamed = candidate.name.count == 1 && a.nameStart >= 0
      node.nameStart = isNamed ? a.nameStart : a.start
      node.nameEnd = isNamed ? a.nameEnd : nodes[Int(tape[candidate.name.upperBound - 1])].end
    } else if head >= 0, nodes[Int(head)].nameStart >= 0 {
      node.nameStart = nodes[Int(head)].nameStart
      node.nameEnd = nodes[Int(head)].nameEnd
    }
    node.children = Int32(children.count)
    node.childCount = Int32(extent.count)
    children.append(contentsOf: tape[extent])
    if let members = box.recognizer.members {
      let found = tape[extent].filter { passes($0, members) }
      node.members = Int32(children.count)
      for member in found { appendMembers(member) }
      node.memberCount = Int32(children.count) - node.members
    }
    nodes.append(node)
    let made = Int32(nodes.count - 1)
    for other in candidateSlots[candidate.others] {
      guard case .named(let name) = program.patterns[candidate.pattern].slots[other.slot].kind else {
        continue
      }
      let a = tape[other.items.lowerBound]
      let b = tape[other.items.upperBound - 1]
      nodeSlots.append(
        NodeSlot(
          node: made, name: name, start: nodes[Int(a)].start, end: nodes[Int(b)].end,
          item: other.items.count == 1 ? a : -1))
    }
    return made
  }

  /// A member that is a list itself counts as its own members.
  private func appendMembers(_ member: Int32) {
    let node = nodes[Int(member)]
    if node.memberCount == 0 {
      children.append(member)
    } else {
      for i in 0..<Int(node.memberCount) { children.append(children[Int(node.members) + i]) }
    }
  }

  /// The type with all it implies, what is set, and what comes from the head.
  private func signature(_ box: RecognizerBox, _ head: Int32) -> Int32 {
    let from = head >= 0 ? nodes[Int(head)].signature : -1
    let program = program
    return signatures.derive(box.recognizer.site, from) { table in
      let recognizer = box.recognizer
      var set = Array(repeating: UInt64(0), count: table.width)
      if from >= 0 {
        let old = table.set(from)
        let inherited = table.widened(program.classes.inherited)
        let keeps = table.widened(recognizer.keeps)
        for i in set.indices { set[i] = old[i] & (inherited[i] | keeps[i]) }
      }
      for group in recognizer.groups {
        for value in program.classes.groups[group].values { set[value >> 6] &= ~(1 << UInt64(value & 63)) }
      }
      for id in recognizer.gives.ids {
        for (i, word) in program.classes.closures[id].words.enumerated() { set[i] |= word }
      }
      return set
    }
  }
}
