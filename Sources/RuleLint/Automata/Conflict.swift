import RuleCompiler

/// Why no item can pass a test, in the words of the rule language.
struct Conflict {
  let facts: ItemFacts
  let stage: Stage
  let program: Program
  /// Writes a test.
  let meaning: (Predicate) -> String

  /// The reason; nil when there is only the general one.
  func reason(of test: Predicate) -> String? {
    guard case .all(let parts) = test else { return single(test) }
    for part in parts where !facts.canPass(part, stage) { if let found = single(part) { return found } }
    for (index, a) in parts.enumerated() {
      for b in parts[(index + 1)...] where !facts.canPass(a, b, stage) {
        return pair(a, b) ?? "no item is both `\(meaning(a))` and `\(meaning(b))`"
      }
    }
    return nil
  }

  private func single(_ test: Predicate) -> String? {
    guard case .has(let id) = test else {
      if case .all = test { return reason(of: test) }
      return nil
    }
    let info = program.classes.classes[id]
    switch (info.kind, stage) {
    case (.literal, _): return "no lexicon makes one item of the words `\(info.name)`"
    case (.type, .phase(let phase)) where facts.canPass(test, .rules):
      return "before phase `\(program.phases[phase].name)` nothing is `\(info.name)` yet"
    case (_, .phase) where facts.canPass(test, .rules):
      return "nothing gives `\(info.name)` before this phase"
    case (_, .words): return "no word has `\(info.name)`"
    default: return nil
    }
  }

  private func pair(_ a: Predicate, _ b: Predicate) -> String? {
    switch (a, b) {
    case (.has(let a), .has(let b)): return pair(a, b)
    case (.has(let a), .not(.has(let b))), (.not(.has(let b)), .has(let a)):
      if a == b { return "it asks for `\(name(a))` and against it" }
      return "every `\(name(a))` is `\(name(b))`"
    default: return nil
    }
  }

  private func pair(_ a: ClassID, _ b: ClassID) -> String? {
    let word = program.classes.word
    if a == word || b == word {
      return
        "in a recognizer, what names no type matches words only, and no word is `\(name(a == word ? b : a))`"
    }
    let (first, second) = (program.classes.classes[a], program.classes.classes[b])
    switch (first.kind, second.kind) {
    case (.value(let group), .value(let other)) where group == other:
      return "`\(first.name)` and `\(second.name)` are both values of `\(program.classes.groups[group].name)`"
    case (.literal, .literal): return "one item is not both \"\(first.name)\" and \"\(second.name)\""
    case (.literal, .lexicon): return "\"\(first.name)\" is no entry of `\(second.name)`"
    case (.lexicon, .literal): return "\"\(second.name)\" is no entry of `\(first.name)`"
    case (.lexicon, .lexicon): return "no entry is in both `\(first.name)` and `\(second.name)`"
    case (.type, .type): return "nothing is both `\(first.name)` and `\(second.name)`"
    case (.type, .feature), (.type, .value): return "no mention `\(first.name)` has `\(second.name)`"
    case (.feature, .type), (.value, .type): return "no mention `\(second.name)` has `\(first.name)`"
    default: return nil
    }
  }

  /// What makes the test pass, where that can be told.
  func help(for test: Predicate) -> String? {
    guard case .all(let parts) = test else { return nil }
    let ids = parts.compactMap { part -> ClassID? in if case .has(let id) = part { id } else { nil } }
    let types = ids.filter { program.classes.classes[$0].kind == .type }
    for type in types {
      for id in ids where !facts.canPass(.has(type), .has(id), stage) {
        switch program.classes.classes[id].kind {
        case .feature, .value:
          return "a mention has what its recognizer sets and what its type keeps of the head: write "
            + "`set \(name(id))` there, or `type \(name(type)) { keep \(name(id)) }`"
        default: continue
        }
      }
    }
    return nil
  }

  private func name(_ id: ClassID) -> String { program.classes.classes[id].name }
}
