import RuleCompiler
import RuleSyntax

/// Finds `when` conditions that always or never hold.
struct ConstantConditions {
  let subject: LintSubject
  let program: Program
  let facts: ItemFacts

  init(_ subject: LintSubject, _ program: Program, _ facts: ItemFacts) {
    (self.subject, self.program, self.facts) = (subject, program, facts)
  }

  // MARK: Rules

  /// Conditions of rules and frames.
  func rules() -> [ConstantGuardItem] {
    program.rules.indices.flatMap { index -> [ConstantGuardItem] in
      let rule = program.rules[index]
      guard rule.conditions.contains(where: { subject.isJudged($0.span) }) else { return [] }
      let name = program.sites[rule.site].id
      return trigger(rule, name) + roles(rule, name) + itself(rule, name) + contradictions(rule, name)
    }
  }

  /// Conditions on the trigger, each beside those before it.
  private func trigger(_ rule: RuleProgram, _ name: String) -> [ConstantGuardItem] {
    guard var given = triggers(rule), given.allSatisfy({ facts.canPass($0, .rules) }) else { return [] }
    var found: [ConstantGuardItem] = []
    for condition in rule.conditions where condition.subject == "trigger" {
      guard let wanted = condition.wanted else { continue }
      if given.allSatisfy({ !facts.canPass($0, wanted, .rules) }) {
        let reason = subject.reason(given, exclude: [wanted], .rules)
        found.append(never(condition, reason, name))
        return found
      }
      if given.allSatisfy({ facts.implies($0, wanted, .rules) }) {
        found.append(always(condition, subject.reason(.one(of: given), implies: wanted, .rules)))
      }
      given = given.map { $0.and(wanted) }.filter { facts.canPass($0, .rules) }
    }
    return found
  }

  private func triggers(_ rule: RuleProgram) -> [Predicate]? {
    switch rule.form {
    case .role: return nil
    case .frame: return rule.head.map { [$0] }
    case .rule:
      var tests: [Predicate] = []
      for pattern in rule.patterns {
        guard let found = subject.trees[pattern].tests(of: .mark, first: true) else { return nil }
        tests += found
      }
      return tests.isEmpty ? nil : tests
    }
  }

  /// Conditions on what fills a role, as far as it is known what can.
  private func roles(_ rule: RuleProgram, _ name: String) -> [ConstantGuardItem] {
    rule.conditions.compactMap { condition in
      guard condition.subject != "trigger", let test = condition.test,
        let fillers = fillers(rule, condition.subject)
      else { return nil }
      if fillers.allSatisfy({ !facts.canPass($0, test, .rules) }) {
        let reason = subject.reason(fillers, exclude: [test], .rules)
        return condition.isNegated ? always(condition, reason) : never(condition, reason, name)
      }
      guard isAlwaysFilled(condition.subject, rule), fillers.allSatisfy({ facts.implies($0, test, .rules) })
      else { return nil }
      let reason = subject.reason(.one(of: fillers), implies: test, .rules)
      return condition.isNegated ? never(condition, reason, name) : always(condition, reason)
    }
  }

  /// Every match of the rule fills the role itself.
  private func isAlwaysFilled(_ role: String, _ rule: RuleProgram) -> Bool {
    let bindings = Bindings(kind: .named(role))
    return rule.form != .frame && !rule.patterns.isEmpty
      && rule.patterns.allSatisfy { bindings.count(subject.trees[$0]).min > 0 }
  }

  /// What is asked of one thing and itself.
  private func itself(_ rule: RuleProgram, _ name: String) -> [ConstantGuardItem] {
    rule.conditions.compactMap { condition in
      guard let call = condition.call, call.arguments.count == 2, call.arguments[0] == call.arguments[1]
      else {
        return nil
      }
      let isTrue: Bool
      switch call.relation {
      case .same: isTrue = true
      case .before: isTrue = false
      case .contains, .extern: return nil
      }
      let reason = "it asks about `\(call.arguments[0])` and itself"
      return isTrue != condition.isNegated ? always(condition, reason) : never(condition, reason, name)
    }
  }

