import PCRE2
import RuleCompiler

extension Scratch {
  /// Whether a pattern's required classes are on the tape.
  @inline(__always)
  func mayMatch(_ index: Int, site: Int) -> Bool {
    let isOpen = gates.isOpen(index, present)
    if Trace.counts, !isOpen { trace.asked(pattern: index, site: site, isOpen: false) }
    return isOpen
  }

  /// Whether what any use of a rule needs is on the tape.
  @inline(__always)
  func mayApply(_ rule: Int) -> Bool {
    let isOpen = ruleGates.isOpen(rule, present)
    if Trace.counts { trace.asked(pattern: -1, site: rules[rule].rule.site, isOpen: isOpen) }
    return isOpen
  }

  /// One call of PCRE2; told to whoever counts.
  @inline(__always)
  func search(
    _ code: CompiledPattern, _ subject: UnsafePointer<UInt8>, length: Int, from: Int, pattern: Int, site: Int
  ) -> MatchOutcome {
    guard Trace.counts else { return matcher.match(code, subject, length: length, from: from) }
    let start = ContinuousClock.now
    let outcome = matcher.match(code, subject, length: length, from: from)
    let time = ContinuousClock.now - start
    trace.called(
      PatternCall(
        pattern: pattern, site: site, subject: subject, length: length, from: from, isMatch: outcome.isMatch,
        time: time))
    return outcome
  }

  /// Tries a pattern at every item of the tape. After each match `body` reads the groups; it returns false to stop.
  ///
  /// - Parameter trigger: the item that `$trigger` stands for, or -1.
  /// - Precondition: `body` runs no pattern itself: tape bytes and match data are shared.
  @inline(__always)
  func eachMatch(_ index: Int, trigger: Int = -1, site: Int, _ body: (_ start: Int, _ end: Int) -> Bool) {
    guard mayMatch(index, site: site) else { return }
    if Trace.counts { trace.asked(pattern: index, site: site, isOpen: true) }
    note(.tried(pattern: index, trigger: trigger))
    run(tables[index], index, trigger: trigger, site: site) { start, end in
      note(.matched(pattern: index, trigger: trigger, start: start, end: end, groups: groups(of: index)))
      return body(start, end)
    }
  }

  private func run(
    _ table: PatternTable, _ index: Int, trigger: Int, site: Int, _ body: (_ start: Int, _ end: Int) -> Bool
  ) {
    let width = table.width
    let count = tape.count
    let bytes = bytes
    guard rows.write(tapeSignatures, for: table, to: bytes, signatures, trigger: trigger) else { return }
    var from = 0
    while from < count {
      let outcome = search(
        table.code, bytes, length: count * width, from: from * width, pattern: index, site: site)
      switch outcome {
      case .matched:
        let start = matcher.start(0) / width
        let end = matcher.end(0) / width
        if end > start, !body(start, end) { return }
        from = start + 1
      case .noMatch, .gaveUp, .badInput: return missed(outcome, pattern: index, site: site)
      }
    }
  }

  /// Keeps in mind that a search came to no answer.
  func missed(_ outcome: MatchOutcome, pattern: Int? = nil, site: Int) {
    switch outcome {
    case .matched, .noMatch: break
    case .gaveUp(let limit):
      gaveUp.append((site, "\(limit)"))
      note(.gaveUp(pattern: pattern, site: site, limit: "\(limit)"))
    case .badInput: gaveUp.append((site, "input"))
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
