import RuleCompiler
import RuleSyntax

/// A guard, or a part of a test, that comes out the same wherever it is asked.
struct ConstantGuardItem {
  /// Where it stands.
  var span: SourceSpan
  /// What is wrong, as a whole sentence.
  var message: String
  /// The same in three words.
  var label: String
  /// What it is compared with.
  var related: [Diagnostic.Related] = []
  /// How to mend it.
  var help: String
}

extension LintSubject {
  /// Guards and tests that always come out the same.
  func findConstantGuards() -> [ConstantGuardItem] {
    guard let program, let facts else { return [] }
    var found = ConstantTests(self, facts).items() + ConstantLooks(self, facts).items()
    let guards = ConstantUnless(self, program, facts)
    found += guards.rules() + guards.vetoes() + guards.recognizers() + guards.links()
    let conditions = ConstantConditions(self, program, facts)
    found += conditions.rules() + conditions.links()
    // One place is told of once.
    var seen: Set<SourceSpan> = []
    return found.filter { isJudged($0.span) && seen.insert($0.span).inserted }
  }

  /// Why every item that passes one test passes another one, in words.
  func reason(_ given: Predicate, implies test: Predicate, _ stage: Stage) -> String {
    if let facts, facts.declares(.always, test, stage) { return "every item passes it" }
    if given == test { return "the pattern asks for it already" }
    if case .not(let inner) = test { return reason([given], exclude: [inner], stage) }
    if let denied = test.denied { return reason([given], exclude: [denied], stage) }
    return "all that is `\(meaning(given))` is `\(meaning(test))`"
  }

  /// Why no item passes a test of each side.
  func reason(_ some: [Predicate], exclude others: [Predicate], _ stage: Stage) -> String {
    if let facts, let program, some.count == 1, others.count == 1 {
      let conflict = Conflict(facts: facts, stage: stage, program: program) { self.meaning($0) }
      if let reason = conflict.reason(of: some[0].and(others[0])) { return reason }
    }
    return "nothing that is `\(meaning(.one(of: some)))` is `\(meaning(.one(of: others)))`"
  }
}

extension Predicate {
  /// `a & b` of `!a | !b`; nil for other tests.
  var denied: Predicate? {
    guard case .any(let parts) = self, parts.count > 1 else { return nil }
    let inner = parts.compactMap { part -> Predicate? in if case .not(let inner) = part { inner } else { nil }
    }
    return inner.count == parts.count ? inner.reduce(.always) { $0.and($1) } : nil
  }
}
