import RuleCompiler
import RuleSyntax

/// A branch of a pattern that leaves out what the rule cannot do without.
struct UnboundBranch: LintCheck {
  let page = LintPage(
    id: "unbound-branch", group: .references, level: .warning,
    title: "A branch of a pattern leaves out the trigger, an end of the link or a required role.",
    why: """
      A match of such a branch makes nothing, as a rule needs its trigger, a link both its items and a mention its \
      required roles; a role without `$trigger` on some branch adds to every mention of the sentence. Most often a `|` \
      reaches further than meant: it parts the whole pattern unless parentheses stand around it.
      """,
    triggers: LintExample(
      """
      event Voyage { ship: Actor? }
      verb sail { sail }
      rule voyage: Voyage { pattern {ship} [@VerbGroup[sail]] | {ship} departed }
      """),
    passes: LintExample(
      """
      event Voyage { ship: Actor? }
      verb sail { sail }
      rule voyage: Voyage { pattern {ship} ([@VerbGroup[sail]] | [departed]) }
      """),
    mend: "Put parentheses around the alternatives, or what is missing into the branch.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    var found: [Diagnostic] = []
    func check(_ patterns: [Int], _ kind: TapePattern.Slot.Kind, _ what: String, _ so: String) {
      let bindings = Bindings(kind: kind)
      for pattern in patterns where subject.isJudged(program.patterns[pattern].span) {
        guard let branch = bindings.emptyBranch(subject.trees[pattern]) else { continue }
        let whole = program.patterns[pattern].span
        let isOptional = bindings.count(branch).max > 0
        found.append(
          finding(
            isOptional
              ? "a match can do without \(what), and then \(so)"
              : "on this branch there is no \(what): \(so)",
            at: branch.place(in: whole), label: isOptional ? "optional" : "",
            related: bindings.places(subject.trees[pattern]).prefix(1).map { .init("it stands here", $0) },
            help: isOptional
              ? "make it mandatory"
              : kind == .mark
                ? "put parentheses around the alternatives that belong together, or mark the trigger in this one, too"
                : "bind it in this branch, too, or take the branch out"))
      }
    }
    let sources = RoleSources(program)
    let triggers = SharedTriggers(subject)
    for (index, rule) in program.rules.enumerated() {
      if rule.form == .rule {
        check(rule.patterns, .mark, "`[ … ]`", "the rule makes no mention")
        for role in program.events[rule.event].roles where role.isRequired {
          // What another rule fills may belong to the same mention, if it may have the same trigger.
          let others = sources.rules(rule.event, role.name).filter { $0 != index }
          guard sources.rules(rule.event, role.name).contains(index),
            !sources.isAttached(rule.event, role.name),
            !others.contains(where: { triggers.mayBeShared(rule, program.rules[$0]) })
          else { continue }
          check(
            rule.patterns, .named(role.name), "`{\(role.name)}`",
            "the mention is dropped, as the role is required")
        }
      } else {
        check(rule.patterns, .trigger, "`$trigger`", "it adds to every mention of the sentence")
        for name in program.events[rule.event].roles.map(\.name) where rule.form == .role {
          // Several fillers may each come alone.
          let others = rule.patterns.contains { pattern in
            program.patterns[pattern].slots.contains { $0.kind != .named(name) && $0.kind != .trigger }
          }
          if !others { check(rule.patterns, .named(name), "`{\(name)}`", "it adds nothing") }
        }
      }
    }
    for attachment in program.attachments {
      check(attachment.patterns, .trigger, "`$trigger`", "it adds to every mention of the sentence")
    }
    for event in program.events {
      check(event.vetoes, .mark, "`[ … ]`", "the first item of the match is meant")
    }
    for merge in program.discourse.merges {
      check(merge.anaphors + merge.echoes, .mark, "`[ … ]`", "the first item of the match is meant")
    }
    for link in program.links {
      check(link.patterns, .named(link.to), "`{\(link.to): …}`", "nothing is linked")
      if let source = link.source {
        check(link.patterns, .named(source.slot), "`{\(source.slot): …}`", "nothing is linked")
      } else {
        check(link.patterns, .named(link.from), "`{\(link.from): …}`", "nothing is linked")
      }
    }
    return found
  }
}
