import RuleSyntax

extension ProgramBuilder {
  /// What an unknown name may have been meant for: a name that can be used here, one that its pack hides, or one of another kind.
  func meant(_ name: Name, _ pack: Int, _ space: Space, _ kind: String?) -> Guess {
    let imports = packs[pack].imports
    let names = symbols.visible(pack: pack, imports: imports, space: space).filter {
      isOfKind($0, kind, pack, space)
    }
    if let guess = qualified(name, pack, space) { return guess }
    // A name as it is written, elsewhere, tells more than one that is only like it.
    if let owner = hiddenOwner(of: name.value, space: space) ?? otherKind(name.value, pack, space) {
      return Guess(help: owner)
    }
    return Guess(name, in: names, otherwise: available(name, names, space, kind))
  }

  /// How to come by what another pack declares.
  var importHint: String {
    let others = shippedNames.filter { name in !packs.contains { $0.name == name } }.sorted()
    if others.isEmpty { return "import a pack that has one" }
    return
      "import a pack that says it (shipped: \(others.joined(separator: ", "))), such as `import \(others[0])`"
  }

  /// What there is, when that is little, or how to declare more.
  private func available(_ name: Name, _ names: [String], _ space: Space, _ kind: String?) -> String? {
    switch space {
    case .event, .end, .attachment, .group:
      if names.isEmpty {
        return "none is declared; `\(space == .group ? "feature" : space.rawValue) NAME …` declares one"
      }
      return names.count > 12 ? nil : "there are \(names.joined(separator: ", "))"
    case .classes:
      let example = kind.flatMap {
        ["type": "type NAME", "feature": "feature NAME", "fragment": "fragment NAME = …"][$0]
      }
      let own = (example ?? "lexicon NAME { … }").replacing("NAME", with: name.value)
      return "declare it, such as `\(own)`, or import the pack that does"
    default: return nil
    }
  }

  /// `core.titel`: what the pack itself has.
  private func qualified(_ name: Name, _ pack: Int, _ space: Space) -> Guess? {
    guard let dot = name.value.firstIndex(of: "."),
      let item = packs[pack].imports.first(where: { $0.name == name.value[..<dot] })
    else { return nil }
    let names = symbols.visible(pack: item.pack, imports: [], space: space)
    return Guess(name, in: names.map { "\(item.name).\($0)" }, otherwise: "`\(item.name)` has no such name")
  }

  /// Whether a name is of the kind that is wanted, as far as `kind` says.
  private func isOfKind(_ name: String, _ kind: String?, _ pack: Int, _ space: Space) -> Bool {
    guard space == .classes else { return true }
    let wanted: Set<ClassInfo.Sort>
    switch kind {
    case "type": wanted = [.type]
    case "lexicon": wanted = [.lexicon]
    case "feature": wanted = [.feature]
    default: return true
    }
    let found =
      symbols.own(name, pack: pack, space: space).map { [$0] }
      ?? packs[pack].imports.compactMap { symbols.own(name, pack: $0.pack, space: space) }
    return found.contains { symbol in
      guard case .classID(let id) = symbol.target else { return false }
      return wanted.contains(program.classes.classes[id].sort)
    }
  }

  /// A hint when another loaded pack has the name but keeps it private or is not imported.
  private func hiddenOwner(of name: String, space: Space) -> String? {
    for (index, pack) in packs.enumerated() {
      guard let symbol = symbols.own(name, pack: index, space: space) else { continue }
      return symbol.isPrivate ? "pack `\(pack.name)` keeps it private" : "write `import \(pack.name)`"
    }
    return nil
  }

  /// A hint when the name is that of something else.
  private func otherKind(_ name: String, _ pack: Int, _ space: Space) -> String? {
    for other in Space.allCases where other != space && other != .rule && other != .paradigm {
      let known = symbols.visible(pack: pack, imports: packs[pack].imports, space: other)
      if known.contains(name) { return "`\(name)` is \(other.described)" }
    }
    return linkKinds[name] == nil ? nil : "`\(name)` is a link"
  }
}

extension Space {
  /// With its article, for messages.
  fileprivate var described: String {
    switch self {
    case .classes: "a class or fragment"
    case .group: "a feature group"
    case .paradigm: "a paradigm"
    case .end: "an end"
    case .attachment: "an attachment"
    case .event: "an event"
    case .phase: "a phase"
    case .predicate: "a predicate"
    case .rule: "a rule"
    }
  }
}

extension ClassInfo {
  /// What a class is declared as.
  fileprivate enum Sort { case type, lexicon, feature, other }

  fileprivate var sort: Sort {
    switch kind {
    case .type: .type
    case .lexicon: .lexicon
    case .feature, .value: .feature
    default: .other
    }
  }
}
