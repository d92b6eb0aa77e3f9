import RuleSyntax

@testable import RuleLint

extension Declaration {
  var isRule: Bool { if case .rule(let rule) = kind { rule.form == .rule } else { false } }
}

extension Pattern {
  /// `[ … ]`
  var marked: Pattern? {
    var found: Pattern?
    each { if found == nil, case .marked = $0.node { found = $0 } }
    return found
  }
}

extension Test {
  var firstName: Name? {
    switch node {
    case .name(let name): name
    case .not(let test): test.firstName
    case .all(let tests), .any(let tests): tests.lazy.compactMap(\.firstName).first
    default: nil
    }
  }
}
