import RuleCompiler
import RuleSyntax

/// A pattern that another one leaves nothing to do.
struct SubsumedPattern: LintCheck {
  let page = LintPage(
    id: "subsumed-pattern", group: .reachability, level: .warning,
    title:
      "A pattern (or `unless`, or `veto`) adds nothing: wherever it matches, one before it has done the same.",
    why: """
      It was most often meant to say more than the other one, and does not: its tests are narrower, and its slots are the same.
      """,
    triggers: LintExample(
      """
      type Ship
      lexicon vessel { ferry barge }
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern the? @vessel
        pattern the ferry
        match "We saw {Ship: the ferry}."
        no match "We saw [Oslo]."
      }
      """),
    passes: LintExample(
      """
      type Ship
      lexicon vessel { ferry barge }
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern the? @vessel
        pattern the ferry boat
        match "We saw {Ship: the ferry}."
        no match "We saw [Oslo]."
      }
      """),
    mend: "Take it out, or add what it was meant to say.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    let whole = Set(subject.subsumedOwners.map(\.owner))
    return subject.subsumedPatterns.compactMap { pair in
      if pair.isSame || (whole.contains(pair.narrow.owner) && pair.narrow.clause == .pattern) { return nil }
      let (span, other) = (
        program.patterns[pair.narrow.pattern].span, program.patterns[pair.wide.pattern].span
      )
      let owner = pair.narrow.owner == pair.wide.owner ? nil : pair.wide.site.map { program.sites[$0].id }
      let word = pair.narrow.clause == .pattern ? "pattern" : "\(pair.narrow.clause)"
      return finding(
        "this \(word) adds nothing: wherever it matches, \(owner.map { "`\($0)`" } ?? "an earlier one") has matched",
        at: span, label: "never needed", related: [.init("the wider one", other)],
        help: "take it out, or add what it was meant to say")
    }
  }
}
