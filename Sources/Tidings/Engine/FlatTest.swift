import RuleCompiler

/// A predicate as a row of numbers, so that evaluating it touches no reference counts.
///
/// Postfix: a class id pushes whether the set has it; the negative codes below combine what is on the stack, which is
/// the low bits of one word.
struct FlatTest {
  private var code: [Int32] = []

  private static let not: Int32 = -1
  private static let yes: Int32 = -2
  private static let no: Int32 = -3
  private static let and: Int32 = -4
  private static let or: Int32 = -5

  init(_ predicate: Predicate) { add(predicate) }

  private mutating func add(_ predicate: Predicate) {
    switch predicate {
    case .always: code.append(Self.yes)
    case .trigger: code.append(Self.no)
    case .has(let id): code.append(Int32(id))
    case .not(let inner):
      add(inner)
      code.append(Self.not)
    case .all(let parts): add(parts, Self.and, Self.yes)
    case .any(let parts): add(parts, Self.or, Self.no)
    }
  }

  private mutating func add(_ parts: [Predicate], _ combine: Int32, _ empty: Int32) {
    guard let first = parts.first else {
      code.append(empty)
      return
    }
    add(first)
    for part in parts.dropFirst() {
      add(part)
      code.append(combine)
    }
  }

  /// Whether an item whose classes are the bits at `set` passes.
  func passes(_ set: UnsafePointer<UInt64>) -> Bool {
    var stack: UInt64 = 0
    code.withUnsafeBufferPointer { code in
      for step in code {
        switch step {
        case 0...: stack = stack << 1 | (set[Int(step) >> 6] >> UInt64(step & 63)) & 1
        case Self.not: stack ^= 1
        case Self.yes: stack = stack << 1 | 1
        case Self.no: stack <<= 1
        case Self.and: stack = stack >> 1 & (stack | ~1)
        default: stack = stack >> 1 | stack & 1
        }
      }
    }
    return stack & 1 != 0
  }
}

/// A test whose answer is kept for each signature.
final class TestTable {
  private let test: FlatTest
  @exclusivity(unchecked) private var known: [UInt8] = []

  init(_ predicate: Predicate) { test = FlatTest(predicate) }

  /// - Parameter signatures: fetched for an answer that is not known yet; handing it over counts references.
  @inline(__always)
  func passes(_ signature: Int32, _ signatures: @autoclosure () -> SignatureTable) -> Bool {
    let index = Int(signature)
    if index < known.count, known[index] != 0 { return known[index] == 1 }
    return decide(index, signatures())
  }

  @inline(never)
  private func decide(_ index: Int, _ signatures: SignatureTable) -> Bool {
    grow(signatures.count)
    known[index] = test.passes(signatures.row(Int32(index))) ? 1 : 2
    return known[index] == 1
  }

  private func grow(_ count: Int) {
    if known.count < count { known.append(contentsOf: repeatElement(0, count: count - known.count)) }
  }

  /// The places in `items`, a row of signatures, that pass.
  func passing(_ items: UnsafeBufferPointer<Int32>, _ signatures: SignatureTable) -> [Int] {
    grow(signatures.count)
    var found: [Int] = []
    known.withUnsafeMutableBufferPointer { known in
      for (place, item) in items.enumerated() {
        let at = Int(item)
        if known[at] == 0 { known[at] = test.passes(signatures.row(item)) ? 1 : 2 }
        if known[at] == 1 { found.append(place) }
      }
    }
    return found
  }
}
