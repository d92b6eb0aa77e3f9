import RuleSyntax

extension ProgramBuilder {
  /// `Actor: speaker`: what stands before the colon is a type, and what stands behind it is none; that is reported.
  func swappedType(_ role: EventDeclaration.Role, pack: Int) -> ClassID? {
    let imports = packs[pack].imports
    guard role.types.count == 1, let name = role.types.first, name.value != "Span",
      symbols.lookUp(name, pack: pack, imports: imports, space: .classes).isEmpty,
      let symbol = symbols.lookUp(role.name, pack: pack, imports: imports, space: .classes).first,
      case .classID(let id) = symbol.target, program.classes.classes[id].kind == .type
    else { return nil }
    let span = role.name.span.union(name.span)
    report(
      "unknown-name",
      "there is no type `\(name.value)`, and `\(role.name.value)` is one: the two are swapped", at: name.span,
      guess: Guess(
        help: "the name of a role stands before the colon: `\(name.value): \(role.name.value)`",
        fix: Guess.replacing(span, "\(name.value): \(role.name.value)")))
    return id
  }
}
