import RuleSyntax

extension ProgramBuilder {
  /// Step 9: how a document is read as a whole. What a pack says of its own domain comes before what it imports.
  func buildDiscourse() {
    eachDeclaration { pack, declaration in
      switch declaration.kind {
      case .variants(let item): add(item, pack: pack)
      case .antecedent(let item): add(item, pack: pack)
      case .merge(let item): add(item, pack: pack)
      case .document(let item): add(item, pack: pack)
      default: break
      }
    }
    // What a pack declares comes before what it imports, which would take all that is new otherwise.
    let discourse = program.discourse
    program.discourse.antecedents = packs.reversed().flatMap { pack in
      discourse.antecedents.filter { program.sites[$0.site].id.hasPrefix(pack.name + "/") }
    }
    program.discourse.variants = packs.reversed().flatMap { pack in
      discourse.variants.filter { program.sites[$0.site].id.hasPrefix(pack.name + "/") }
    }
  }

  private func site(
    _ keyword: String, _ name: Name, _ kind: RuleSite.Kind, _ pack: Int, _ notes: RuleNotes,
    event: Int? = nil
  ) -> Int {
    addSite(Name("\(keyword).\(name.value)", name.span), kind: kind, pack: pack, notes: notes, event: event)
  }

  private func add(_ item: VariantsDeclaration, pack: Int) {
    var made = VariantsProgram(site: site("variants", item.name, .variants, pack, item.notes))
    var hasOf = false
    for clause in item.clauses {
      switch clause {
      case .of(let pattern):
        hasOf = true
        if let test = oneItem(pattern, pack: pack) { made.of = test }
      case .part: made.parts = true
      case .acronym: made.acronyms = true
      case .spelling(let number): made.spelling = number.value
      case .attribute(let name, let pattern):
        if let test = oneItem(pattern, pack: pack) { made.attributes.append((name.value, test)) }
      case .wordAttribute(let name, let attribute):
        checkAttribute(attribute)
        made.wordAttributes.append((name.value, attribute.value))
      }
    }
    if !hasOf {
      report(
        "missing-clause", "`variants` needs `of`", at: item.name.span,
        help: "say whose names are compared: `of @Person[named]`")
    }
    program.discourse.variants.append(made)
  }

  private func add(_ item: AntecedentDeclaration, pack: Int) {
    var made = AntecedentProgram(site: site("antecedent", item.name, .antecedent, pack, item.notes))
    var hasFor = false
    for clause in item.clauses {
      switch clause {
      case .for(let pattern):
        hasFor = true
        if let test = oneItem(pattern, pack: pack) { made.anaphor = test }
      case .to(let pattern): made.target = oneItem(pattern, pack: pack)
      case .from(let roles): made.sources = roles.compactMap { source($0, pack: pack) }
      case .within(let number): made.within = number.value
      case .agree(let names): made.agree += names.compactMap { resolveGroup($0, pack: pack) }
      case .share(let pattern): made.share += oneItem(pattern, pack: pack).map { [$0] } ?? []
      case .alike(let pattern): made.alike += oneItem(pattern, pack: pack).map { [$0] } ?? []
      case .alikeBy(let name):
        checkAttribute(name)
        made.alikeBy.append(name.value)
      case .clash(let pattern): made.clash += oneItem(pattern, pack: pack).map { [$0] } ?? []
      case .prefer(let names): made.prefer += names.compactMap { preference($0, pack: pack) }
      case .count(let number): made.count = number.value
      }
    }
    let hasTarget = item.clauses.contains {
      switch $0 {
      case .to, .from: true
      default: false
      }
    }
    if !hasFor || !hasTarget {
      report(
        "missing-clause", "an antecedent needs `for`, and `to` or `from`", at: item.name.span,
        help: "for example `for @Pronoun` and `to @Person[named]`")
    }
    program.discourse.antecedents.append(made)
  }

