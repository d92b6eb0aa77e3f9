import RuleSyntax

extension ProgramBuilder {
  /// Step 6: links and voices.
  func buildLinks() {
    eachDeclaration { pack, declaration in
      switch declaration.kind {
      case .link(let link): add(link, pack: pack)
      case .voice(let voice): add(voice, pack: pack)
      default: break
      }
    }
  }

  func linkKind(_ name: Name) -> Int? {
    if let kind = linkKinds[name.value] {
      if let place = linkPlaces[kind] { symbols.noteUse(name.span, of: place) }
      return kind
    }
    if let alias = linkAliases[name.value] {
      symbols.noteUse(name.span, of: alias.name.span)
      return linkKinds[alias.target.value]
        ?? linkKinds[String(alias.target.value.drop { $0 != "." }.dropFirst())]
    }
    report(
      "unknown-name", "there is no link `\(name.value)`", at: name.span,
      guess: Guess(
        name, in: linkKinds.keys, otherwise: "there are \(linkKinds.keys.sorted().joined(separator: ", "))"))
    return nil
  }

  private func add(_ link: LinkDeclaration, pack: Int) {
    guard let kind = linkKinds[link.name.value] else { return }
    let site = addSite(link.name, kind: .link, pack: pack, notes: link.notes)
    var made = LinkProgram(site: site, kind: kind, from: link.from.value, to: link.to.value)
    let context = LowerContext(pack: pack, mode: .other)
    var arguments: [Name] = []
    for clause in link.clauses {
      switch clause {
      case .pattern(let pattern):
        if let index = addPattern(pattern, context) {
          made.patterns.append(index)
          checkSlots(index, link)
        }
      case .unless(let pattern):
        var inner = context
        inner.mode = .recognizer
        inner.inLook = true
        if let index = addPattern(pattern, inner) { made.unless.append(index) }
      case .from(let name, let slot):
        if let source = linkKind(name) { made.source = (source, slot.value) }
      case .copy(let names): made.copies += names.compactMap { resolveGroup($0, pack: pack) }
      case .set(let slot, let group, let value):
        guard slot.value == link.from.value || slot.value == link.to.value else {
          report(
            "unknown-slot", "a link sets features of `\(link.from.value)` or `\(link.to.value)`",
            at: slot.span)
          continue
        }
        _ = resolveGroup(group, pack: pack)
        for feature in resolveSet([value], pack: pack) {
          made.sets.append((slot.value == link.from.value, feature))
        }
      case .when(let conditions): made.conditions += conditions.map { condition($0, pack: pack) }
      case .holds(let calls):
        made.conditions += conditions(calls, pack: pack)
        arguments += calls.flatMap(\.arguments)
      case .priority(let number):
        report("not-supported", "links have no `priority`: the order of the file decides", at: number.span)
      }
    }
    if made.patterns.isEmpty, !link.clauses.contains(where: { if case .pattern = $0 { true } else { false } })
    {
      report(
        "missing-pattern", "link `\(link.name.value)` has no pattern", at: link.name.span,
        help: "write `pattern {\(link.from.value): …} {\(link.to.value): …}` in it")
    }
    checkConditions(made, arguments)
    program.links.append(made)
  }

  /// A condition on a slot that no pattern has can only be a mistake.
  private func checkConditions(_ link: LinkProgram, _ arguments: [Name]) {
    let slots = link.patterns.flatMap { program.patterns[$0].slots }.compactMap { slot in
      if case .named(let name) = slot.kind { name } else { nil }
    }
    if link.patterns.isEmpty { return }
    let tested = link.conditions.filter { $0.call == nil }.map { Name($0.subject, $0.span) }
    for name in tested + arguments where !slots.contains(name.value) {
      report(
        "unknown-slot", "no pattern of the link has a slot `\(name.value)`", at: name.span,
        guess: Guess(
          name, in: slots, otherwise: "there are \(Set(slots).sorted().joined(separator: ", "))"))
    }
  }

  private func checkSlots(_ index: Int, _ link: LinkDeclaration) {
    let pattern = program.patterns[index]
    var wanted = [link.to]
    var hasSource = false
    for clause in link.clauses {
      if case .from(_, let slot) = clause {
        wanted.append(slot)
        hasSource = true
      }
    }
    if !hasSource { wanted.append(link.from) }
    for name in wanted where pattern.groups(of: .named(name.value)).isEmpty {
      let missing = "the pattern has no slot `{\(name.value): …}`"
      let related = [Diagnostic.Related("named here", name.span)]
      if let slip = misspelled(name.value, in: pattern, besides: wanted.map(\.value)) {
        report(
          "missing-slot", "\(missing), but one `{\(slip.value): …}`", at: slip.span, related: related,
          guess: Guess(slip, in: [name.value]))
      } else {
        report(
          "missing-slot", missing, at: pattern.span, related: related,
          help: "put `{\(name.value): …}` around what stands for it")
      }
    }
  }

  /// The name of a slot that is nearly `name`.
  private func misspelled(_ name: String, in pattern: TapePattern, besides wanted: [String]) -> Name? {
    for slot in pattern.slots {
      guard case .named(let other) = slot.kind, !wanted.contains(other),
        Suggestion.closest(to: other, in: [name]) != nil
      else { continue }
      let text = program.sources.text(of: slot.span)
      guard let place = text.firstRange(of: other) else { continue }
      let start = slot.span.start + text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      return Name(other, SourceSpan(file: slot.span.file, start: start, end: start + other.utf8.count))
    }
    return nil
  }

  private func add(_ voice: VoiceDeclaration, pack: Int) {
    guard let feature = resolveClass(voice.feature, pack: pack, kind: "feature") else { return }
    if tested[feature] == nil { tested[feature] = voice.feature.span }
    var made = VoiceProgram(feature: feature, readings: [])
    for clause in voice.clauses {
      switch clause {
      case .same(let link, let source):
        if let a = linkKind(link), let b = linkKind(source) { made.readings.append((a, b, nil)) }
      case .word(let link, let source, let word):
        if let a = linkKind(link), let b = linkKind(source) {
          made.readings.append((a, b, literalClass(keys(of: word.value))))
        }
      }
    }
    program.voices.append(made)
  }

  func condition(_ condition: Condition, pack: Int) -> ConditionProgram {
    let context = LowerContext(pack: pack, mode: .other)
    let (test, isNegated): (Predicate?, Bool) =
      switch condition.requirement {
      case .bound: (nil, false)
      case .unbound: (nil, true)
      case .passes(let test): (lower(test, context), false)
      case .fails(let test): (lower(test, context), true)
      }
    return ConditionProgram(
      subject: condition.subject.value, test: test, isNegated: isNegated, span: condition.subject.span)
  }
}
