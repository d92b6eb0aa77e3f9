import PCRE2
import RuleCompiler

extension Scratch {
  /// Whether a pattern's required classes are on the tape.
  @inline(__always)
  func mayMatch(_ index: Int) -> Bool { gates.isOpen(index, present) }

  /// Tries a pattern at every item of the tape. After each match `body` reads the groups; it returns false to stop.
  ///
  /// - Parameter trigger: the item that `$trigger` stands for, or -1.
  /// - Precondition: `body` runs no pattern itself: tape bytes and match data are shared.
  @inline(__always)
  func eachMatch(_ index: Int, trigger: Int = -1, site: Int, _ body: (_ start: Int, _ end: Int) -> Bool) {
    guard gates.isOpen(index, present) else { return }
    note(.tried(pattern: index, trigger: trigger))
    run(tables[index], trigger: trigger, site: site) { start, end in
      note(.matched(pattern: index, trigger: trigger, start: start, end: end, groups: groups(of: index)))
      return body(start, end)
    }
  }

  private func run(_ table: PatternTable, trigger: Int, site: Int, _ body: (_ start: Int, _ end: Int) -> Bool)
  {
    let width = table.width
    let count = tape.count
    let bytes = bytes
    guard rows.write(tapeSignatures, for: table, to: bytes, signatures, trigger: trigger) else { return }
    var from = 0
    while from < count {
      switch matcher.match(table.code, bytes, length: count * width, from: from * width) {
      case .matched:
        let start = matcher.start(0) / width
        let end = matcher.end(0) / width
        if end > start, !body(start, end) { return }
        from = start + 1
      case .noMatch: return
      case .gaveUp(let limit):
        gaveUp.append((site, "\(limit)"))
        note(.gaveUp(site: site, limit: "\(limit)"))
        return
      case .badInput:
        gaveUp.append((site, "input"))
        return
      }
    }
  }

  /// The bytes that a pattern sees of items with these signatures, for looking at them again.
  func tapeBytes(of index: Int, signatures items: [Int32], trigger: Int = -1) -> [UInt8] {
    let size = items.count * tables[index].width
    items.withUnsafeBufferPointer { items in
      _ = rows.write(items, for: tables[index], to: bytes, signatures, trigger: trigger)
    }
    return Array(UnsafeBufferPointer(start: bytes, count: size))
  }

  /// Start and end of each slot of the last match, for the trace.
  private func groups(of index: Int) -> [Int32] {
    program.patterns[index].slots.flatMap { slot -> [Int32] in
      let range = items(slot.group, width: program.patterns[index].width)
      return range.map { [Int32($0.lowerBound), Int32($0.upperBound)] } ?? [-1, -1]
    }
  }

  /// Items of a group in the last match, or nil.
  @inline(__always)
  func items(_ group: Int, width: Int) -> Range<Int>? {
    let start = matcher.start(group)
    if start < 0 { return nil }
    return start / width..<matcher.end(group) / width
  }

  /// Items of the first slot of a kind that took part in the last match.
  func slot(_ kind: TapePattern.Slot.Kind, of index: Int) -> Range<Int>? {
    let width = program.patterns[index].width
    for slot in program.patterns[index].slots where slot.kind == kind {
      if let items = items(slot.group, width: width) { return items }
    }
    return nil
  }
}
