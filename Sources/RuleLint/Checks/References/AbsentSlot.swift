import RuleCompiler
import RuleSyntax

/// A condition that tests what some branch does not bind.
struct AbsentSlot: LintCheck {
  let page = LintPage(
    id: "absent-slot", group: .references, level: .warning,
    title: "A `when` tests a slot that nothing, or not every branch, binds.",
    why: """
      `when place is …` fails when there is no place, `when place is not …` holds. Where a branch of the pattern does not \
      bind the slot, and nothing else can fill the role, the condition decides without looking at anything.
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
      for condition in rule.conditions where condition.test != nil && subject.isJudged(condition.span) {
        let name = condition.subject
        if name == "trigger" || sources.isAttached(rule.event, name) { continue }
        let fillers = sources.rules(rule.event, name)
        if fillers.isEmpty {
          found.append(nothing(condition, "nothing fills `\(name)` of `\(program.events[rule.event].name)`"))
        } else if fillers == [index], rule.readings.isEmpty, rule.carriers.isEmpty {
          check(rule.patterns, condition, subject, program, &found)
        }
      }
    }
    for link in program.links {
      for condition in link.conditions where condition.test != nil && subject.isJudged(condition.span) {
        check(link.patterns, condition, subject, program, &found)
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
    _ patterns: [Int], _ condition: ConditionProgram, _ subject: LintSubject, _ program: Program,
    _ found: inout [Diagnostic]
  ) {
    let bindings = Bindings(kind: .named(condition.subject))
    for pattern in patterns {
      let tree = subject.trees[pattern]
      let whole = program.patterns[pattern].span
      let isAbsent = bindings.count(tree).max == 0
      guard isAbsent || bindings.emptyBranch(tree) != nil else { continue }
      let place = isAbsent ? whole : bindings.emptyBranch(tree)!.place(in: whole)
      found.append(
        finding(
          "`\(condition.subject)` is not bound on every branch, and there this "
            + (condition.isNegated ? "always holds" : "never holds"), at: condition.span,
          label: "tests what may be absent",
          related: [.init("not bound here", place)],
          help: "bind it on every branch, or give that branch a rule of its own"))
      return
    }
  }
}
