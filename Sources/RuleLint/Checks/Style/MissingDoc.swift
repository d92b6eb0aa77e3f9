import RuleSyntax

/// An event type that nobody explains.
struct MissingDoc: LintCheck {
  let page = LintPage(
    id: "missing-doc", group: .style, level: nil,
    title: "A public event type has no doc comment.",
    why: """
      Event types are what users of a pack see: in `tidings list`, in the output, in the reference pages. A line with `///` \
      says what counts as one.
      """,
    triggers: LintExample("event Voyage { ship: Actor? }"),
    passes: LintExample("/// A ship leaves for somewhere.\nevent Voyage { ship: Actor? }"),
    mend: "Write a line with `///` above the event.")

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    subject.eachDeclaration { _, declaration in
      guard case .event(let event) = declaration.kind, declaration.doc == nil, !declaration.isPrivate else {
        return
      }
      found.append(
        finding(
          "event `\(event.name.value)` has no doc comment", at: event.name.span,
          help: "write `/// …` above it: what counts as one"))
    }
    return found
  }
}