  /// Some lexicon must give the attribute.
  private func checkAttribute(_ name: Name) {
    let names = program.attributes.names
    if names.contains(name.value) { return }
    report(
      "unknown-name", "no lexicon has the attribute `\(name.value)`", at: name.span,
      guess: Guess(name, in: names, otherwise: "lexicons declare them: `(attributes \(name.value))`"))
  }

  private func preference(_ name: Name, pack: Int) -> AntecedentProgram.Preference? {
    guard let dot = name.value.lastIndex(of: ".") else { return linkKind(name).map { .link($0) } }
    let length = name.value.utf8.distance(from: name.value.startIndex, to: dot)
    let reference = RoleReference(
      event: Name(
        String(name.value[..<dot]),
        SourceSpan(file: name.span.file, start: name.span.start, end: name.span.start + length)),
      role: Name(
        String(name.value[dot...].dropFirst()),
        SourceSpan(file: name.span.file, start: name.span.start + length + 1, end: name.span.end)))
    guard case .role(let event, let role)? = source(reference, pack: pack) else { return nil }
    return .role(event: event, role: role)
  }

  private func add(_ item: MergeDeclaration, pack: Int) {
    guard let event = resolveEvent(item.event, pack: pack) else { return }
    let site = site("merge", item.event, .merge, pack, item.notes, event: event)
    var made = MergeProgram(site: site, event: event)
    for clause in item.clauses {
      switch clause {
      case .anaphor(let pattern):
        if let index = addPattern(pattern, LowerContext(pack: pack, mode: .rule)) {
          made.anaphors.append(index)
          requireMark(index, what: "an anaphor")
        }
      case .echo(let pattern):
        if let index = addPattern(pattern, LowerContext(pack: pack, mode: .rule)) {
          made.echoes.append(index)
          requireMark(index, what: "an echo")
        }
      case .repeats(let number): made.repeats = number.value
      case .refers(let names): made.refers += names.compactMap { resolveEvent($0, pack: pack) }
      case .share(let names):
        for name in names {
          if let role = program.events[event].role(name.value) {
            made.share.append(role)
          } else {
            unknownRole(name, event: event)
          }
        }
      case .within(let number): made.within = number.value
      }
    }
    program.discourse.merges.append(made)
  }

  private func add(_ item: DocumentDeclaration, pack: Int) {
    for clause in item.clauses {
      switch clause {
      case .headline(let regex):
        program.discourse.headline = compile(regex, options: [.utf, .anchored]) ?? program.discourse.headline
      case .titleCase: program.discourse.readsTitleCase = true
      case .byline(let regex):
        if let code = compile(regex, options: [.utf, .anchored]) { program.discourse.bylines.append(code) }
      case .dateline(let name):
        guard let id = resolveClass(name, pack: pack, kind: "type") else { continue }
        program.discourse.datelines.append(id)
        if tested[id] == nil { tested[id] = name.span }
      case .future(let names):
        for name in names { program.discourse.future += resolveFeatures(name, pack: pack) ?? [] }
      }
    }
  }

  private func resolveEvent(_ name: Name, pack: Int) -> Int? {
    guard let symbol = resolve(name, pack: pack, space: .event, kind: "event type"),
      case .event(let index) = symbol.target
    else { return nil }
    return index
  }

  /// `Meeting.participant` or `dateline.place`
  func source(_ reference: RoleReference, pack: Int) -> RoleSource? {
    if reference.event.value == "dateline" {
      let parts = ["place", "agency", "date"]
      if parts.contains(reference.role.value) { return .dateline(reference.role.value) }
      report(
        "unknown-role", "the dateline has no `\(reference.role.value)`", at: reference.role.span,
        guess: Guess(reference.role, in: parts, otherwise: "there are \(parts.joined(separator: ", "))"))
      return nil
    }
    guard let event = resolveEvent(reference.event, pack: pack) else { return nil }
    if let role = program.events[event].role(reference.role.value) { return .role(event: event, role: role) }
    unknownRole(reference.role, event: event)
    return nil
  }
}
