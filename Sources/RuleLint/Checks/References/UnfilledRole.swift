import RuleCompiler
import RuleSyntax

/// A role that nothing fills.
struct UnfilledRole: LintCheck {
  let page = LintPage(
    id: "unfilled-role", group: .references, level: .warning,
    title: "A role that no rule, frame, role or attachment fills.",
    why: """
      Without a filler of a required role a mention is dropped. When nothing fills the role in the sentence, no mention of \
      the type is ever kept; what `inherit` takes from other sentences comes too late. An optional role that nothing \
      fills is one that was forgotten. Not asked of packs that declare event types for others to fill.
      """,
    triggers: LintExample(
      """
      event Voyage { ship: Actor?; cargo: Span? required }
      verb sail { sail }
      frame voyage: Voyage { head @VerbGroup[sail]; subject ship }
      """),
    passes: LintExample(
      """
      event Voyage { ship: Actor?; cargo: Span? required }
      verb sail { sail }
      frame voyage: Voyage { head @VerbGroup[sail]; subject ship; pattern $trigger with {cargo: @NounPhrase} }
      """),
    mend: "Write a `role`, a slot, a frame line or an `attach` that fills it, or take `required` away.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    let sources = RoleSources(program)
    let owners = subject.packOfFile
    var kinds: [SourceSpan: [Int]] = [:]
    for (index, event) in program.events.enumerated() {
      for role in event.roles { kinds[role.span, default: []].append(index) }
    }
    var found: [Diagnostic] = []
    for (index, event) in program.events.enumerated() {
      for role in event.roles {
        // Types hand their roles on; each is told of once.
        guard let events = kinds[role.span], events.first == index, subject.isJudged(role.span),
          let pack = owners[role.span.file], !subject.isLibrary(pack), events.contains(where: sources.isMade)
        else { continue }
        if events.contains(where: {
          !sources.rules($0, role.name).isEmpty || sources.isAttached($0, role.name)
        }) {
          continue
        }
        let isInherited = events.contains { sources.isInherited($0, role.name) }
        guard role.isRequired else {
          // Where nothing is filled at all, the type is still to be worked out.
          let isBegun = event.roles.contains { !sources.rules(index, $0.name).isEmpty }
          if !isInherited, isBegun { found.append(forgotten(role, event.name)) }
          continue
        }
        found.append(
          finding(
            "nothing in the sentence fills the required role `\(role.name)` of `\(event.name)`",
            at: role.span,
            label: "so every mention is dropped",
            help: isInherited
              ? "`inherit` comes too late for a required role: take `required` away"
              : "fill it in a rule, frame, role or attachment, or take `required` away"))
      }
    }
    return found
  }

  private func forgotten(_ role: RoleProgram, _ event: String) -> Diagnostic {
    var made = finding(
      "nothing fills the role `\(role.name)` of `\(event)`", at: role.span, label: "always empty",
      help: "fill it in a rule, frame, role or attachment, or remove it")
    made.severity = .info
    return made
  }
}
