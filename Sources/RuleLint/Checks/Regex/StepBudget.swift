import RuleCompiler
import RuleSyntax
import Tidings

/// A rule that gives up on one of the examples.
struct StepBudget: LintCheck {
  let page = LintPage(
    id: "step-budget", group: .regex, level: .error,
    title: "A pattern runs out of steps on an example.",
    why: """
      Every search may take so many steps; then it gives up, the rule does nothing in that sentence, and the report says so. \
      A pattern that gives up on a sentence of an example will do so on articles.
      """,
    triggers: LintExample(
      """
      type Tale
      phase names
      recognizer tale: Tale {
        pattern ((_ | the _? | old _?){0,9}){0,9} dragon
        match "{Tale: dragon} and the old king and the old queen and the old fox and the old owl and the old cat."
        no match "We saw [the king]."
      }
      """),
    passes: LintExample(
      """
      type Tale
      phase names
      recognizer tale: Tale {
        pattern ~9 dragon
        match "{Tale: dragon} and the old king and the old queen and the old fox and the old owl and the old cat."
        no match "We saw [the king]."
      }
      """),
    mend:
      "Let each word be taken in one way only: no repeat of a repeat, alternatives that exclude each other.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program, let witness = subject.examples?.witness else { return [] }
    var seen: Set<Int> = []
    return witness.limits.compactMap { item in
      guard item.site >= 0, subject.isJudged(program.sites[item.site].span), seen.insert(item.site).inserted
      else { return nil }
      return finding(
        "`\(program.sites[item.site].id)` runs out of steps (\(item.limit) limit) in \"\(item.sentence.text)\"",
        at: item.pattern.flatMap { place(of: $0, in: subject) } ?? program.sites[item.site].span,
        label: "gives up", related: [.init("the example", item.sentence.at)],
        help:
          "let each word be taken in one way only: no repeat of a repeat, alternatives that exclude each other"
      )
    }
  }

  /// The repeat that leaves too many ways, or the pattern; nil when it stands elsewhere, as in an imported fragment.
  private func place(of pattern: Int, in subject: LintSubject) -> SourceSpan? {
    guard let span = subject.program?.patterns[pattern].span, subject.isJudged(span) else { return nil }
    return subject.trees[pattern].steepRepeat.map { subject.place(ofRepeat: $0, in: span) } ?? span
  }
}

extension LintSubject {
  /// Examples in whose sentence a rule of these packs gives up: what is wrong with them besides shows once it does not.
  func examplesCutShort() -> Set<SourceSpan> {
    guard let program, let witness = examples?.witness else { return [] }
    return Set(
      witness.limits.filter { $0.site >= 0 && isJudged(program.sites[$0.site].span) }.map(\.sentence.at))
  }
}
