import RuleSyntax

/// A declaration that takes the name of an imported one.
struct ShadowedImport: LintCheck {
  let page = LintPage(
    id: "shadowed-import", group: .references, level: .warning,
    title: "A declaration has the name of one that is imported, and hides it.",
    why: """
      In this pack the name means the new declaration, everywhere else the imported one. Who meant to add to a lexicon of \
      another pack has made a second one that the rules of that pack do not know.
      """,
    triggers: LintExample("lexicon title { harbourmaster }\nfragment boss = @title"),
    passes: LintExample("extend lexicon core.title { harbourmaster }\nfragment boss = @title"),
    mend: "Add to the imported lexicon or event with `extend`, or choose another name.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let names = subject.packs.map { pack in
      Dictionary(
        pack.files.flatMap(\.declarations).filter { !$0.isPrivate }.flatMap(\.declaredNames).map {
          ($0.key, $0.name)
        }
      ) { first, _ in first }
    }
    var found: [Diagnostic] = []
    for (_, pack) in subject.judgedPacks {
      for declaration in pack.files.flatMap(\.declarations) {
        for (key, name) in declaration.declaredNames {
          for other in pack.imports {
            guard let hidden = names[other.pack][key] else { continue }
            let full = "\(subject.packs[other.pack].name).\(name.value)"
            var help = "choose another name"
            if case .lexicon(let lexicon) = declaration.kind, lexicon.paradigm == nil {
              help = "write `extend lexicon \(full) { … }` to add to it, or choose another name"
            }
            if case .event = declaration.kind {
              help = "write `extend event \(full) { … }` to add to it, or choose another name"
            }
            found.append(
              finding(
                "`\(name.value)` hides `\(full)`", at: name.span, label: "means this one in this pack",
                related: [.init("the imported one", hidden.span)], help: help))
          }
        }
      }
    }
    return found
  }
}

extension Declaration {
  /// The names it declares that others look up, each with its namespace.
  fileprivate var declaredNames: [(key: String, name: Name)] {
    switch kind {
    case .type(let item): [("class." + item.name.value, item.name)]
    case .lexicon(let item): [("class." + item.name.value, item.name)]
    case .fragment(let item): [("class." + item.name.value, item.name)]
    case .paradigm(let item): [("class." + item.name.value, item.name)]
    case .feature(let item) where item.values.isEmpty: [("class." + item.name.value, item.name)]
    case .feature(let item):
      [("group." + item.name.value, item.name)] + item.values.map { ("class." + $0.value, $0) }
    case .end(let item): [("end." + item.name.value, item.name)]
    case .attachment(let item): [("attachment." + item.name.value, item.name)]
    case .event(let item): [("event." + item.name.value, item.name)]
    default: []
    }
  }
}
