import RuleCompiler
import RuleSyntax
import Tidings

/// A branch of `|` that no example takes.
struct UncoveredAlternative: LintCheck {
  let page = LintPage(
    id: "uncovered-alternative", group: .tests, level: .info,
    title: "No example takes a branch of `|` in a pattern.",
    why: """
      A branch that no example takes may never have worked, or may find what it should not. Branches of one item each that stand side \
      by side, as in `(on | at | in)`, are one: it is enough that an example takes one of them. `tidings test --coverage` has the totals.
      """,
    triggers: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (old steamer | ferry)
        match "{Ship: the ferry} left"
        no match "a ferry left"
      }
      """),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (old steamer | ferry)
        match "{Ship: the old steamer} met {Ship: the ferry}"
        no match "a ferry left"
      }
      """),
    mend: "Write a `match` that takes the branch, or remove the branch.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let gaps = (subject.examples?.coverage?.gaps ?? []).filter { $0.kind == .alternative }
    let guards = subject.guardPlaces
    return gaps.filter { gap in
      // Of a branch none of which is taken, the whole is told.
      subject.isJudged(gap.at)
        && !gaps.contains {
          $0.at != gap.at && $0.at.start <= gap.at.start && gap.at.end <= $0.at.end
            && $0.at.file == gap.at.file
        }
    }.map { gap in
      finding(
        "no example takes this branch of a pattern of `\(gap.name)`", at: gap.at,
        label: "nothing shows that it works",
        help: guards.contains { $0.file == gap.at.file && $0.start <= gap.at.start && gap.at.end <= $0.end }
          ? "write a `no match` that it stops" : "write a `match` that takes it")
    }
  }
}

extension LintSubject {
  /// Where patterns stand that switch something off.
  fileprivate var guardPlaces: [SourceSpan] {
    patternUses.filter { $0.clause == .unless || $0.clause == .veto }.compactMap { use in
      program?.patterns[use.pattern].span
    }
  }
}
