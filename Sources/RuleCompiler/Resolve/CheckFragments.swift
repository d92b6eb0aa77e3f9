import RuleSyntax

extension ProgramBuilder {
  /// The names in fragments and ends that no pattern uses; all others were resolved where they are used.
  func checkFragments() {
    eachDeclaration { pack, declaration in
      switch declaration.kind {
      case .fragment(let fragment) where !expanded.contains(fragment.name.span):
        for pattern in fragment.patterns { check(pattern, fragment.parameters, pack: pack) }
        checkCycle(fragment, pack: pack)
      case .end(let end) where !expanded.contains(end.name.span):
        for pattern in end.patterns { check(pattern, [], pack: pack) }
      default: break
      }
    }
  }

  /// A fragment that nothing uses and that contains itself.
  private func checkCycle(_ fragment: FragmentDeclaration, pack: Int) {
    if cyclic.contains(fragment.name.span) { return }
    var seen: Set<SourceSpan> = []
    func leadsBack(_ pattern: Pattern, _ pack: Int) -> Bool {
      switch pattern.node {
      case .reference(let name, _), .call(let name, _):
        let found = symbols.lookUp(
          name, pack: pack, imports: packs[pack].imports, space: .classes)
        guard let symbol = found.first, case .fragment(let inner) = symbol.target else { return false }
        if inner.name.span == fragment.name.span { return true }
        guard seen.insert(inner.name.span).inserted else { return false }
        return inner.patterns.contains { leadsBack($0, symbol.pack) }
      case .sequence(let parts), .alternatives(let parts): return parts.contains { leadsBack($0, pack) }
      case .slot(_, _, let inner?), .marked(let inner), .repeated(let inner, _, _, _), .look(_, _, let inner):
        return leadsBack(inner, pack)
      default: return false
      }
    }
    if fragment.patterns.contains(where: { leadsBack($0, pack) }) {
      // One cycle is one mistake, wherever one enters it.
      cyclic.formUnion(seen)
      report(
        "fragment-cycle", "fragment `\(fragment.name.value)` contains itself", at: fragment.name.span,
        help: "write out what one of them stands for")
    }
  }

  private func check(_ pattern: Pattern, _ parameters: [Name], pack: Int) {
    switch pattern.node {
    case .reference(let name, let test):
      _ = resolve(name, pack: pack, space: .classes, kind: "lexicon, type or fragment")
      if let test { check(test, pack: pack) }
    case .call(let name, let arguments):
      _ = resolve(name, pack: pack, space: .classes, kind: "fragment")
      for argument in arguments { check(argument, parameters, pack: pack) }
    case .any(let test?), .gap(_, let test?): check(test, pack: pack)
    case .until(let name): _ = resolve(name, pack: pack, space: .end)
    case .parameter(let name):
      let names = parameters.map(\.value)
      if !names.contains(name.value) { unknownParameter(name, names) }
    case .sequence(let parts), .alternatives(let parts):
      for part in parts { check(part, parameters, pack: pack) }
    case .slot(_, _, let inner?), .marked(let inner), .repeated(let inner, _, _, _), .look(_, _, let inner):
      check(inner, parameters, pack: pack)
    default: break
    }
  }

  private func check(_ test: Test, pack: Int) {
    switch test.node {
    case .name(let name): _ = resolveClass(name, pack: pack)
    case .not(let inner): check(inner, pack: pack)
    case .all(let parts), .any(let parts): for part in parts { check(part, pack: pack) }
    case .literal, .regex: break
    }
  }

  func unknownParameter(_ name: Name, _ names: [String]) {
    report(
      "unknown-name", "there is no parameter `$\(name.value)` here", at: name.span,
      guess: Guess(name, in: names + ["trigger"], prefix: "$"))
  }
}
