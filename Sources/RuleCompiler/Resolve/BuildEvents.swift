import RuleSyntax

extension ProgramBuilder {
  /// Step 7: attachments, event types with their roles, what other packs add to them.
  func buildEvents() {
    eachDeclaration { pack, declaration in
      if case .attachment(let attachment) = declaration.kind { add(attachment, pack, declaration) }
    }
    for item in eventDeclarations { addRoles(item.declaration, to: item.event, pack: item.pack) }
    eachDeclaration { pack, declaration in
      guard case .extendEvent(let event) = declaration.kind,
        let symbol = resolve(event.name, pack: pack, space: .event), case .event(let index) = symbol.target
      else { return }
      addRoles(event, to: index, pack: pack)
      eventDeclarations.append((index, pack, event))
    }
    inheritRoles()
    for item in eventDeclarations { addClauses(item.declaration, to: item.event, pack: item.pack) }
    let own = program.events
    for index in program.events.indices { inheritClauses(index, own) }
  }

  /// Attachments, vetoes and codes of all ancestors, before the type's own.
  private func inheritClauses(_ index: Int, _ own: [EventProgram]) {
    for ancestor in ancestors(of: index) {
      let attachments = own[ancestor].attachments.compactMap { item in
        program.events[index].role(own[ancestor].roles[item.role].name).map { (item.attachment, $0) }
      }
      program.events[index].attachments.insert(contentsOf: attachments, at: 0)
      program.events[index].vetoes += own[ancestor].vetoes
      program.events[index].codes.insert(contentsOf: own[ancestor].codes, at: 0)
      let names = own[ancestor].roles.map(\.name)
      program.events[index].sources.insert(contentsOf: moved(own[ancestor].sources, names, index), at: 0)
      program.events[index].targets.insert(contentsOf: moved(own[ancestor].targets, names, index), at: 0)
      for inherit in own[ancestor].inherits {
        let name = own[ancestor].roles[inherit.role].name
        guard let role = program.events[index].role(name) else { continue }
        var moved = inherit
        moved.role = role
        program.events[index].inherits.append(moved)
      }
      if program.events[index].reports == nil, let role = own[ancestor].reports {
        program.events[index].reports = program.events[index].role(own[ancestor].roles[role].name)
      }
    }
  }

  /// An ancestor's sides with the roles of the type itself.
  private func moved(_ sides: [EventProgram.Side], _ names: [String], _ index: Int) -> [EventProgram.Side] {
    sides.map { side in
      EventProgram.Side(
        roles: side.roles.compactMap { program.events[index].role(names[$0]) }, when: side.when)
    }
  }

  private func add(_ attachment: AttachmentDeclaration, _ pack: Int, _ declaration: Declaration) {
    let site = addSite(attachment.name, kind: .attachment, pack: pack, notes: RuleNotes())
    var made = AttachmentProgram(site: site, name: attachment.name.value, patterns: [], unless: [])
    let context = LowerContext(pack: pack, mode: .role, slots: [attachment.name.value: .always])
    for pattern in attachment.patterns {
      guard let index = addPattern(pattern, context) else { continue }
      made.patterns.append(index)
      requireTrigger(index)
    }
    made.unless = attachment.unless.compactMap { addPattern($0, context) }
    program.attachments.append(made)
    let symbol = Symbol(
      target: .attachment(program.attachments.count - 1), pack: pack, isPrivate: declaration.isPrivate,
      span: attachment.name.span)
    if let old = symbols.declare(attachment.name.value, symbol, in: .attachment) {
      report(
        "duplicate-name", "attachment `\(attachment.name.value)` is declared twice", at: attachment.name.span,
        related: [.init("the first one", old.span)])
    }
  }

  func requireTrigger(_ pattern: Int) {
    if program.patterns[pattern].triggerBit == nil {
      report(
        "missing-trigger", "the pattern does not say where the trigger stands",
        at: program.patterns[pattern].span, guess: triggerGuess(program.patterns[pattern].span))
    }
  }

