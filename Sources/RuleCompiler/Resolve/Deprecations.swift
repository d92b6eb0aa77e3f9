import RuleSyntax

/// A name that still works and is to be used no more.
public struct DeprecatedName: Sendable {
  /// The name.
  public var name: String
  /// The place by which its uses are kept: that of its declaration, or of the alias.
  public var declared: SourceSpan
  /// Where it is said that the name is not to be used.
  public var place: SourceSpan
  /// The name to use instead; nil when no one name is.
  public var replacement: String?
  /// What the author says; nil for an alias.
  public var advice: String?
}

extension ProgramBuilder {
  /// Last step: aliases must stand for something, and who uses an old name is to hear of it.
  func buildDeprecations() {
    for (index, pack) in packs.enumerated() {
      for declaration in pack.files.flatMap(\.declarations) {
        switch declaration.kind {
        case .alias(let item): add(item, pack: index)
        case .deprecation(let item): add(item, pack: index)
        default:
          guard let rule = declaration.managed, let notes = declaration.notes else { continue }
          for (key, advice) in notes.metadata where key.value == "deprecated" {
            add(rule.id, declared: rule.name.span, advice, at: key.span, pack: index)
          }
        }
      }
    }
  }

  private func add(_ item: AliasDeclaration, pack: Int) {
    let name = item.name.value
    let target = item.target.value
    if let own = declaredPlaces(name, pack: pack).first {
      report(
        "duplicate-name", "`\(name)` is declared, and cannot be an alias too", at: item.name.span,
        related: [.init("declared here", own)])
      return
    }
    let isOwn = !declaredPlaces(target, pack: pack).isEmpty
    if !isOwn, target != name, let other = symbols.alias(target, pack: pack) {
      report(
        "unknown-name", "`\(target)` is an alias itself", at: item.target.span,
        related: [.init("declared here", other.name.span)],
        help: "write what it stands for: `alias \(name) = \(other.target.value)`")
      return
    }
    if !isOwn, symbols.meanings(ofAlias: name, pack: pack).isEmpty, linkAliases[name] == nil {
      unknownTarget(item.target, pack: pack)
      return
    }
    program.deprecations.append(
      DeprecatedName(
        name: name, declared: item.name.span, place: item.name.span, replacement: isOwn ? target : nil))
  }

  private func unknownTarget(_ name: Name, pack: Int) {
    let names = Space.allCases.flatMap {
      symbols.visible(pack: pack, imports: packs[pack].imports, space: $0)
    }
    report(
      "unknown-name", "there is nothing called `\(name.value)`", at: name.span,
      help: Suggestion.closest(to: name.value, in: Set(names + linkKinds.keys).sorted()).map {
        "did you mean `\($0)`?"
      } ?? "an alias stands for a name that is declared")
  }

  private func add(_ item: DeprecationDeclaration, pack: Int) {
    let places = declaredPlaces(item.name.value, pack: pack)
    if places.isEmpty, let alias = symbols.alias(item.name.value, pack: pack) {
      report(
        "unknown-name", "`\(item.name.value)` is an alias, and told as an old name already",
        at: item.name.span,
        related: [.init("declared here", alias.name.span)], help: "remove this line")
    } else if places.isEmpty {
      let own = packs[pack].files.flatMap(\.declarations).compactMap(\.managed?.id)
      let names = Space.allCases.flatMap { symbols.visible(pack: pack, imports: [], space: $0) } + own
      report(
        "unknown-name", "this pack declares no `\(item.name.value)`", at: item.name.span,
        help: Suggestion.closest(to: item.name.value, in: Set(names).sorted()).map { "did you mean `\($0)`?" }
          ?? "a pack deprecates its own names")
    }
    for place in places {
      add(item.name.value, declared: place, item.advice, at: item.name.span, pack: pack)
    }
  }

  private func add(
    _ name: String, declared: SourceSpan, _ advice: Spanned<String>, at place: SourceSpan, pack: Int
  ) {
    // A name between backquotes is what to write instead.
    let quoted = advice.value.split(separator: "`", omittingEmptySubsequences: false)
    var replacement: String?
    if quoted.count >= 3 {
      let wanted = String(quoted[1])
      if declaredPlaces(wanted, pack: pack).isEmpty {
        let names = Space.allCases.flatMap { symbols.visible(pack: pack, imports: [], space: $0) }
        report(
          "unknown-name", "this pack declares no `\(wanted)` to use instead", at: advice.span,
          help: Suggestion.closest(to: wanted, in: Set(names).sorted()).map { "did you mean `\($0)`?" }
            ?? "between backquotes stands the name to use instead")
        return
      }
      replacement = quoted.count == 3 ? wanted : nil
    }
    program.deprecations.append(
      DeprecatedName(
        name: name, declared: declared, place: place, replacement: replacement, advice: advice.value))
  }

  /// Where a pack declares a name, in whatever space.
  private func declaredPlaces(_ name: String, pack: Int) -> [SourceSpan] {
    var places = Space.allCases.compactMap { symbols.own(name, pack: pack, space: $0)?.span }
    for rule in packs[pack].files.flatMap(\.declarations).compactMap(\.managed)
    where rule.id == name && !places.contains(rule.name.span) {
      places.append(rule.name.span)
    }
    return places
  }
}

extension Declaration {
  /// Examples and metadata of what has some.
  var notes: RuleNotes? {
    switch kind {
    case .rule(let item): item.notes
    case .recognizer(let item): item.notes
    case .list(let item): item.notes
    case .link(let item): item.notes
    case .normalizer(let item): item.notes
    case .variants(let item): item.notes
    case .antecedent(let item): item.notes
    case .merge(let item): item.notes
    default: nil
    }
  }
}
