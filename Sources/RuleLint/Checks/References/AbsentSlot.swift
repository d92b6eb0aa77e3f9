import RuleCompiler
import RuleSyntax

/// A condition that asks about what some branch does not bind.
struct AbsentSlot: LintCheck {
  let page = LintPage(
    id: "absent-slot", group: .references, level: .warning,
    title: "A `when` or `where` asks about a slot that nothing, or not every branch, binds.",
    why: """
      `when place is …` fails when there is no place, `when place is not …` holds. Where a branch of the pattern does not \
      bind the slot, and nothing else can fill the role, the condition decides without looking at anything. `where` is \
      the same: a predicate does not hold of what is not there.
      """,
    triggers: LintExample(
      """
      event Arrival { guest: Actor?; place: Place? }
      verb arrive { arrive; land }
      rule arrival: Arrival {
        pattern {guest} [@VerbGroup[arrive]] (in | at) {place} | {guest} [@VerbGroup[arrive]] home
        when place is @Facility
      }
      """),
    passes: LintExample(
      """
      event Arrival { guest: Actor?; place: Place? }
      verb arrive { arrive; land }
      rule arrival: Arrival {
        pattern {guest} [@VerbGroup[arrive]] (in | at) {place}
        when place is @Facility
      }
      rule arrival.home: Arrival { pattern {guest} [@VerbGroup[arrive]] home }
      """),
    mend:
      "Bind the slot on every branch, or make a rule of its own of the branch that the condition is not about."
  )

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    let sources = RoleSources(program)
    var found: [Diagnostic] = []
    for (index, rule) in program.rules.enumerated() {
      for condition in rule.conditions where subject.isJudged(condition.span) {
        for name in condition.asked where name != "trigger" && !sources.isAttached(rule.event, name) {
          let fillers = sources.rules(rule.event, name)
          if fillers.isEmpty {
            found.append(
              nothing(condition, "nothing fills `\(name)` of `\(program.events[rule.event].name)`"))
          } else if fillers == [index], rule.readings.isEmpty, rule.carriers.isEmpty {
            check(rule.patterns, name, condition, subject, program, &found)
          }
        }
      }
    }
    for link in program.links {
      for condition in link.conditions where subject.isJudged(condition.span) {
        for name in condition.asked { check(link.patterns, name, condition, subject, program, &found) }
      }
    }
    return found
  }

  private func nothing(_ condition: ConditionProgram, _ what: String) -> Diagnostic {
    finding(
      "\(what), so this \(condition.isNegated ? "always holds" : "never holds")", at: condition.span,
      label: "never bound", help: "bind it in a pattern, or remove the condition")
  }

  private func check(
    _ patterns: [Int], _ slot: String, _ condition: ConditionProgram, _ subject: LintSubject,
    _ program: Program, _ found: inout [Diagnostic]
  ) {
    let bindings = Bindings(kind: .named(slot))
    for pattern in patterns {
      let tree = subject.trees[pattern]
      let whole = program.patterns[pattern].span
      let isAbsent = bindings.count(tree).max == 0
      guard isAbsent || bindings.emptyBranch(tree) != nil else { continue }
      let branch = bindings.emptyBranch(tree)
      let place = isAbsent ? whole : branch!.place(in: whole)
      if !isAbsent, let branch, bindings.count(branch).max > 0 {
        found.append(
          finding(
            "`\(slot)` is bound in a part that may be left out, and then this "
              + (condition.isNegated ? "always holds" : "never holds"), at: condition.span,
            label: "asks about what may be absent", related: [.init("may be left out", place)],
            help: "make that part mandatory, or give what does without it a rule of its own"))
        return
      }
      found.append(
        finding(
          "`\(slot)` is not bound on every branch, and there this "
            + (condition.isNegated ? "always holds" : "never holds"), at: condition.span,
          label: "asks about what may be absent",
          related: [.init("not bound here", place)],
          help: "bind it on every branch, or give that branch a rule of its own"))
      return
    }
  }
}
