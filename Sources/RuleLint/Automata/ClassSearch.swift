import RuleCompiler

/// Tries values for the classes of a test, one after the other.
struct ClassSearch {
  /// Choices left before the answer is "can".
  var steps: Int
  /// The classes that an item with one class has, and those that it has not.
  let consequences: (ClassID) -> (true: [ClassID], false: [ClassID])

  mutating func canHold(_ test: Predicate, false gone: ClassSet) -> Bool {
    if test == .never { return false }
    guard let choice = test.firstChoice else { return true }
    steps -= 1
    if steps < 0 { return true }
    let found = consequences(choice)
    if !found.true.contains(where: gone.contains) {
      let rest = test.reduced { id in
        id == choice || found.true.contains(id) ? true : found.false.contains(id) ? false : nil
      }
      if canHold(rest, false: gone) { return true }
    }
    var gone = gone
    if choice >= 0 { gone.insert(choice) }
    return canHold(test.reduced { $0 == choice ? false : nil }, false: gone)
  }
}
