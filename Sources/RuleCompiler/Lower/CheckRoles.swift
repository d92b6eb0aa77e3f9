import RuleSyntax

extension ProgramBuilder {
  /// A slot whose pattern is one class of mention must be able to fit the role's type.
  func checkType(_ inner: Pattern, _ fits: Predicate, _ slot: Name, _ context: LowerContext) {
    guard let event = context.event, let index = program.events[event].role(slot.value) else { return }
    let role = program.events[event].roles[index]
    guard !role.isSpan, case .reference(let name, _) = inner.node,
      let symbol = symbols.lookUp(
        name, pack: context.pack, imports: packs[context.pack].imports, space: .classes
      )
      .first, case .classID(let given) = symbol.target, program.classes.classes[given].kind == .type
    else { return }
    // A role whose type is unknown was reported already.
    if role.types.isEmpty || typesInCircle.contains(given) { return }
    let related = role.types.contains { implies(given, $0) || implies($0, given) }
    if related { return }
    let wanted = role.types.map { program.classes.classes[$0].name }.joined(separator: " or ")
    let other = program.events[event].roles.first { $0.types.contains { implies(given, $0) } }
    report(
      "role-type",
      "role `\(slot.value)` of `\(program.events[event].name)` takes \(wanted), but `@\(name.value)` gives "
        + program.classes.classes[given].name, at: name.span,
      label: "gives \(program.classes.classes[given].name)",
      related: [.init("declared here", role.span)], help: other.map { "did you mean the role `\($0.name)`?" })
  }

  /// A bare word spelled like a type was most likely meant to be the type.
  func warnOfType(_ text: String, _ span: SourceSpan, _ context: LowerContext) {
    let found = symbols.lookUp(
      Name(text, span), pack: context.pack, imports: packs[context.pack].imports, space: .classes)
    guard case .classID(let id)? = found.first?.target, program.classes.classes[id].kind == .type,
      !program.sources.text(of: span).hasPrefix("\"")
    else { return }
    report(
      "word-like-type", "this is the word \"\(text)\", not the type", at: span,
      help: "write `@\(text)` for the type, `\"\(text)\"` for the word", severity: .warning)
  }

  func implies(_ id: ClassID, _ target: ClassID) -> Bool {
    var stack = [id]
    var seen = Set<ClassID>()
    while let next = stack.popLast() {
      if next == target { return true }
      if seen.insert(next).inserted { stack += program.classes.classes[next].parents }
    }
    return false
  }

  /// For each role, the test of an item that fits.
  func slotTests(ofEvent event: Int) -> [String: Predicate] {
    var tests: [String: Predicate] = [:]
    for role in program.events[event].roles {
      let types = role.types.map { Predicate.has($0) }
      tests[role.name] = role.isSpan || types.isEmpty ? .always : types.count == 1 ? types[0] : .any(types)
    }
    return tests
  }
}
