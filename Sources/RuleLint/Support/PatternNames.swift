import RuleSyntax

extension Pattern {
  /// Calls `body` for this pattern and every one inside it, from outside in.
  func each(_ body: (Pattern) -> Void) {
    body(self)
    switch node {
    case .call(_, let parts), .sequence(let parts), .alternatives(let parts):
      for part in parts { part.each(body) }
    case .slot(_, _, let inner?), .marked(let inner), .repeated(let inner, _, _, _), .look(_, _, let inner):
      inner.each(body)
    default: break
    }
  }

  /// The parameters of a fragment that it names.
  var parameters: [String] {
    var names: [String] = []
    each { if case .parameter(let name) = $0.node { names.append(name.value) } }
    return names
  }
}
