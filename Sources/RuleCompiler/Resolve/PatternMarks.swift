import RuleSyntax

extension Pattern {
  /// The `[ … ]` of that alternative which has most of them, in order; those inside fragments are not seen.
  var marks: [SourceSpan] {
    switch node {
    case .marked(let inner): [span] + inner.marks
    case .sequence(let parts): parts.flatMap(\.marks)
    case .alternatives(let parts): parts.map(\.marks).max { $0.count < $1.count } ?? []
    case .repeated(let inner, _, _, _), .slot(_, _, let inner?), .look(_, _, let inner): inner.marks
    default: []
    }
  }
}
