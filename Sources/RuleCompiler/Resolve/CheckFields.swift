import RuleSyntax

extension ProgramBuilder {
  /// A lexicon in a normalizer's slot must say what its words stand for.
  func checkFields(_ pattern: Pattern, pack: Int) {
    switch pattern.node {
    case .slot(let name, _, let inner?):
      if let field = DateField(rawValue: name.value) { checkWords(inner, field, pack: pack) }
      checkFields(inner, pack: pack)
    case .sequence(let parts), .alternatives(let parts): for part in parts { checkFields(part, pack: pack) }
    case .repeated(let inner, _, _, _): checkFields(inner, pack: pack)
    default: break
    }
  }

  private func checkWords(_ pattern: Pattern, _ field: DateField, pack: Int) {
    switch pattern.node {
    case .reference(let name, _):
      guard
        let symbol = symbols.lookUp(name, pack: pack, imports: packs[pack].imports, space: .classes)
          .first,
        case .classID(let id) = symbol.target, program.classes.classes[id].kind == .lexicon
      else { return }
      checkValues(of: id, name, field)
    case .slot(_, _, let inner?): checkWords(inner, field, pack: pack)
    case .alternatives(let parts): for part in parts { checkWords(part, field, pack: pack) }
    default: break
    }
  }

  private func checkValues(of lexicon: ClassID, _ name: Name, _ field: DateField) {
    let values = [field.attribute, "value"].flatMap { program.attributes.values(of: $0, in: lexicon) }
    if values.isEmpty, !program.classes.classes[lexicon].isOpen, !isUnreadable(lexicon) {
      report(
        "no-attribute", "no word of `\(name.value)` has an attribute `\(field.attribute)`", at: name.span,
        help: "declare it `(attributes \(field.attribute))` and write `word = value`")
    }
    for value in values where field.value(value) == nil {
      report(
        "bad-field-value", "a word of `\(name.value)` has the \(field.attribute) `\(value)`", at: name.span,
        help: field.words.map { "there are \($0.joined(separator: ", "))" } ?? "write a number")
    }
  }
}
