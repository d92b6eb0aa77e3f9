import RuleCompiler

/// Finds for a pattern those that may match wherever it does, without comparing all with all: the wide pattern's rarest
/// class must be one that the narrow one asks for, too.
struct PatternPairs {
  private let facts: ItemFacts
  private var byClass: [ClassID: [Int]] = [:]
  private var ungated: [Int] = []
  /// Candidates looked at for one pattern.
  private static let most = 48

  /// - Parameter patterns: indices into the program's patterns.
  init(_ patterns: [Int], _ program: Program, _ facts: ItemFacts) {
    self.facts = facts
    for pattern in patterns {
      guard let rarest = program.patterns[pattern].needs.first else {
        ungated.append(pattern)
        continue
      }
      for id in rarest { byClass[id, default: []].append(pattern) }
    }
  }

  /// Patterns that may be wider than one with this tree, in order of index.
  func candidates(for tree: TapeNode) -> [Int] {
    var found = Set(ungated)
    for test in tree.mandatory {
      for id in test.classes {
        for implied in facts.company(of: id).ids { found.formUnion(byClass[implied] ?? []) }
      }
    }
    return Array(found.sorted().prefix(Self.most))
  }
}
