import RuleSyntax

/// A rule without a `no match`.
struct NoNegativeExample: LintCheck {
  let page = LintPage(
    id: "no-negative-example", group: .tests, level: .info,
    title: "A rule, frame, recognizer, list, link or normalizer has no `no match`.",
    why: """
      A sentence with the same words that must not match says where the rule ends. Without one nobody sees when a change \
      makes it take too much.
      """,
    triggers: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the ferry} left"
      }
      """),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the ferry} left"
        no match "a ferry left"
      }
      """),
    mend: "Write `no match \"…\"` with a sentence that has the trigger and another meaning.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    subject.eachDeclaration { _, declaration in
      guard let owner = declaration.exampleOwner, owner.needsExamples,
        !owner.notes.examples.contains(where: { !$0.shouldMatch })
      else { return }
      found.append(
        finding(
          "\(owner.word) `\(owner.name.value)` has no `no match`", at: owner.name.span,
          label: "nothing shows where it ends",
          help: "write `no match \"…\"` with its trigger in another meaning"))
    }
    return found
  }
}
