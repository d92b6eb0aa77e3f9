import RuleCompiler
import RuleSyntax

extension ConstantConditions {
  /// Conditions of links, which look at the match alone. Features may change while one link is looked for, so only tests of
  /// what never changes are decided.
  func links() -> [ConstantGuardItem] {
    program.links.flatMap { link -> [ConstantGuardItem] in
      link.conditions.compactMap { condition in
        guard subject.isJudged(condition.span), let wanted = condition.wanted, !link.patterns.isEmpty,
          wanted.classes.allSatisfy({ facts.classes.classes[$0].isLasting })
        else { return nil }
        var given: [Predicate] = []
        for pattern in link.patterns {
          guard let tests = subject.trees[pattern].tests(of: .named(condition.subject), first: false) else {
            return nil
          }
          given += tests
        }
        guard given.allSatisfy({ !$0.hasTrigger && facts.canPass($0, .rules) }) else { return nil }
        if given.allSatisfy({ !facts.canPass($0, wanted, .rules) }) {
          let reason = subject.reason(given, exclude: [wanted], .rules)
          return never(condition, reason, program.sites[link.site].id)
        }
        if given.allSatisfy({ facts.implies($0, wanted, .rules) }) {
          return always(condition, subject.reason(.one(of: given), implies: wanted, .rules))
        }
        return nil
      }
    }
  }
}

extension ClassInfo {
  /// An item keeps it, whatever links do.
  fileprivate var isLasting: Bool {
    switch kind {
    case .feature, .value: false
    default: true
    }
  }
}
