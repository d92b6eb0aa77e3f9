import RuleCompiler

extension TapeAttacks {
  /// An item as the pattern sees it.
  struct Item: Hashable {
    /// The pattern's test that it is made for.
    var own: Predicate
    /// What it passes, as one test.
    var test: Predicate
    /// The numbers of the pattern's tests that it passes.
    var passes: Set<Int>
  }

  struct Candidate {
    /// The repeat.
    var part: TapeNode
    var lead: [Item]
    var prefix: [Item]
    var pump: [Item]
    var suffix: [Item]
    var attack: Attack
  }
}
