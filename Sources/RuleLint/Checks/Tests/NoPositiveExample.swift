import RuleSyntax

/// A rule, frame or recognizer without a `match`.
struct NoPositiveExample: LintCheck {
  let page = LintPage(
    id: "no-positive-example", group: .tests, level: .warning,
    title: "A rule, frame or recognizer has no `match`.",
    why: """
      Without a sentence that it must match, nobody sees when a change elsewhere stops the rule from working.
      """,
    triggers: LintExample(
      """
      type Ship
      recognizer ship: Ship {
        phase names
        pattern the (steamer | ferry)
        no match "[the harbour]"
      }
      """),
    passes: LintExample(
      """
      type Ship
      recognizer ship: Ship {
        phase names
        pattern the (steamer | ferry)
        match "{Ship: the ferry} left"
        no match "the harbour"
      }
      """),
    mend: "Write `match \"…\"` with a sentence of your own, its trigger and arguments marked.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    subject.eachDeclaration { _, declaration in
      let (name, notes): (Name, RuleNotes)
      switch declaration.kind {
      case .recognizer(let recognizer): (name, notes) = (recognizer.name, recognizer.notes)
      case .rule(let rule) where rule.form != .role: (name, notes) = (rule.name, rule.notes)
      default: return
      }
      if !notes.examples.contains(where: { $0.shouldMatch && !$0.isTodo }) {
        found.append(
          finding(
            "`\(name.value)` has no `match`", at: name.span, label: "nothing shows that it works",
            help: "write `match \"…\"` in it"))
      }
    }
    return found
  }
}
