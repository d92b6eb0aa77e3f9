import RuleCompiler
import RuleSyntax

extension LintSubject {
  /// The places of the names of rules, roles and frames that say `allow overlap`.
  var overlapAllowed: Set<SourceSpan> {
    var found: Set<SourceSpan> = []
    for pack in packs {
      for file in pack.files {
        for declaration in file.declarations {
          guard case .rule(let rule) = declaration.kind else { continue }
          let isAllowed = rule.clauses.contains { if case .allowOverlap = $0 { true } else { false } }
          if isAllowed { found.insert(rule.name.span) }
        }
      }
    }
    return found
  }
}