  /// The word `trigger` without its sign is what was meant.
  private func triggerGuess(_ span: SourceSpan) -> Guess {
    var guess = Guess(help: "write `$trigger` where the event's word stands")
    let text = program.sources.text(of: span)
    let found = text.matches(of: /(?:^|[\s(])(\$\s*)?(trigger)\b/)
    guard found.count == 1, let match = found.first else { return guess }
    let from = match.output.1?.startIndex ?? match.output.2.startIndex
    let start = span.start + text.utf8.distance(from: text.startIndex, to: from)
    let end = span.start + text.utf8.distance(from: text.startIndex, to: match.output.2.endIndex)
    guess.fix = Guess.replacing(SourceSpan(file: span.file, start: start, end: end), "$trigger")
    return guess
  }

  private func addRoles(_ event: EventDeclaration, to index: Int, pack: Int) {
    for clause in event.clauses {
      guard case .role(let role) = clause else { continue }
      if reportsClauseWithColon(role, in: event, pack: pack) { continue }
      if let old = program.events[index].role(role.name.value) {
        report(
          "duplicate-name", "role `\(role.name.value)` is declared twice", at: role.name.span,
          related: [.init("the first one", program.events[index].roles[old].span)])
        continue
      }
      if let type = swappedType(role, pack: pack) {
        // Those who use the role call it by its name.
        program.events[index].roles.append(
          RoleProgram(
            name: role.types[0].value, types: [type], isSpan: false, cardinality: role.cardinality,
            isRequired: role.isRequired, until: nil, span: role.types[0].span))
        continue
      }
      var types: [ClassID] = []
      var isSpan = false
      for name in role.types {
        if name.value == "Span" {
          isSpan = true
        } else if let id = resolveClass(name, pack: pack, kind: "type"), checkIsType(id, name) {
          types.append(id)
          if tested[id] == nil { tested[id] = name.span }
        }
      }
      if let until = role.until { _ = resolve(until, pack: pack, space: .end) }
      program.events[index].roles.append(
        RoleProgram(
          name: role.name.value, types: types, isSpan: isSpan, cardinality: role.cardinality,
          isRequired: role.isRequired, until: role.until?.value, span: role.name.span))
    }
  }

  private func inheritRoles() {
    for item in eventDeclarations {
      for name in item.declaration.parents {
        guard let symbol = resolve(name, pack: item.pack, space: .event),
          case .event(let parent) = symbol.target
        else { continue }
        if parent == item.event || ancestors(of: parent).contains(item.event) {
          report(
            "type-cycle", "`\(item.declaration.name.value)` would be its own ancestor", at: name.span,
            help: "`\(name.value)` is a kind of it already: take one of the parents out")
          continue
        }
        program.events[item.event].parents.append(parent)
      }
    }
    let own = program.events.map(\.roles)
    for index in program.events.indices {
      // The farthest ancestor's roles first.
      for ancestor in ancestors(of: index) {
        let missing = own[ancestor].filter { program.events[index].role($0.name) == nil }
        program.events[index].roles.insert(contentsOf: missing, at: 0)
      }
    }
  }

  /// All ancestors of an event type, near ones first.
  private func ancestors(of event: Int) -> [Int] {
    var found: [Int] = []
    var level = program.events[event].parents
    while !level.isEmpty {
      level.removeAll { found.contains($0) || $0 == event }
      found += level
      level = level.flatMap { program.events[$0].parents }
    }
    return found
  }

  private func addClauses(_ event: EventDeclaration, to index: Int, pack: Int) {
    for clause in event.clauses {
      switch clause {
      case .role: break
      case .inherit(let clause):
        let site = eventSite(index, event, pack)
        if let one = inherit(clause, event: index, site: site, pack: pack) {
          program.events[index].inherits.append(one)
        }
      case .reports(let name):
        program.events[index].reports = program.events[index].role(name.value)
        if program.events[index].reports == nil { unknownRole(name, event: index) }
      case .veto(let pattern):
        guard let made = addPattern(pattern, LowerContext(pack: pack, mode: .rule)) else { continue }
        program.events[index].vetoes.append(made)
        requireMark(made, what: "a veto")
      case .attach(let name, let role):
        guard let symbol = resolve(name, pack: pack, space: .attachment),
          case .attachment(let attachment) = symbol.target
        else { continue }
        let roleName = role ?? name
        guard let roleIndex = program.events[index].role(roleName.value) else {
          unknownRole(roleName, event: index)
          continue
        }
        program.events[index].attachments.append((attachment, roleIndex))
      case .codes(let codes):
        for code in codes {
          program.events[index].codes.append(
            (code.system.value, code.code?.value, conditions(code.when, pack)))
        }
      case .source(let side): program.events[index].sources.append(resolved(side, index, pack))
      case .target(let side): program.events[index].targets.append(resolved(side, index, pack))
      }
    }
  }

  /// The features behind `when`.
  private func conditions(_ names: [Name], _ pack: Int) -> [ClassID] {
    names.compactMap { name in
      guard let id = resolveFeatures(name, pack: pack)?.first else { return nil }
      if tested[id] == nil { tested[id] = name.span }
      return id
    }
  }

  private func resolved(_ side: EventDeclaration.Side, _ index: Int, _ pack: Int) -> EventProgram.Side {
    let roles = side.roles.compactMap { name in
      let role = program.events[index].role(name.value)
      if role == nil { unknownRole(name, event: index) }
      return role
    }
    return EventProgram.Side(roles: roles, when: conditions(side.when, pack))
  }

  /// The site that what an event type does by itself is reported under.
  private func eventSite(_ index: Int, _ event: EventDeclaration, _ pack: Int) -> Int {
    if let known = program.sites.firstIndex(where: { $0.kind == .event && $0.event == index }) {
      return known
    }
    return addSite(event.name, kind: .event, pack: pack, notes: RuleNotes(), event: index)
  }

  func requireMark(_ pattern: Int, what: String) {
    let marks = program.patterns[pattern].groups(of: .mark)
    if marks.isEmpty {
      report(
        "missing-trigger", "\(what) marks the trigger with brackets", at: program.patterns[pattern].span,
        help: "write `[@word]` around the word that names the event")
    }
  }

  /// A second `[ … ]` in one reading of a pattern is most often a test behind a space.
  func requireOneMark(_ pattern: Pattern) {
    guard let second = pattern.marks.dropFirst().first else { return }
    report(
      "unexpected-mark", "a second `[ … ]`: a pattern marks one place", at: second,
      help: "a test follows its class without a space: `@verb[past]`")
  }

  func unknownRole(_ name: Name, event: Int) {
    let names = program.events[event].roles.map(\.name)
    report(
      "unknown-role", "there is no role `\(name.value)` of `\(program.events[event].name)`", at: name.span,
      related: [.init("the event is declared here", program.events[event].span)],
      guess: Guess(name, in: names, otherwise: "there are \(names.joined(separator: ", "))"))
  }
}
