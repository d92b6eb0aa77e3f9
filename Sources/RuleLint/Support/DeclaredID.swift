import RuleSyntax

extension Declaration {
  /// Every name under which others know it: the id of a rule, or a name that rules of other packs may use; with what it is.
  var publicIDs: [(id: String, word: String, name: Name)] {
    if isPrivate { return [] }
    return switch kind {
    case .type(let item): [(item.name.value, "type", item.name)]
    case .feature(let item):
      [(item.name.value, "feature", item.name)] + item.values.map { ($0.value, "feature", $0) }
    case .lexicon(let item): [(item.name.value, item.paradigm?.value ?? "lexicon", item.name)]
    case .paradigm(let item): [(item.name.value, "paradigm", item.name)]
    case .fragment(let item): [(item.name.value, "fragment", item.name)]
    case .end(let item): [(item.name.value, "end", item.name)]
    case .attachment(let item): [(item.name.value, "attachment", item.name)]
    case .event(let item): [(item.name.value, "event", item.name)]
    case .recognizer, .list, .rule, .normalizer, .variants, .antecedent:
      exampleOwner.map { [($0.name.value, $0.word, $0.name)] } ?? []
    default: []
    }
  }
}