  /// Tests that whatever fills a role has passed; nil when something may come from anywhere.
  private func fillers(_ rule: RuleProgram, _ role: String) -> [Predicate]? {
    if isAlwaysFilled(role, rule) {
      // What the match itself binds is asked for there.
      var own: [Predicate] = []
      for capture in rule.patterns.flatMap({ subject.trees[$0].captures(of: .named(role)) }) {
        guard let found = capture.edge(first: false).certain, !found.contains(where: \.hasTrigger) else {
          return nil
        }
        own += found
      }
      return own
    }
    let event = program.events[rule.event]
    guard rule.form != .role, !rule.isAugmenting, let number = event.role(role), !event.roles[number].isSpan
    else { return nil }
    var tests: [Predicate] = []
    func add(slots name: String, of pattern: Int) -> Bool {
      for capture in subject.trees[pattern].captures(of: .named(name)) {
        guard let found = capture.edge(first: false).certain, !found.contains(where: \.hasTrigger) else {
          return false
        }
        tests += found
      }
      return true
    }
    for index in RoleSources(program).rules(rule.event, role) {
      let other = program.rules[index]
      guard other.patterns.allSatisfy({ add(slots: role, of: $0) }) else { return nil }
      let hasReading = (other.readings + other.carriers.flatMap(\.readings)).contains {
        program.events[other.event].roles[$0.role].name == role
      }
      if hasReading { tests.append(.any(event.roles[number].types.map { .has($0) })) }
    }
    for attached in event.attachments where attached.role == number {
      let attachment = program.attachments[attached.attachment]
      guard attachment.patterns.allSatisfy({ add(slots: attachment.name, of: $0) }) else { return nil }
    }
    return tests.isEmpty ? nil : withMembers(tests)
  }

  /// The same with the members of lists that pass: it is they who fill the role, and of a list of lists the innermost.
  private func withMembers(_ tests: [Predicate]) -> [Predicate] {
    var (tests, isGrowing) = (tests, true)
    var left = program.phases.flatMap(\.recognizers).filter { $0.members != nil }
    while isGrowing {
      isGrowing = false
      left.removeAll { list in
        let type = Predicate.has(list.type)
        guard tests.contains(where: { facts.canPass($0, type, .rules) }) else { return false }
        tests.append(typesOnly(list.members ?? .always))
        isGrowing = true
        return true
      }
    }
    return tests
  }

  /// What a test says of types alone: features may have changed since.
  private func typesOnly(_ test: Predicate) -> Predicate {
    switch test {
    case .has(let id): return facts.classes.classes[id].kind == .type ? test : .always
    case .all(let parts): return parts.map(typesOnly).reduce(.always) { $0.and($1) }
    case .any(let parts):
      let parts = parts.map(typesOnly)
      return parts.contains(.always) ? .always : .any(parts)
    default: return .always
    }
  }

  /// Two conditions on one role that cannot both hold.
  private func contradictions(_ rule: RuleProgram, _ name: String) -> [ConstantGuardItem] {
    for (index, later) in rule.conditions.enumerated() where later.subject != "trigger" {
      for earlier in rule.conditions[..<index] where earlier.subject == later.subject {
        guard earlier.isNegated != later.isNegated, earlier.call == later.call else { continue }
        let (positive, negative) = later.isNegated ? (earlier, later) : (later, earlier)
        let isExcluded =
          switch (positive.test, negative.test) {
          // One `where` asks what the other denies.
          case _ where later.call != nil: true
          // Not filled at all, and yet filled or passing a test.
          case (_, nil): true
          case (let test?, let other?): facts.implies(test, other, .rules)
          case (nil, _?): false
          }
        guard isExcluded else { continue }
        return [
          ConstantGuardItem(
            span: later.span,
            message:
              "this condition never holds beside the one on `\(later.subject)` before it, so `\(name)` makes "
              + "no mention", label: "never holds", related: [.init("the other one", earlier.span)],
            help: "take one of the two out")
        ]
      }
    }
    return []
  }

  // MARK: Findings

  func always(_ condition: ConditionProgram, _ reason: String) -> ConstantGuardItem {
    ConstantGuardItem(
      span: condition.span, message: "this condition always holds: \(reason)", label: "says nothing",
      help: "take it out, or write what was meant")
  }

  func never(_ condition: ConditionProgram, _ reason: String, _ name: String) -> ConstantGuardItem {
    ConstantGuardItem(
      span: condition.span, message: "this condition never holds, so `\(name)` has no effect: \(reason)",
      label: "never holds", help: "write what can stand there")
  }
}

extension ConditionProgram {
  /// What the item must pass; nil when it is only asked whether there is one.
  var wanted: Predicate? { test.map { isNegated ? .not($0) : $0 } }
}
