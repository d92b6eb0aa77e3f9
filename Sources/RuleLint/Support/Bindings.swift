import RuleCompiler
import RuleSyntax

/// How often a match of a pattern fills one slot.
struct Bindings {
  let kind: TapePattern.Slot.Kind

  /// Fewest and most fillings over all branches.
  func count(_ node: TapeNode) -> (min: Int, max: Int) {
    switch node {
    case .item, .look, .start, .end: return (0, 0)
    case .capture(let slot, let inner):
      let own = slot.kind == kind ? 1 : 0
      let inside = count(inner)
      return (inside.min + own, inside.max + own)
    case .sequence(let parts):
      return parts.map(count).reduce((0, 0)) { ($0.0 + $1.min, $0.1 + $1.max) }
    case .choice(let parts):
      let counts = parts.map(count)
      return (counts.map(\.min).min() ?? 0, counts.map(\.max).max() ?? 0)
    case .repeated(let inner, let min, let max, _):
      // What is repeated more than once holds no slot: the compiler has written it out.
      let inside = count(inner)
      return (min > 0 ? inside.min : 0, max == 0 ? 0 : inside.max)
    }
  }

  /// Where the slot is filled, in order.
  func places(_ node: TapeNode) -> [SourceSpan] {
    switch node {
    case .item, .look, .start, .end: []
    case .capture(let slot, let inner): (slot.kind == kind ? [slot.span] : []) + places(inner)
    case .sequence(let parts), .choice(let parts): parts.flatMap(places)
    case .repeated(let inner, _, _, _): places(inner)
    }
  }

  /// Two places of which the second is never reached unless the first has filled the slot, or the other way round.
  func twice(_ node: TapeNode) -> (first: SourceSpan, second: SourceSpan)? {
    switch node {
    case .item, .look, .start, .end: return nil
    case .capture(let slot, let inner):
      if slot.kind == kind, let again = places(inner).first { return (slot.span, again) }
      return twice(inner)
    case .repeated(let inner, _, _, _): return twice(inner)
    case .choice(let parts): return parts.lazy.compactMap(twice).first
    case .sequence(let parts):
      let counts = parts.map(count)
      for (index, found) in counts.enumerated() where found.min > 0 {
        guard let other = counts.indices.first(where: { $0 != index && counts[$0].max > 0 }) else { continue }
        let (first, second) = index < other ? (index, other) : (other, index)
        guard let a = places(parts[first]).first, let b = places(parts[second]).first else { continue }
        return (a, b)
      }
      return parts.lazy.compactMap(twice).first
    }
  }

  /// A branch that matches without filling the slot, where others fill it; nil when all or none do.
  func emptyBranch(_ node: TapeNode) -> TapeNode? {
    let (min, max) = count(node)
    if min > 0 || max == 0 { return nil }
    switch node {
    case .item, .look, .start, .end: return nil
    case .capture(_, let inner): return emptyBranch(inner)
    case .sequence(let parts): return parts.lazy.compactMap(emptyBranch).first
    case .choice(let parts):
      return parts.first { count($0).max == 0 } ?? parts.lazy.compactMap(emptyBranch).first
    case .repeated(let inner, let least, _, _): return least == 0 ? inner : emptyBranch(inner)
    }
  }
}

extension TapeNode {
  /// The part of `whole` that it was written as; all of it when it comes from elsewhere, as from a fragment.
  func place(in whole: SourceSpan) -> SourceSpan {
    let inside = spans.filter { $0.file == whole.file && whole.start <= $0.start && $0.end <= whole.end }
    guard let first = inside.first else { return whole }
    return inside.dropFirst().reduce(first) { $0.union($1) }
  }

  private var spans: [SourceSpan] {
    switch self {
    case .item(_, let span): [span]
    case .capture(let slot, let inner): [slot.span] + inner.spans
    case .look(_, _, let inner, let span): [span] + inner.spans
    case .sequence(let parts), .choice(let parts): parts.flatMap(\.spans)
    case .repeated(let inner, _, _, _): inner.spans
    case .start, .end: []
    }
  }
}
