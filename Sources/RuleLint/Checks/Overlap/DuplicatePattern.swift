import RuleCompiler
import RuleSyntax

/// The same pattern twice.
struct DuplicatePattern: LintCheck {
  let page = LintPage(
    id: "duplicate-pattern", group: .overlap, level: .warning,
    title: "Two patterns for the same purpose are the same, once fragments are spelled out.",
    why: """
      The second one never adds anything, and whoever mends one of them later will wonder why nothing changes.
      """,
    triggers: LintExample(
      """
      type Ship
      private fragment vessel = ferry | barge
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern the @vessel
        pattern the (ferry | barge)
        match "We saw {Ship: the ferry}."
        no match "We saw [Oslo]."
      }
      """),
    passes: LintExample(
      """
      type Ship
      private fragment vessel = ferry | barge
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern the @vessel
        pattern a (ferry | barge)
        match "We saw {Ship: the ferry}."
        no match "We saw [Oslo]."
      }
      """),
    mend: "Take one of them out, or write what was meant.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    return subject.subsumedPatterns.filter(\.isSame).map { pair in
      let (span, other) = (
        program.patterns[pair.narrow.pattern].span, program.patterns[pair.wide.pattern].span
      )
      let owner = pair.narrow.owner == pair.wide.owner ? nil : pair.wide.site.map { program.sites[$0].id }
      return finding(
        "this pattern is the same as \(owner.map { "that of `\($0)`" } ?? "an earlier one")", at: span,
        label: "adds nothing", related: [.init("the first one", other)], help: "take one of them out")
    }
  }
}
