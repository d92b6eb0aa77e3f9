import RuleCompiler

/// The words with which links come.
struct LinkWords {
  /// By kind of link: what the item is that its patterns take as `word`.
  private(set) var tests: [Int: [Predicate]] = [:]

  init(_ subject: LintSubject, _ program: Program) {
    for link in program.links {
      for pattern in link.patterns { collect(subject.trees[pattern], link.kind, inWord: false) }
    }
  }

  private mutating func collect(_ node: TapeNode, _ kind: Int, inWord: Bool) {
    switch node {
    case .item(let test, _):
      if inWord, tests[kind]?.contains(test) != true { tests[kind, default: []].append(test) }
    case .sequence(let parts), .choice(let parts): for part in parts { collect(part, kind, inWord: inWord) }
    case .repeated(let inner, _, _, _): collect(inner, kind, inWord: inWord)
    case .capture(let slot, let inner): collect(inner, kind, inWord: inWord || slot.kind == .named("word"))
    case .look, .start, .end: break
    }
  }
}
