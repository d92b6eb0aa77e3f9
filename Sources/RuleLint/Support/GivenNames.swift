import RuleSyntax

/// Places that name a class to give it to something, in contrast to those that ask for it.
struct GivenNames {
  private(set) var places: Set<SourceSpan> = []

  init(_ subject: LintSubject) {
    for file in subject.packs.flatMap(\.files) { for item in file.declarations { add(item.kind) } }
  }

  private mutating func add(_ kind: Declaration.Kind) {
    switch kind {
    case .type(let type): add(type.keep)
    case .lexicon(let lexicon): add(lexicon.classes)
    case .extendLexicon(let lexicon): add([lexicon.name])
    case .extern(let item): if item.kind != .predicate, item.kind != .normalizer { add(item.types) }
    case .paradigm(let paradigm): add(paradigm.forms)
    case .recognizer(let recognizer):
      add([recognizer.type])
      for clause in recognizer.clauses {
        switch clause {
        case .set(let names), .keep(let names): add(names)
        default: break
        }
      }
    case .list(let list):
      add([list.type])
      for clause in list.clauses {
        switch clause {
        case .set(let names), .keep(let names): add(names)
        default: break
        }
      }
    case .link(let link):
      for clause in link.clauses { if case .set(_, let group, let value) = clause { add([group, value]) } }
    case .rule(let rule): for clause in rule.clauses { if case .set(let names) = clause { add(names) } }
    default: break
    }
  }

  private mutating func add(_ names: [Name]) { for name in names { places.insert(name.span) } }
}
