import RuleSyntax

/// An example that stands twice in one declaration.
struct DuplicateExample: LintCheck {
  let page = LintPage(
    id: "duplicate-example", group: .tests, level: .info,
    title: "An example stands twice in one declaration.",
    why: "The second one tests nothing; most often it was copied and not changed.",
    triggers: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the steamer} left"
        match "{Ship: the steamer} left"
        no match "a steamer left"
      }
      """),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the steamer} left"
        match "{Ship: the ferry} left"
        no match "a steamer left"
      }
      """),
    mend: "Remove one of the two, or change its sentence.")

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    subject.eachDeclaration { _, declaration in
      guard let owner = declaration.exampleOwner else { return }
      var first: [String: SourceSpan] = [:]
      for example in owner.notes.examples {
        let expected = example.expectations.map { "\($0.key.value) \($0.value.value)" }
        let parts = ["\(example.shouldMatch)", example.raw, example.day?.value ?? ""] + expected
        let key = parts.joined(separator: "\u{1F}")
        guard let earlier = first[key] else {
          first[key] = example.span
          continue
        }
        found.append(
          finding(
            "this example stands twice in `\(owner.name.value)`", at: example.span,
            related: [.init("the first one", earlier)], help: "remove it, or change its sentence",
            fix: subject.removingLine(example.span)))
      }
    }
    return found
  }
}
