import RuleSyntax

extension ProgramBuilder {
  /// What the program is to provide gets a number, and its name a meaning.
  func declare(_ item: ExternDeclaration, _ pack: Int, _ declaration: Declaration) {
    let index = program.externs.count
    switch item.kind {
    case .predicate:
      if CallProgram.Relation.builtIn[item.name.value] != nil {
        report(
          "reserved-name", "the predicate `\(item.name.value)` is built in", at: item.name.span,
          help: "choose another name")
        return
      }
      declare(item.name, .extern(index), pack, declaration, .predicate)
    case .lexicon:
      guard let id = addClass(item.name, .lexicon, pack, declaration, isProduced: true) else { return }
      program.classes.classes[id].isOpen = true
    case .recognizer, .normalizer: declareRule(item.name, pack: pack, isPrivate: declaration.isPrivate)
    }
    externs[item.name.span] = index
    var made = ExternProgram(
      kind: item.kind, name: item.name.value, pack: packs[pack].name, span: item.name.span)
    made.isProvided = supply.provides(made)
    program.externs.append(made)
    if !made.isProvided { missing(made) }
  }

  private func missing(_ extern: ExternProgram) {
    let without =
      switch extern.kind {
      case .predicate: "holds of nothing"
      case .recognizer: "finds nothing"
      case .normalizer: "reads nothing"
      case .lexicon: "has no entries"
      }
    let names = extern.kind == .lexicon ? Set(supply.phrases.keys) : supply.names[extern.kind] ?? []
    let guess = Suggestion.closest(to: extern.name, in: names.sorted()).map {
      "; is it the one called `\($0)`?"
    }
    report(
      "missing-plugin", "there is no plugin for the \(extern.kind.rawValue) `\(extern.name)`",
      at: extern.span,
      label: supply.isRequired ? "" : "\(without) here",
      help: supply.isRequired
        ? "give one to `RuleSet(packs:plugins:)` as `plugins.\(extern.kind.rawValue)s[\"\(extern.name)\"]`"
          + (guess ?? "")
        : "the program that uses the pack is to provide it",
      severity: supply.isRequired ? .error : .info)
  }

  /// The types of what a predicate is asked about.
  func resolveTypes(_ item: ExternDeclaration, pack: Int) {
    guard let index = externs[item.name.span] else { return }
    program.externs[index].types = item.types.map { name in
      if name.value == "Span" { return nil }
      guard let id = resolveClass(name, pack: pack, kind: "type"), checkIsType(id, name) else { return nil }
      if tested[id] == nil { tested[id] = name.span }
      return id
    }
  }

  /// The phrases of a lexicon.
  func addPhrases(_ item: ExternDeclaration, pack: Int) {
    guard let id = classID(of: item.name, pack: pack), let index = externs[item.name.span] else { return }
    markProduced(id)
    for phrase in program.externs[index].found(in: supply.phrases) ?? [] {
      var options = LexiconOptions()
      options.caseRule = phrase.isCaseExact ? .exact : .ignore
      let attributes = phrase.attributes.sorted { $0.key < $1.key }
      options.attributes = attributes.map { Name($0.key, item.name.span) }
      add(phrase.text, [id], options, values: attributes.map(\.value), at: item.name.span)
    }
  }

  /// A recognizer whose proposals come from the program.
  func externRecognizer(_ item: ExternDeclaration, pack: Int) -> RecognizerProgram? {
    guard let name = item.types.first, let type = resolveClass(name, pack: pack, kind: "type"),
      checkIsType(type, name)
    else { return nil }
    let site = addSite(item.name, kind: .recognizer, pack: pack, notes: RuleNotes())
    var made = RecognizerProgram(site: site, type: type)
    made.extern = externs[item.name.span]
    return made
  }

  /// A normalizer that the program asks.
  func addNormalizer(_ item: ExternDeclaration, pack: Int) {
    guard let name = item.types.first, let type = resolveClass(name, pack: pack, kind: "type"),
      checkIsType(type, name)
    else { return }
    if tested[type] == nil { tested[type] = name.span }
    let site = addSite(item.name, kind: .normalizer, pack: pack, notes: RuleNotes())
    var made = NormalizerProgram(site: site, type: type)
    made.extern = externs[item.name.span]
    program.normalizers.append(made)
    if !program.normalizedTypes.contains(type) { program.normalizedTypes.append(type) }
  }
}
