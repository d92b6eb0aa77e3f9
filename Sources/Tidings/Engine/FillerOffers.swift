import RuleCompiler

/// What may fill the roles of a mention: items that slots captured, members of lists, stretches of several items.
extension Scratch {
  /// Offers what the slots of the last match captured.
  func addSlots(of pattern: Int, to draft: Int, rank: Int, site: Int, only role: Int? = nil) {
    fillerGroups += 1
    note(.slots(group: fillerGroups, pattern: pattern, mention: draft))
    let width = program.patterns[pattern].width
    let event = mentions[draft].event
    for slot in program.patterns[pattern].slots {
      guard case .named(let name) = slot.kind, let items = items(slot.group, width: width), !items.isEmpty
      else {
        continue
      }
      guard let index = role ?? program.events[event].role(name) else { continue }
      offer(items, to: draft, role: index, rank: rank, site: site, lastOnly: slot.isLast)
    }
  }

  func offer(
    _ items: Range<Int>, to draft: Int, role: Int, rank: Int, site: Int, lastOnly: Bool = false
  ) {
    if items.count == 1 {
      offer(tape[items.lowerBound], to: draft, role: role, rank: rank, site: site, lastOnly: lastOnly)
      return
    }
    guard let (start, end) = trimmed(items) else { return }
    fillerLists += 1
    mentions[draft].fillers.append(
      Filler(
        role: role, start: start, end: end, node: -1, rank: rank, group: fillerGroups, list: fillerLists,
        site: site))
  }

  func offer(_ node: Int32, to draft: Int, role: Int, rank: Int, site: Int, lastOnly: Bool) {
    let list = nodes[Int(node)]
    let isSpan = program.events[mentions[draft].event].roles[role].isSpan
    fillerLists += 1
    var filler = Filler(
      role: role, start: list.start, end: list.end, node: node, rank: rank, group: fillerGroups,
      list: fillerLists, site: site)
    if list.memberCount == 0 {
      if isSpan {
        filler.start = list.extentStart
        filler.end = list.extentEnd
      }
      mentions[draft].fillers.append(filler)
      return
    }
    if isSpan {
      filler.start = list.extentStart
      filler.end = list.extentEnd
      mentions[draft].fillers.append(filler)
      return
    }
    let first = lastOnly ? Int(list.memberCount) - 1 : 0
    for i in first..<Int(list.memberCount) {
      let member = children[Int(list.members) + i]
      filler.node = member
      filler.start = nodes[Int(member)].start
      filler.end = nodes[Int(member)].end
      mentions[draft].fillers.append(filler)
    }
  }

  /// Cuts marks from both ends; a closing mark stays when its opening one is inside.
  private func trimmed(_ items: Range<Int>) -> (Int32, Int32)? {
    var low = items.lowerBound
    var high = items.upperBound
    if let trim = program.text.trim {
      while low < high, passes(tape[low], trim), !opensInside(low, high) { low += 1 }
      while high > low, passes(tape[high - 1], trim), !closesInside(low, high) { high -= 1 }
    }
    guard low < high else { return nil }
    return (nodes[Int(tape[low])].extentStart, nodes[Int(tape[high - 1])].extentEnd)
  }

  private func isMark(_ item: Int, _ mark: [UInt8]) -> Bool {
    let node = nodes[Int(tape[item])]
    guard Int(node.extentEnd - node.extentStart) == mark.count else { return false }
    for (i, byte) in mark.enumerated() where text[Int(node.extentStart) + i] != byte { return false }
    return true
  }

  private func closesInside(_ low: Int, _ high: Int) -> Bool {
    for pair in program.text.pairs where isMark(high - 1, pair.close) {
      for item in low..<high - 1 where isMark(item, pair.open) { return true }
    }
    return false
  }

  private func opensInside(_ low: Int, _ high: Int) -> Bool {
    for pair in program.text.pairs where isMark(low, pair.open) && pair.open != pair.close {
      for item in low + 1..<high where isMark(item, pair.close) { return item < high - 1 }
    }
    return false
  }
}
