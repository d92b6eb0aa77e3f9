import PCRE2
import RuleCompiler

extension Scratch {
  /// Tries a pattern at every item of the tape. After each match `body` reads the groups; it returns false to stop.
  ///
  /// - Parameter trigger: the item that `$trigger` stands for, or -1.
  @inline(__always)
  func eachMatch(_ index: Int, trigger: Int = -1, site: Int, _ body: (_ start: Int, _ end: Int) -> Bool) {
    guard passesGate(program.patterns[index].needs) else { return }
    run(index, trigger: trigger, site: site, body)
  }

  private func run(_ index: Int, trigger: Int, site: Int, _ body: (_ start: Int, _ end: Int) -> Bool) {
    let code = program.patterns[index].code
    let width = program.patterns[index].width
    tables[index].write(
      tapeSignatures, to: &bytes, pattern: program.patterns[index], signatures: signatures, trigger: trigger)
    let count = tape.count
    var from = 0
    while from < count {
      let outcome = bytes.withUnsafeBufferPointer {
        matcher.match(code, $0.baseAddress!, length: count * width, from: from * width)
      }
      switch outcome {
      case .matched:
        let start = matcher.start(0) / width
        let end = matcher.end(0) / width
        if end > start, !body(start, end) { return }
        from = start + 1
        // Patterns nested in `body` share the buffer.
      case .noMatch: return
      case .gaveUp(let limit):
        gaveUp.append((site, "\(limit)"))
        return
      case .badInput:
        gaveUp.append((site, "input"))
        return
      }
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
