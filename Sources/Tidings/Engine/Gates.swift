import RuleCompiler

/// Which patterns, recognizers and rules a sentence can be for at all: each asks that of some sets of classes one
/// be on the tape. Kept in one block, because it is read for everything in every sentence.
final class Gates {
  /// For each gate: number of sets, then for each its size and classes.
  private let block: UnsafeMutablePointer<Int32>
  private let starts: UnsafeMutablePointer<Int32>
  let count: Int

  init(_ gates: [[[ClassID]]]) {
    var flat: [Int32] = []
    var starts: [Int32] = []
    for gate in gates {
      starts.append(Int32(flat.count))
      flat.append(Int32(gate.count))
      for set in gate {
        flat.append(Int32(set.count))
        flat += set.map(Int32.init)
      }
    }
    count = gates.count
    block = .allocate(capacity: max(1, flat.count))
    block.initialize(from: flat, count: flat.count)
    self.starts = .allocate(capacity: max(1, starts.count))
    self.starts.initialize(from: starts, count: starts.count)
  }

  deinit {
    block.deallocate()
    starts.deallocate()
  }

  /// Whether gate `index` is open for a tape with these classes.
  @inline(__always)
  func isOpen(_ index: Int, _ present: UnsafePointer<UInt64>) -> Bool {
    var at = Int(starts[index])
    var sets = block[at]
    at += 1
    while sets > 0 {
      let end = at + 1 + Int(block[at])
      at += 1
      var found = false
      while at < end {
        let id = Int(block[at])
        at += 1
        if present[id >> 6] & (1 << UInt64(id & 63)) != 0 {
          found = true
          break
        }
      }
      if !found { return false }
      at = end
      sets -= 1
    }
    return true
  }
}
