import RuleCompiler
import RuleSyntax

/// An event type without a rule.
struct EventNeverMade: LintCheck {
  let page = LintPage(
    id: "event-never-made", group: .references, level: .warning,
    title: "An event type that no rule or frame makes mentions of.",
    why: """
      Roles, attachments and frames with `augment` only add to mentions that a `rule` or a `frame` has made. Without one \
      the event is never found. Not asked of packs without rules, which declare types for others.
      """,
    triggers: LintExample(
      """
      event Voyage { ship: Actor? }
      verb sail { sail }
      frame voyage: Voyage { head @VerbGroup[sail]; augment; subject ship }
      """),
    passes: LintExample(
      """
      event Voyage { ship: Actor? }
      verb sail { sail }
      frame voyage: Voyage { head @VerbGroup[sail]; subject ship }
      """),
    mend: "Write a `rule` or a `frame` without `augment` for it, or remove it.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    let sources = RoleSources(program)
    let owners = subject.packOfFile
    return program.events.indices.compactMap { index in
      let event = program.events[index]
      guard subject.isJudged(event.span), let pack = owners[event.span.file], !subject.isLibrary(pack),
        !sources.isMade(index)
      else { return nil }
      let adds = program.rules.contains { program.isA(index, $0.event) }
      return finding(
        "no rule or frame makes a mention of `\(event.name)`", at: event.span,
        label: adds ? "all that speak of it only add to mentions" : "never found",
        help: "write a `rule`, or a `frame` without `augment`")
    }
  }
}
