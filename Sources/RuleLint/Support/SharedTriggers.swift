import RuleCompiler

/// Whether two rules can be about one mention.
struct SharedTriggers {
  private let subject: LintSubject

  init(_ subject: LintSubject) { self.subject = subject }

  /// Whether an item may be the trigger of both; sound where it says no.
  func mayBeShared(_ a: RuleProgram, _ b: RuleProgram) -> Bool {
    guard let facts = subject.facts, let first = triggers(a), let second = triggers(b) else { return true }
    return first.contains { one in second.contains { facts.canPass(one, $0, .rules) } }
  }

  /// Tests of which the trigger passes one; nil when it may be anything, as that of a mention which others make. The trigger of
  /// several items is one of them: its head.
  private func triggers(_ rule: RuleProgram) -> [Predicate]? {
    if rule.form == .role || rule.isAugmenting { return nil }
    if let head = rule.head { return [head] }
    var tests: [Predicate] = []
    for pattern in rule.patterns {
      let tree = subject.trees[pattern]
      guard Bindings(kind: .mark).count(tree).min > 0 else { return nil }
      for mark in tree.captures(of: .mark) {
        guard mark.length == (1, 1), let found = mark.edge(first: true).certain else { return nil }
        tests += found
      }
    }
    return tests
  }
}
