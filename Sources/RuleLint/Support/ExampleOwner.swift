import RuleSyntax

/// A declaration with a name, and the examples that stand in it.
struct ExampleOwner {
  var name: Name
  /// What it is, in the words of the language.
  var word: String
  var notes: RuleNotes
  /// It finds something by itself, so that a sentence can show whether it does.
  var needsExamples: Bool
}

extension Declaration {
  /// What the declaration is as the owner of examples; nil for one that can have none.
  var exampleOwner: ExampleOwner? {
    switch kind {
    case .recognizer(let item):
      ExampleOwner(name: item.name, word: "recognizer", notes: item.notes, needsExamples: true)
    case .list(let item): ExampleOwner(name: item.name, word: "list", notes: item.notes, needsExamples: true)
    case .rule(let item):
      ExampleOwner(
        name: item.name, word: "\(item.form)", notes: item.notes, needsExamples: item.form != .role)
    case .link(let item): ExampleOwner(name: item.name, word: "link", notes: item.notes, needsExamples: true)
    case .normalizer(let item):
      ExampleOwner(name: item.name, word: "normalizer", notes: item.notes, needsExamples: true)
    case .variants(let item):
      ExampleOwner(name: item.name, word: "variants", notes: item.notes, needsExamples: false)
    case .antecedent(let item):
      ExampleOwner(name: item.name, word: "antecedent", notes: item.notes, needsExamples: false)
    case .merge(let item):
      ExampleOwner(name: item.event, word: "merge", notes: item.notes, needsExamples: false)
    default: nil
    }
  }
}
