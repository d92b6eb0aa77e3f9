import RuleSyntax

extension ProgramBuilder {
  /// Step 10: what the words of mentions stand for.
  func buildNormalizers() {
    eachDeclaration { pack, declaration in
      switch declaration.kind {
      case .normalizer(let item): add(item, pack: pack)
      case .extern(let item): if item.kind == .normalizer { addNormalizer(item, pack: pack) }
      default: break
      }
    }
  }

  private func add(_ item: NormalizerDeclaration, pack: Int) {
    guard let type = resolveClass(item.type, pack: pack, kind: "type"), checkIsType(type, item.type) else {
      return
    }
    if tested[type] == nil { tested[type] = item.type.span }
    let site = addSite(item.name, kind: .normalizer, pack: pack, notes: item.notes)
    var made = NormalizerProgram(site: site, type: type)
    let slots = Dictionary(uniqueKeysWithValues: DateField.allCases.map { ($0.rawValue, Predicate.always) })
    let context = LowerContext(pack: pack, mode: .other, slots: slots)
    var hasPattern = false
    for clause in item.clauses {
      switch clause {
      case .pattern(let pattern):
        hasPattern = true
        checkFields(pattern, pack: pack)
        if let index = addPattern(pattern, context) { made.patterns.append(index) }
      case .set(let field, let value): constant(field, value).map { made.constants.append($0) }
      case .vague: made.isVague = true
      }
    }
    if !hasPattern {
      report("missing-pattern", "normalizer `\(item.name.value)` has no pattern", at: item.name.span)
    }
    checkDates(item.notes)
    program.normalizers.append(made)
    if !program.normalizedTypes.contains(type) { program.normalizedTypes.append(type) }
  }

  private func constant(_ name: Name, _ value: Name) -> (field: DateField, value: Int)? {
    guard let field = DateField(rawValue: name.value) else {
      let names = DateField.allCases.map(\.rawValue)
      report(
        "unknown-slot", "there is no field `\(name.value)`", at: name.span,
        guess: Guess(name, in: names, otherwise: "there are \(names.joined(separator: ", "))"))
      return nil
    }
    if let number = field.value(value.value), field.range?.contains(number) ?? true { return (field, number) }
    report(
      "bad-field-value", "`\(value.value)` is no value of `\(name.value)`", at: value.span,
      help: field.advice)
    return nil
  }
}
