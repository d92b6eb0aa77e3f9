import RuleCompiler
import RuleSyntax

extension LintSubject {
  /// Whether a pattern can have parts in files that are judged: one of an import has none.
  func mayBeJudged(_ use: PatternUse) -> Bool {
    program.map { isJudged($0.patterns[use.pattern].span) } ?? false
  }

  /// A test in the notation of the rule language.
  func meaning(_ test: Predicate) -> String { rules?.meaning(test) ?? "" }
}
