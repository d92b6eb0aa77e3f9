import RuleSyntax

/// A rule without a `match`.
struct NoPositiveExample: LintCheck {
  let page = LintPage(
    id: "no-positive-example", group: .tests, level: .warning,
    title: "A rule, frame, recognizer, list, link or normalizer has no `match`.",
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
      guard let owner = declaration.exampleOwner, owner.needsExamples,
        !owner.notes.examples.contains(where: { $0.shouldMatch && !$0.isTodo })
      else { return }
      found.append(
        finding(
          "\(owner.word) `\(owner.name.value)` has no `match`", at: owner.name.span,
          label: "nothing shows that it works", help: "write `match \"…\"` in it"))
    }
    return found
  }
}
