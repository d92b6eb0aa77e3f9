import RuleSyntax

extension ProgramBuilder {
  /// Step 1: every name gets a symbol, so that the order of declarations does not matter.
  func declareNames() {
    // Paradigms first: they decide what a `verb meet { … }` is.
    eachDeclaration { pack, declaration in
      if case .paradigm(let paradigm) = declaration.kind {
        declare(paradigm.name, .paradigm(paradigm), pack, declaration, .paradigm)
        checkEndings(paradigm)
        addClass(paradigm.name, .lexicon, pack, declaration, isProduced: true)
      }
    }
    eachDeclaration { pack, declaration in
      switch declaration.kind {
      case .type(let type):
        if type.name.value == "Span" {
          report(
            "reserved-name", "`Span` is built in: a stretch of text that is no mention", at: type.name.span)
        }
        addClass(type.name, .type, pack, declaration)
      case .feature(let feature): declare(feature, pack, declaration)
      case .tokens(let tokens):
        for clause in tokens.clauses {
          switch clause {
          case .token(let name, _), .shape(let name, _):
            if symbols.own(name.value, pack: pack, space: .classes) == nil {
              addClass(name, .feature, pack, declaration, isProduced: true)
            } else if let id = resolveClass(name, pack: pack) {
              program.classes.classes[id].isProduced = true
            }
          default: break
          }
        }
      case .lexicon(let lexicon):
        let isOpen = lexicon.rows.isEmpty && lexicon.options.isEmpty
        if let id = addClass(lexicon.name, .lexicon, pack, declaration, isProduced: !isOpen) {
          program.classes.classes[id].isOpen = isOpen
        }
      case .fragment(let fragment): declare(fragment.name, .fragment(fragment), pack, declaration, .classes)
      case .end(let end): declare(end.name, .end(end), pack, declaration, .end)
      case .event(let event):
        program.events.append(
          EventProgram(name: event.name.value, pack: packs[pack].name, span: event.name.span))
        let index = program.events.count - 1
        declare(event.name, .event(index), pack, declaration, .event)
        eventDeclarations.append((index, pack, event))
      case .normalizer(let item): declareRule(item.name, pack: pack, isPrivate: declaration.isPrivate)
      case .recognizer(let item): declareRule(item.name, pack: pack, isPrivate: declaration.isPrivate)
      case .list(let item): declareRule(item.name, pack: pack, isPrivate: declaration.isPrivate)
      case .rule(let item): declareRule(item.name, pack: pack, isPrivate: declaration.isPrivate)
      case .alias(let item): symbols.declare(item, pack: pack, isPrivate: declaration.isPrivate)
      case .extern(let item): declare(item, pack, declaration)
      default: break
      }
    }
    // Links that are disabled as well: frames may still read them, and find nothing.
    for case .link(let link) in packs.flatMap(\.files).flatMap(\.declarations).map(\.kind)
    where linkKinds[link.name.value] == nil {
      linkPlaces[linkKinds.count] = link.name.span
      linkKinds[link.name.value] = linkKinds.count
    }
    eachDeclaration { pack, declaration in
      guard case .alias(let item) = declaration.kind else { return }
      // Links have one name in all packs.
      let prefixes = packs[pack].imports.map { $0.name + "." }
      let prefix = prefixes.first { item.target.value.hasPrefix($0) } ?? ""
      if linkKinds[String(item.target.value.dropFirst(prefix.count))] != nil {
        linkAliases[item.name.value] = item
      }
    }
    addParadigmForms()
  }

  func declare(
    _ name: Name, _ target: Symbol.Target, _ pack: Int, _ declaration: Declaration, _ space: Space
  ) {
    let symbol = Symbol(target: target, pack: pack, isPrivate: declaration.isPrivate, span: name.span)
    guard let old = symbols.declare(name.value, symbol, in: space) else { return }
    report(
      "duplicate-name", "`\(name.value)` is declared twice", at: name.span,
      related: [.init("the first one", old.span)], help: "give one of them another name, or put both into one"
    )
  }

  @discardableResult
  func addClass(
    _ name: Name, _ kind: ClassInfo.Kind, _ pack: Int, _ declaration: Declaration, isProduced: Bool = false
  ) -> ClassID? {
    if let old = symbols.own(name.value, pack: pack, space: .classes) {
      twice.insert(name.value)
      report(
        "duplicate-name", "`\(name.value)` is declared twice", at: name.span,
        related: [.init("the first one", old.span)],
        help: "give one of them another name, or put both into one")
      return nil
    }
    let id = program.classes.add(
      ClassInfo(name: name.value, pack: packs[pack].name, kind: kind, span: name.span, isProduced: isProduced)
    )
    declare(name, .classID(id), pack, declaration, .classes)
    return id
  }

  private func declare(_ feature: FeatureDeclaration, _ pack: Int, _ declaration: Declaration) {
    guard !feature.values.isEmpty else {
      addClass(feature.name, .feature, pack, declaration)
      return
    }
    let group = program.classes.groups.count
    program.classes.groups.append(FeatureGroup(name: feature.name.value, values: []))
    declare(feature.name, .group(group), pack, declaration, .group)
    for value in feature.values {
      if let id = addClass(value, .value(group: group), pack, declaration) {
        program.classes.groups[group].values.append(id)
      }
    }
    // The default value is what an item has when nothing says otherwise; it counts as produced.
    if let first = program.classes.groups[group].values.first {
      program.classes.classes[first].isProduced = true
    }
  }

  /// An `ending` has what to cut, and what each form has in its place.
  private func checkEndings(_ paradigm: ParadigmDeclaration) {
    for ending in paradigm.endings where ending.replacements.count != paradigm.forms.count {
      report(
        "wrong-forms",
        "`\(paradigm.name.value)` has \(paradigm.forms.count) forms "
          + "(\(paradigm.forms.map(\.value).joined(separator: ", "))), this ending gives \(ending.replacements.count)",
        at: ending.replacements.reduce(ending.suffix.span) { $0.union($1.span) },
        related: [.init("declared here", paradigm.name.span)],
        help: "write what is cut, then what each form has instead, `\"\"` for nothing")
    }
  }

  /// A paradigm's forms are features: declared ones of that name, else new ones.
  private func addParadigmForms() {
    eachDeclaration { pack, declaration in
      guard case .paradigm(let paradigm) = declaration.kind else { return }
      forms[paradigm.name.span] = paradigm.forms.map { form in
        let known = symbols.lookUp(form, pack: pack, imports: packs[pack].imports, space: .classes)
        if let symbol = known.first, case .classID(let id) = symbol.target {
          program.classes.classes[id].isProduced = true
          return id
        }
        return addClass(form, .feature, pack, declaration, isProduced: true) ?? 0
      }
    }
  }
}
