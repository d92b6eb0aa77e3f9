import RuleCompiler
import RuleSyntax

extension TapeNode {
  /// Calls `body` for each test of one item, those in look-arounds too.
  func eachItem(_ body: (Predicate, SourceSpan) -> Void) {
    switch self {
    case .item(let predicate, let span): body(predicate, span)
    case .sequence(let parts), .choice(let parts): for part in parts { part.eachItem(body) }
    case .repeated(let inner, _, _, _), .capture(_, let inner), .look(_, _, let inner, _):
      inner.eachItem(body)
    case .start, .end: break
    }
  }
}
