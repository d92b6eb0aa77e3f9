import RuleSyntax

extension ProgramBuilder {
  /// An `inherit` clause of a rule or an event type.
  func inherit(_ clause: InheritClause, event: Int, site: Int, pack: Int) -> InheritProgram? {
    guard let role = program.events[event].role(clause.role.value) else {
      unknownRole(clause.role, event: event)
      return nil
    }
    var sources: [RoleSource] = []
    for reference in clause.sources {
      guard let source = source(reference, pack: pack) else { continue }
      checkTypes(of: source, reference, program.events[event].roles[role], program.events[event].name)
      sources.append(source)
    }
    return InheritProgram(
      site: site, role: role, sources: sources, count: clause.count?.value ?? 1, within: clause.within?.value)
  }

  /// What fills the one role must be able to be of a type of the other.
  private func checkTypes(
    of source: RoleSource, _ reference: RoleReference, _ role: RoleProgram, _ event: String
  ) {
    guard case .role(let other, let index) = source else { return }
    let given = program.events[other].roles[index]
    // A role whose type is unknown was reported already.
    if role.isSpan || given.isSpan || role.types.isEmpty || given.types.isEmpty { return }
    let fits = program.classes.classes.indices.contains { id in
      role.types.contains { implies(id, $0) } && given.types.contains { implies(id, $0) }
    }
    if fits || !typesInCircle.isDisjoint(with: role.types + given.types) { return }
    func names(_ role: RoleProgram) -> String {
      role.types.map { program.classes.classes[$0].name }.joined(separator: " or ")
    }
    let better = program.events[other].roles.first { $0.types.contains(where: role.types.contains) }
    report(
      "role-type",
      "role `\(role.name)` of `\(event)` takes \(names(role)), and nothing of that type fills `\(given.name)` of "
        + "`\(reference.event.value)`", at: reference.role.span, label: "takes \(names(given))",
      related: [.init("declared here", role.span)], help: better.map { "did you mean the role `\($0.name)`?" }
    )
  }
}
