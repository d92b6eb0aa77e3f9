import PCRE2
import RuleSyntax

extension ProgramBuilder {
  /// Step 5: phases in order, then recognizers and lists into them.
  func buildRecognizers() {
    orderPhases()
    let phases = phaseLines()
    eachDeclaration { pack, declaration in
      // One that overrides another runs where that one did, unless it says more.
      var phase = phases[declaration.span]
      if phase == nil, let old = changed.replaced[declaration.span] {
        phase = old.declaration.ownPhase ?? phases[old.declaration.span]
      }
      switch declaration.kind {
      case .recognizer(let item): add(item, pack: pack, phase: phase)
      case .list(let item): add(item, pack: pack, phase: phase)
      case .extern(let item):
        if item.kind == .recognizer, var made = externRecognizer(item, pack: pack) {
          finish(&made, sets: [], phase: phaseIndex(nil, phase, of: item.name))
        }
      default: break
      }
    }
    keepProduced()
    reportPhaseless()
    for phase in program.phases.indices {
      // Stable: file order among equals.
      let ranked = program.phases[phase].recognizers.enumerated().sorted {
        ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset)
      }
      program.phases[phase].recognizers = ranked.map(\.element)
    }
  }

  /// The phase that the file gives each declaration, by a line of its own above.
  private func phaseLines() -> [SourceSpan: Name] {
    var phases: [SourceSpan: Name] = [:]
    for file in packs.flatMap(\.files) {
      var current: Name?
      for declaration in file.declarations {
        if case .phaseLine(let name) = declaration.kind { current = name }
        phases[declaration.span] = current
      }
    }
    return phases
  }

  /// What a disabled recognizer would make is no mistake where it is tested for.
  private func keepProduced() {
    for (index, pack) in packs.enumerated() {
      for declaration in pack.files.flatMap(\.declarations) {
        guard let rule = declaration.managed, changed.isOff(rule) else { continue }
        var sets: [Name] = []
        var type: Name?
        switch declaration.kind {
        case .recognizer(let item):
          type = item.type
          for case .set(let names) in item.clauses { sets += names }
        case .list(let item):
          type = item.type
          for case .set(let names) in item.clauses { sets += names }
        case .extern(let item): type = item.types.first
        case .link(let item):
          for case .set(_, _, let value) in item.clauses { sets.append(value) }
        default: continue
        }
        if let type, let id = resolveClass(type, pack: index, kind: "type") { markProduced(id) }
        _ = resolveSet(sets, pack: index)
      }
    }
  }

  private func add(_ item: RecognizerDeclaration, pack: Int, phase current: Name?) {
    let type = headerType(item.type, pack: pack)
    let site = addSite(item.name, kind: .recognizer, pack: pack, notes: item.notes)
    checkMentionExamples(item.notes, pack: pack)
    var made = RecognizerProgram(site: site, type: type ?? 0)
    var own: Name?
    var sets: [ClassID] = []
    let context = LowerContext(pack: pack, mode: .recognizer)
    for clause in item.clauses {
      switch clause {
      case .pattern(let pattern):
        requireOneMark(pattern)
        if let index = addPattern(pattern, context) { made.patterns.append(index) }
      case .text(let regex): if let code = compile(regex) { made.texts.append(code) }
      case .set(let names): sets += resolveSet(names, pack: pack)
      case .keep(let names): for name in names { made.keeps.add(resolveFeatures(name, pack: pack)) }
      case .members(let test): made.members = lower(test, LowerContext(pack: pack, mode: .other))
      case .hide: made.isHidden = true
      case .unless(let pattern): if let index = addPattern(pattern, context) { made.unless.append(index) }
      case .priority(let number): made.priority = number.value
      case .phase(let name): own = name
      }
    }
    if made.patterns.isEmpty && made.texts.isEmpty && !item.clauses.contains(where: \.isPattern) {
      report(
        "missing-pattern", "recognizer `\(item.name.value)` has no pattern", at: item.name.span,
        help: "write `pattern …`, or `text /…/`, in it")
    }
    let phase = phaseIndex(own, current, of: item.name)
    if type != nil { finish(&made, sets: sets, phase: phase) }
  }

  /// A list is a recognizer: elements with separators, then a final conjunction and the last element.
  private func add(_ item: ListDeclaration, pack: Int, phase current: Name?) {
    let type = headerType(item.type, pack: pack)
    let site = addSite(item.name, kind: .recognizer, pack: pack, notes: item.notes)
    checkMentionExamples(item.notes, pack: pack)
    var made = RecognizerProgram(site: site, type: type ?? 0)
    var own: Name?
    var sets: [ClassID] = []
    var element: TapeNode?
    var elementTests: [Predicate] = []
    var separators: [TapeNode] = []
    var finals: [TapeNode] = []
    var behind: TapeNode?
    var ahead: TapeNode?
    let context = LowerContext(pack: pack, mode: .recognizer).followed
    for clause in item.clauses {
      switch clause {
      case .element(let pattern):
        element = lower(pattern, context)
        elementTests = Self.memberTests(element!.folded())
      case .separator(let pattern): separators.append(lower(pattern, context))
      case .final(let pattern): finals.append(lower(pattern, context))
      case .behind(let pattern): behind = lower(pattern, context)
      case .ahead(let pattern): ahead = lower(pattern, context)
      case .set(let names): sets += resolveSet(names, pack: pack)
      case .keep(let names): for name in names { made.keeps.add(resolveFeatures(name, pack: pack)) }
      case .phase(let name): own = name
      }
    }
    guard let element, !finals.isEmpty else {
      missingClauses(of: item, hasElement: element != nil, hasFinal: !finals.isEmpty)
      return
    }
    let mark = TapePattern.Slot(group: 0, kind: .mark, isLast: false, span: item.name.span)
    var inner: [TapeNode] = [element]
    if !separators.isEmpty {
      inner.append(.repeated(.sequence([.choice(separators), element]), min: 0, max: 19, lazy: false))
    }
    inner += [.choice(finals), element]
    let whole = TapeNode.sequence(
      (behind.map { [$0] } ?? []) + [.capture(mark, .sequence(inner))] + (ahead.map { [$0] } ?? []))
    if let index = addPattern(whole, span: item.name.span) { made.patterns.append(index) }
    made.members = .any(elementTests)
    let phase = phaseIndex(own, current, of: item.name)
    if type != nil { finish(&made, sets: sets, phase: phase) }
  }

  /// Tests of the items that are members: those of the element that name a type.
  private static func memberTests(_ node: TapeNode) -> [Predicate] {
    switch node {
    case .item(let predicate, _): [predicate]
    case .sequence(let parts): parts.first { !$0.isZeroWidth }.map(memberTests) ?? []
    case .choice(let parts): parts.flatMap(memberTests)
    case .repeated(let inner, _, _, _), .capture(_, let inner): memberTests(inner)
    case .look, .start, .end: []
    }
  }

  private func finish(_ made: inout RecognizerProgram, sets: [ClassID], phase: Int?) {
    markProduced(made.type)
    made.gives = ClassSet([made.type] + sets)
    made.groups = sets.compactMap {
      if case .value(let group) = program.classes.classes[$0].kind { group } else { nil }
    }
    var types = [made.type]
    var seen = Set<ClassID>()
    while let type = types.popLast() {
      guard seen.insert(type).inserted else { continue }
      made.keeps.add(program.classes.classes[type].keep)
      types += program.classes.classes[type].parents
    }
    if let phase { program.phases[phase].recognizers.append(made) }
  }

  /// The type in the header; what stands in the braces is looked at all the same when there is none, and what the
  /// recognizer would give counts as given.
  private func headerType(_ name: Name, pack: Int) -> ClassID? {
    let type = resolveClass(name, pack: pack, kind: "type").flatMap { checkIsType($0, name) ? $0 : nil }
    if type == nil { lacksGiven.types = true }
    return type
  }

  func checkIsType(_ id: ClassID, _ name: Name) -> Bool {
    if program.classes.classes[id].kind == .type { return true }
    if twice.contains(name.value) { return false }
    report(
      "not-a-type", "`\(name.value)` is not a type", at: name.span,
      related: program.classes.classes[id].span.map { [.init("declared here", $0)] } ?? [],
      help: "declare a type, and a recognizer that gives it")
    return false
  }
}

extension Declaration {
  /// The phase that a recognizer or list names itself.
  fileprivate var ownPhase: Name? {
    switch kind {
    case .recognizer(let item):
      for case .phase(let name) in item.clauses { return name }
    case .list(let item):
      for case .phase(let name) in item.clauses { return name }
    default: break
    }
    return nil
  }
}

extension RecognizerDeclaration.Clause {
  fileprivate var isPattern: Bool {
    switch self {
    case .pattern, .text: true
    default: false
    }
  }
}

extension ClassSet {
  fileprivate mutating func add(_ ids: [ClassID]?) { for id in ids ?? [] { insert(id) } }
}

extension TapeNode {
  /// Takes no item.
  var isZeroWidth: Bool { length.max == 0 }
}
