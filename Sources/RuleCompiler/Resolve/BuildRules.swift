import RuleSyntax

extension ProgramBuilder {
  /// Step 8: rules, roles and frames, ranked by priority, form, and file order.
  func buildRules() {
    eachDeclaration { pack, declaration in
      if case .rule(let rule) = declaration.kind { add(rule, pack: pack) }
    }
    func rank(_ form: RuleDeclaration.Form) -> Int {
      switch form {
      case .rule: 0
      case .frame: 1
      case .role: 2
      }
    }
    let ranked = program.rules.enumerated().sorted { a, b in
      (-a.element.priority, rank(a.element.form), a.offset) < (
        -b.element.priority, rank(b.element.form), b.offset
      )
    }
    program.rules = ranked.map(\.element)
  }

  /// What a rule that cannot be built would set is no mistake where it is tested for.
  private func resolveSets(of rule: RuleDeclaration, pack: Int) {
    for case .set(let names) in rule.clauses { _ = resolveSet(names, pack: pack) }
  }

  private func add(_ rule: RuleDeclaration, pack: Int) {
    guard let symbol = resolve(rule.event, pack: pack, space: .event, kind: "event type"),
      case .event(let event) = symbol.target
    else { return resolveSets(of: rule, pack: pack) }
    let kind: RuleSite.Kind = rule.form == .rule ? .rule : rule.form == .role ? .role : .frame
    let site = addSite(rule.name, kind: kind, pack: pack, notes: rule.notes, event: event)
    var made = RuleProgram(form: rule.form, site: site, event: event)
    if let role = rule.role, program.events[event].role(role.value) == nil {
      unknownRole(role, event: event)
      return resolveSets(of: rule, pack: pack)
    }
    checkExamples(rule.notes, event: event, pack: pack)
    for clause in rule.clauses {
      guard case .head(let pattern) = clause else { continue }
      made.head = head(pattern, pack: pack)
      made.headSpan = pattern.span
    }
    if let head = made.head { made.headNeeds = needs(of: head) }
    var context = LowerContext(
      pack: pack, mode: rule.form == .rule ? .rule : .role, event: event, slots: slotTests(ofEvent: event))
    if rule.form == .frame { context.head = made.head }
    for clause in rule.clauses {
      switch clause {
      case .pattern(let pattern):
        if rule.form == .rule { requireOneMark(pattern) }
        guard let index = addPattern(pattern, context) else { continue }
        made.patterns.append(index)
        if rule.form == .rule {
          requireMark(index, what: "a rule")
        } else {
          requireTrigger(index)
        }
      case .unless(let pattern):
        var inner = context
        inner.head = nil
        inner.mode = .unless
        if let index = addPattern(pattern, inner) { made.unless.append(index) }
      case .when(let conditions):
        for item in conditions {
          checkSubject(item.subject, event: event)
          made.conditions.append(condition(item, pack: pack))
        }
      case .set(let names): made.sets += resolveSet(names, pack: pack)
      case .priority(let number): made.priority = number.value
      case .inherit(let clause):
        if let one = inherit(clause, event: event, site: site, pack: pack) { made.inherits.append(one) }
      case .allowOverlap, .head: break
      case .augment: made.isAugmenting = true
      case .read(let reading): if let one = read(reading, event: event) { made.readings.append(one) }
      case .under(let pattern, let readings):
        guard let test = head(pattern, pack: pack) else { continue }
        made.carriers.append((test, readings.compactMap { read($0, event: event) }, pattern.span))
      case .holds(let calls):
        for name in calls.flatMap(\.arguments) { checkSubject(name, event: event) }
        made.conditions += self.conditions(calls, pack: pack, event: event)
      }
    }
    checkComplete(rule, made)
    program.rules.append(made)
  }

  private func checkComplete(_ rule: RuleDeclaration, _ made: RuleProgram) {
    let hasPattern = rule.clauses.contains { if case .pattern = $0 { true } else { false } }
    switch rule.form {
    case .rule, .role:
      if !hasPattern {
        let example = rule.form == .rule ? "[@word]" : "$trigger {\(rule.role?.value ?? "role")}"
        report(
          "missing-pattern", "\(rule.form) `\(rule.name.value)` has no pattern", at: rule.name.span,
          help: "write a `pattern` in it, such as `pattern \(example)`")
      }
    case .frame:
      if !rule.clauses.contains(where: { if case .head = $0 { true } else { false } }) {
        report(
          "missing-head", "frame `\(rule.name.value)` has no head", at: rule.name.span,
          help: "write `head @word`: the items that name the event")
      }
    }
  }

  private func checkSubject(_ name: Name, event: Int) {
    if name.value != "trigger", program.events[event].role(name.value) == nil {
      unknownRole(name, event: event)
    }
  }

  private func read(_ reading: RuleDeclaration.Reading, event: Int) -> RuleProgram.Reading? {
    guard let kind = linkKind(reading.link) else { return nil }
    guard let role = program.events[event].role(reading.role.value) else {
      unknownRole(reading.role, event: event)
      return nil
    }
    return .init(
      kind: kind, word: reading.word.map { literalClass(keys(of: $0.value)) }, role: role,
      span: reading.link.span.union(reading.role.span), wordSpan: reading.word?.span)
  }

  /// The head of a frame: one item.
  private func head(_ pattern: Pattern, pack: Int) -> Predicate? { oneItem(pattern, pack: pack) }

  /// The test of a pattern that is one item.
  func oneItem(_ pattern: Pattern, pack: Int) -> Predicate? {
    let before = choices.count
    let known = diagnostics.count
    let node = lower(pattern, LowerContext(pack: pack, mode: .other)).folded()
    for index in before..<choices.count { choices[index].pattern = nil }
    if case .item(let predicate, _) = node { return predicate }
    // What was said of it already tells why.
    if diagnostics.count > known { return nil }
    report(
      "head-not-one-item", "this is to be one item", at: pattern.span,
      help: "for example `@VerbGroup[meet]` or `(@a | @b)`")
    return nil
  }

  private func needs(of predicate: Predicate) -> [[ClassID]] {
    required(predicate).sorted { cost($0) < cost($1) }.prefix(3).map { $0.sorted() }
  }
}
