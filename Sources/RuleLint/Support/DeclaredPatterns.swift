import RuleSyntax

extension Declaration {
  /// Every pattern that stands in it, heads and carriers of frames included.
  var patterns: [Pattern] {
    switch kind {
    case .fragment(let item): item.patterns
    case .recognizer(let item): item.clauses.compactMap(\.pattern)
    case .list(let item): item.clauses.compactMap(\.pattern)
    case .link(let item): item.clauses.compactMap(\.pattern)
    case .end(let item): item.patterns
    case .attachment(let item): item.patterns + item.unless
    case .event(let item), .extendEvent(let item): item.clauses.compactMap(\.pattern)
    case .rule(let item): item.clauses.compactMap(\.pattern)
    case .merge(let item): item.clauses.compactMap(\.pattern)
    case .normalizer(let item): item.clauses.compactMap(\.pattern)
    default: []
    }
  }
}

extension RecognizerDeclaration.Clause {
  fileprivate var pattern: Pattern? {
    switch self {
    case .pattern(let pattern), .unless(let pattern): pattern
    default: nil
    }
  }
}

extension ListDeclaration.Clause {
  fileprivate var pattern: Pattern? {
    switch self {
    case .element(let pattern), .separator(let pattern), .final(let pattern), .behind(let pattern),
      .ahead(let pattern):
      pattern
    default: nil
    }
  }
}

extension LinkDeclaration.Clause {
  fileprivate var pattern: Pattern? {
    switch self {
    case .pattern(let pattern), .unless(let pattern): pattern
    default: nil
    }
  }
}

extension EventDeclaration.Clause {
  fileprivate var pattern: Pattern? { if case .veto(let pattern) = self { pattern } else { nil } }
}

extension RuleDeclaration.Clause {
  fileprivate var pattern: Pattern? {
    switch self {
    case .pattern(let pattern), .unless(let pattern), .head(let pattern), .under(let pattern, _): pattern
    default: nil
    }
  }
}

extension MergeDeclaration.Clause {
  fileprivate var pattern: Pattern? {
    switch self {
    case .anaphor(let pattern), .echo(let pattern): pattern
    default: nil
    }
  }
}

extension NormalizerDeclaration.Clause {
  fileprivate var pattern: Pattern? { if case .pattern(let pattern) = self { pattern } else { nil } }
}
