import RuleSyntax

extension ProgramBuilder {
  /// Step 0: which rules of imported packs are disabled or overridden. Imports come first, so that a pack can change what
  /// those that it imports have changed before.
  func manageRules() {
    for (index, pack) in packs.enumerated() {
      for declaration in pack.files.flatMap(\.declarations) {
        if declaration.override != nil { override(declaration, pack: index) }
        guard case .disable(let item) = declaration.kind else { continue }
        for rule in item.rules { disable(rule, pack: index) }
      }
    }
  }

  private func disable(_ id: RuleID, pack: Int) {
    for place in find(id, pack: pack, verb: "disable") {
      guard let rule = place.declaration.managed else { continue }
      let known = program.changes.first {
        $0.span == rule.name.span && $0.pack == packs[pack].name && $0.replacement == nil
      }
      if let known {
        report(
          "duplicate-clause", "`\(id.id.value)` is disabled twice", at: id.span,
          related: [.init("first here", known.place)], help: "remove one of them")
        continue
      }
      changed.disable(rule)
      note(place, rule, nil, by: pack, at: id.span)
    }
  }

  private func override(_ declaration: Declaration, pack: Int) {
    guard let rule = declaration.managed, let keyword = declaration.override else {
      report(
        "cannot-override", "`override` cannot stand before this declaration",
        at: declaration.override ?? declaration.span,
        help: "rules, frames, roles, recognizers, lists, links and normalizers can be overridden; "
          + "lexicons and events are added to with `extend`")
      return
    }
    let places = find(RuleID(pack: nil, id: Name(rule.id, rule.name.span)), pack: pack, verb: "override")
    if let other = places.first?.declaration.managed, other.family != rule.family {
      report(
        "cannot-override", "`\(rule.id)` is to replace \(other.family.rawValue)", at: rule.name.span,
        related: [.init("the imported one", other.name.span)],
        help: "write \(other.family.rawValue), or choose another id and disable the imported one")
      return
    }
    // Stand-ins of this very pack for links of one name stand side by side.
    if let other = places.compactMap({ $0.declaration.managed.flatMap(changed.owner) }).first,
      other.pack != pack
    {
      report(
        "duplicate-override", "pack `\(packs[other.pack].name)` overrides `\(rule.id)` too",
        at: rule.name.span,
        related: other.declaration.managed.map { [.init("there", $0.name.span)] } ?? [],
        help: "import `\(packs[other.pack].name)`, which makes this one override that one")
      return
    }
    if places.isEmpty {
      // Nothing is to be missing because of a wrong id.
      changed.takeAsOwn(declaration)
      return
    }
    changed.replace(places, by: .init(pack: pack, declaration: declaration))
    for place in places {
      guard let old = place.declaration.managed else { continue }
      note(place, old, "\(packs[pack].name)/\(rule.id)", by: pack, at: keyword.union(rule.name.span))
    }
  }

  private func note(
    _ place: ChangedRules.Place, _ rule: ManagedRule, _ replacement: String?, by pack: Int,
    at span: SourceSpan
  ) {
    program.changes.append(
      RuleChange(
        id: "\(packs[place.pack].name)/\(rule.id)", span: rule.name.span, replacement: replacement,
        pack: packs[pack].name, place: span))
  }

  // MARK: Finding

  /// What an id means in the packs that a pack imports, near or far: one declaration, or several links of one name.
  private func find(_ id: RuleID, pack: Int, verb: String) -> [ChangedRules.Place] {
    var among = imported(by: pack)
    if let wanted = id.pack {
      let named = packs[pack].imports.filter { $0.name == wanted.value }.map(\.pack)
      among = named.isEmpty ? among.filter { packs[$0].name == wanted.value } : named
      if among.isEmpty {
        unknownPack(wanted, pack: pack)
        return []
      }
    }
    var found = rules(named: id.id, in: among)
    // What is off already gives way to what stands in its place.
    let active = found.filter { !changed.isOff($0.declaration.managed!) }
    if !active.isEmpty { found = active }
    let owners = Set(found.map(\.pack)).sorted()
    if owners.count > 1 {
      let names = owners.map { "\(packs[$0].name)/\(id.id.value)" }
      report(
        "ambiguous-name", "`\(id.id.value)` could be \(names.joined(separator: " or "))", at: id.span,
        help: verb == "disable"
          ? "write `\(names[0])`" : "disable the one that is meant, and give this one an id of its own")
      return []
    }
    if found.isEmpty { unknownRule(id, among, pack: pack, verb: verb) }
    for place in found { symbols.noteUse(id.id.span, of: place.declaration.managed!.name.span) }
    return found
  }

  private func imported(by pack: Int) -> [Int] {
    var found: Set<Int> = []
    var open = packs[pack].imports.map(\.pack)
    while let next = open.popLast() {
      if found.insert(next).inserted { open += packs[next].imports.map(\.pack) }
    }
    return found.sorted()
  }

  private func rules(named name: Name, in among: [Int]) -> [ChangedRules.Place] {
    among.flatMap { index -> [ChangedRules.Place] in
      let all = packs[index].files.flatMap(\.declarations)
      func declared(_ id: String) -> [ChangedRules.Place] {
        all.filter { !$0.isPrivate && $0.managed?.id == id }.map { .init(pack: index, declaration: $0) }
      }
      let found = declared(name.value)
      if !found.isEmpty { return found }
      for declaration in all {
        guard case .alias(let alias) = declaration.kind, alias.name.value == name.value else { continue }
        symbols.noteUse(name.span, of: alias.name.span)
        return declared(alias.target.value)
      }
      return []
    }
  }

  private func unknownPack(_ name: Name, pack: Int) {
    let names = imported(by: pack).map { packs[$0].name }
    report(
      "unknown-name", "no pack `\(name.value)` is imported", at: name.span,
      guess: Guess(name, in: names, otherwise: "write `import \(name.value)`"))
  }

  private func unknownRule(_ id: RuleID, _ among: [Int], pack: Int, verb: String) {
    let name = id.id.value
    let others = among.flatMap { packs[$0].files.flatMap(\.declarations) }.compactMap { item in
      item.managed.map { (id: $0.id, isPrivate: item.isPrivate) }
    }
    let here = packs[pack].files.flatMap(\.declarations)
    let guess: Guess
    if others.contains(where: { $0.id == name && $0.isPrivate }) {
      guess = Guess(help: "its pack keeps it private")
    } else if verb == "disable", here.contains(where: { $0.managed?.id == name }) {
      guess = Guess(help: "it is of this very pack: remove its declaration")
    } else {
      guess = Guess(
        id.id, in: others.filter { !$0.isPrivate }.map(\.id),
        otherwise: "`tidings list --kind rules` and `--kind links` show the ids there are")
    }
    let place = id.pack.map { "in pack `\($0.value)`" } ?? "in the packs that are imported"
    report("unknown-name", "there is no rule `\(name)` to \(verb) \(place)", at: id.id.span, guess: guess)
  }
}
