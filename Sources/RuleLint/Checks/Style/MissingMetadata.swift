import RuleSyntax

/// A rule without what the project wants every rule to say.
struct MissingMetadata: LintCheck {
  let page = LintPage(
    id: "missing-metadata", group: .style, level: .warning,
    title: "A rule lacks metadata that the configuration requires.",
    why: """
      `required-metadata` of `tidings.toml` names what every rule, frame, role, recognizer, list, link, normalizer, \
      `variants` and antecedent has to say: `status`, `since`, `see`, or `doc` for a comment with `///`. Nothing is \
      required by default.
      """,
    triggers: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        match "{Ship: the ferry} left"
        no match "a ferry left"
      }
      """, options: options),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the (steamer | ferry)
        status stable
        match "{Ship: the ferry} left"
        no match "a ferry left"
      }
      """, options: options),
    mend: "Write the clause into the rule.")

  private static let options: LintOptions = {
    var options = LintOptions()
    options.requiredMetadata = ["status"]
    return options
  }()

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let required = subject.options.requiredMetadata
    if required.isEmpty { return [] }
    var found: [Diagnostic] = []
    subject.eachDeclaration { _, declaration in
      guard let owner = declaration.exampleOwner else { return }
      let present = Set(owner.notes.metadata.map(\.key.value) + (declaration.doc == nil ? [] : ["doc"]))
      let missing = required.filter { !present.contains($0) }
      if missing.isEmpty { return }
      let list = missing.map { $0 == "doc" ? "doc comment" : "`\($0)`" }.joined(separator: ", ")
      found.append(
        finding(
          "\(owner.word) `\(owner.name.value)` has no \(list)", at: owner.name.span,
          notes: ["`required-metadata` asks for \(required.map { "`\($0)`" }.joined(separator: ", "))"],
          help: missing[0] == "doc" ? "write `/// …` above it" : "write `\(missing[0]) …` in it"))
    }
    return found
  }
}
