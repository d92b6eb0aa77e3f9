import RuleSyntax

extension ProgramBuilder {
  /// The calls of a `where`; what they are asked about is checked by whoever knows the slots.
  /// - Parameter event: the event type whose roles are asked about; nil where slots are.
  func conditions(_ calls: [PredicateCall], pack: Int, event: Int? = nil) -> [ConditionProgram] {
    calls.compactMap { call in
      guard let relation = relation(call, pack: pack, event: event), let first = call.arguments.first else {
        return nil
      }
      return ConditionProgram(
        subject: first.value, test: nil, isNegated: call.isNegated, span: call.span,
        call: CallProgram(
          relation: relation, name: call.name.value, arguments: call.arguments.map(\.value)))
    }
  }

  private func relation(_ call: PredicateCall, pack: Int, event: Int?) -> CallProgram.Relation? {
    let name = call.name.value
    if let relation = CallProgram.Relation.builtIn[name] {
      return hasArguments(call, 2, help: "write `\(name)(a, b)`") ? relation : nil
    }
    guard let index = externPredicate(call.name, pack: pack) else { return nil }
    let extern = program.externs[index]
    let types = extern.types.map { $0.map { program.classes.classes[$0].name } ?? "Span" }
    guard
      hasArguments(
        call, types.count, help: "it takes (\(types.joined(separator: ", ")))", declared: extern.span)
    else { return nil }
    if let event { checkTypes(call, extern, event) }
    return .extern(index)
  }

  private func externPredicate(_ name: Name, pack: Int) -> Int? {
    if symbols.lookUp(name, pack: pack, imports: packs[pack].imports, space: .predicate).isEmpty {
      let names =
        CallProgram.Relation.builtIn.keys
        + symbols.visible(pack: pack, imports: packs[pack].imports, space: .predicate)
      report(
        "unknown-name", "there is no predicate `\(name.value)`", at: name.span,
        guess: Guess(
          name, in: names, otherwise: "there are \(names.sorted().joined(separator: ", "))"))
      return nil
    }
    guard let symbol = resolve(name, pack: pack, space: .predicate), case .extern(let index) = symbol.target
    else { return nil }
    return index
  }

  private func hasArguments(
    _ call: PredicateCall, _ wanted: Int, help: String, declared: SourceSpan? = nil
  ) -> Bool {
    if call.arguments.count == wanted { return true }
    report(
      "argument-count",
      "`\(call.name.value)` is asked about \(wanted) thing\(wanted == 1 ? "" : "s"), not about \(call.arguments.count)",
      at: call.span, related: declared.map { [.init("declared here", $0)] } ?? [], help: help)
    return false
  }

  /// A role no filler of which can be what the predicate takes.
  private func checkTypes(_ call: PredicateCall, _ extern: ExternProgram, _ event: Int) {
    for (name, type) in zip(call.arguments, extern.types) {
      guard let type, let index = program.events[event].role(name.value) else { continue }
      let role = program.events[event].roles[index]
      let fits = program.classes.classes.indices.contains { id in
        implies(id, type) && role.types.contains { implies(id, $0) }
      }
      if fits { continue }
      let wanted = program.classes.classes[type].name
      let given = role.types.map { program.classes.classes[$0].name } + (role.isSpan ? ["Span"] : [])
      report(
        "extern-types",
        "`\(call.name.value)` is asked about \(wanted), and `\(name.value)` takes \(given.joined(separator: " or "))",
        at: name.span, label: "is never \(wanted)",
        related: [.init("the predicate is declared here", extern.span), .init("the role", role.span)],
        help: "name another role, or declare the predicate for \(given.joined(separator: " or "))")
    }
  }
}
