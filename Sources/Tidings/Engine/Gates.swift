import RuleCompiler

/// Which patterns, recognizers and rules a sentence can be for at all: each asks that of some sets of classes one
/// be on the tape. Kept in two blocks, because it is read for everything in every sentence: the first question of each
/// gate, on which most are closed, and the others.
final class Gates {
  /// Some classes that share one word of the class set.
  private struct Question {
    var mask: UInt64
    var word: Int32
    /// What follows in ``rest``: this set goes on in as many further questions.
    var more: Int32
  }
  private struct Gate {
    var first: Question
    /// Where the further questions of the first set begin, then those of the other sets.
    var rest: Int32
    /// Sets behind the first.
    var others: Int32
  }
  private let gates: UnsafeMutablePointer<Gate>
  private let rest: UnsafeMutablePointer<Question>
  let count: Int

  init(_ gates: [[[ClassID]]]) {
    var rest: [Question] = []
    var made: [Gate] = []
    for gate in gates {
      let sets = gate.map { Self.questions($0) }
      let start = Int32(rest.count)
      for (number, set) in sets.enumerated() { rest += number == 0 ? Array(set.dropFirst()) : set }
      // A gate that asks for nothing is open.
      let always = Question(mask: 0, word: -1, more: 0)
      made.append(
        Gate(first: sets.first?.first ?? always, rest: start, others: Int32(max(0, sets.count - 1))))
    }
    count = gates.count
    self.rest = .allocate(capacity: max(1, rest.count))
    self.rest.initialize(from: rest, count: rest.count)
    self.gates = .allocate(capacity: max(1, made.count))
    self.gates.initialize(from: made, count: made.count)
  }

  deinit {
    gates.deallocate()
    rest.deallocate()
  }

  private static func questions(_ set: [ClassID]) -> [Question] {
    var masks: [Int32: UInt64] = [:]
    for id in set { masks[Int32(id >> 6), default: 0] |= 1 << UInt64(id & 63) }
    let words = masks.sorted { $0.key < $1.key }
    if words.isEmpty { return [Question(mask: 0, word: 0, more: 0)] }
    return words.enumerated().map { number, word in
      Question(mask: word.value, word: word.key, more: Int32(words.count - 1 - number))
    }
  }

  /// Whether gate `index` is open for a tape with these classes.
  @inline(__always)
  func isOpen(_ index: Int, _ present: UnsafePointer<UInt64>) -> Bool {
    let gate = gates + index
    let first = gate.pointee.first
    if first.word < 0 { return true }
    if present[Int(first.word)] & first.mask == 0, first.more == 0 { return false }
    if gate.pointee.others == 0, present[Int(first.word)] & first.mask != 0 { return true }
    return isOpen(gate, present)
  }

  /// The same, all questions asked.
  @inline(never)
  private func isOpen(_ gate: UnsafeMutablePointer<Gate>, _ present: UnsafePointer<UInt64>) -> Bool {
    let first = gate.pointee.first
    var found = present[Int(first.word)] & first.mask != 0
    var at = rest + Int(gate.pointee.rest)
    for _ in 0..<first.more {
      if present[Int(at.pointee.word)] & at.pointee.mask != 0 { found = true }
      at += 1
    }
    if !found { return false }
    for _ in 0..<gate.pointee.others {
      let size = Int(at.pointee.more) + 1
      found = false
      for i in 0..<size where present[Int(at[i].word)] & at[i].mask != 0 {
        found = true
        break
      }
      if !found { return false }
      at += size
    }
    return true
  }
}
