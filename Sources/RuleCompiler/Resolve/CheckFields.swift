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
      let isOwn = packs[pack].files.contains { $0.id == symbol.span.file }
      checkValues(of: id, isOwn: isOwn, name, field)
    case .slot(_, _, let inner?): checkWords(inner, field, pack: pack)
    case .alternatives(let parts): for part in parts { checkWords(part, field, pack: pack) }
    default: break
    }
  }

  private func checkValues(of lexicon: ClassID, isOwn: Bool, _ name: Name, _ field: DateField) {
    let own = program.attributes.values(of: field.attribute, in: lexicon)
    let values = own + program.attributes.values(of: "value", in: lexicon)
    if values.isEmpty, !program.classes.classes[lexicon].isOpen, !isUnreadable(lexicon) {
      report(
        "no-attribute", "no word of `\(name.value)` has an attribute `\(field.attribute)`", at: name.span,
        help: "declare it `(attributes \(field.attribute))` and write `word = value`")
    }
    for (value, place) in values where field.value(value) == nil {
      reportValue(value, place, isOwn: isOwn, name, field)
    }
    // Numbers in `value` are for every field: that some are no month is no mistake.
    if let range = field.range {
      for (value, place) in own where field.value(value).map({ !range.contains($0) }) ?? false {
        reportValue(value, place, isOwn: isOwn, name, field)
      }
    }
  }

  /// A value is told of once, whoever reads it; who reads the lexicon of another pack is told where it reads.
  private func reportValue(
    _ value: String, _ place: SourceSpan, isOwn: Bool, _ name: Name, _ field: DateField
  ) {
    if diagnostics.contains(where: { $0.code == "bad-field-value" && $0.span == place }) { return }
    report(
      "bad-field-value", "a word of `\(name.value)` has the \(field.attribute) `\(value)`",
      at: isOwn ? place : name.span,
      related: [isOwn ? .init("read here", name.span) : .init("it stands here", place)], help: field.advice)
  }
}
