import RuleSyntax

/// A pattern after names are resolved and fragments, literals, gaps and ends are spelled out.
package indirect enum TapeNode: Sendable {
  case item(Predicate, SourceSpan)
  case sequence([TapeNode])
  case choice([TapeNode])
  case repeated(TapeNode, min: Int, max: Int?, lazy: Bool)
  case capture(TapePattern.Slot, TapeNode)
  case look(ahead: Bool, negative: Bool, TapeNode, SourceSpan)
  case start
  case end

  /// Holds no capture.
  package var isPlain: Bool {
    switch self {
    case .item, .start, .end: true
    case .sequence(let parts), .choice(let parts): parts.allSatisfy(\.isPlain)
    case .repeated(let inner, _, _, _), .look(_, _, let inner, _): inner.isPlain
    case .capture: false
    }
  }

  /// Simplifies: nested sequences and choices are flattened, choices between single items become one test, and a
  /// look-ahead at one item joins the test of the item that follows.
  package func folded() -> TapeNode {
    switch self {
    case .item, .start, .end: return self
    case .capture(let slot, let inner): return .capture(slot, inner.folded())
    case .look(let ahead, let negative, let inner, let span):
      return .look(ahead: ahead, negative: negative, inner.folded(), span)
    case .repeated(let inner, let min, let max, let lazy):
      return .repeated(inner.folded(), min: min, max: max, lazy: lazy)
    case .choice(let parts):
      var merged: [TapeNode] = []
      for part in parts.map({ $0.folded() }) {
        let inner: [TapeNode]
        if case .choice(let nested) = part { inner = nested } else { inner = [part] }
        for one in inner {
          if case .item(let b, _) = one, !b.hasTrigger, case .item(let a, let span)? = merged.last,
            !a.hasTrigger
          {
            merged[merged.count - 1] = .item(.any(Self.flat(a) + Self.flat(b)), span)
          } else {
            merged.append(one)
          }
        }
      }
      return merged.count == 1 ? merged[0] : .choice(merged)
    case .sequence(let parts):
      var flat: [TapeNode] = []
      for part in parts.map({ $0.folded() }) {
        if case .sequence(let nested) = part { flat += nested } else { flat.append(part) }
      }
      var out: [TapeNode] = []
      for part in flat {
        if case .item(let item, let span) = part, !item.hasTrigger,
          case .look(true, let negative, .item(let test, _), _)? = out.last, !test.hasTrigger
        {
          out[out.count - 1] = .item(item.and(negative ? .not(test) : test), span)
        } else {
          out.append(part)
        }
      }
      return out.count == 1 ? out[0] : .sequence(out)
    }
  }

  private static func flat(_ predicate: Predicate) -> [Predicate] {
    if case .any(let parts) = predicate { return parts }
    return [predicate]
  }

  /// Tests that every match makes on some item: what the gate can ask for.
  package var mandatory: [Predicate] {
    switch self {
    case .item(let predicate, _): return [predicate]
    case .sequence(let parts): return parts.flatMap(\.mandatory)
    case .choice(let parts):
      var union: [Predicate] = []
      for part in parts {
        guard
          let best = part.mandatory.filter({ !$0.needs.isEmpty }).min(by: {
            ($0.needs.map(\.count).min() ?? 0) < ($1.needs.map(\.count).min() ?? 0)
          })
        else { return [] }
        union.append(best)
      }
      return [.any(union)]
    case .repeated(let inner, let min, _, _): return min > 0 ? inner.mandatory : []
    case .capture(_, let inner): return inner.mandatory
    case .look(let ahead, let negative, let inner, _): return ahead && !negative ? inner.mandatory : []
    case .start, .end: return []
    }
  }

  /// Fewest and most items it takes; nil for no bound.
  package var length: (min: Int, max: Int?) {
    switch self {
    case .item: return (1, 1)
    case .sequence(let parts):
      return parts.reduce((0, 0)) { sum, part in
        let (low, high) = part.length
        return (sum.0 + low, sum.1.flatMap { a in high.map { a + $0 } })
      }
    case .choice(let parts):
      let lengths = parts.map(\.length)
      let highs = lengths.map(\.max)
      return (
        lengths.map(\.min).min() ?? 0, highs.contains { $0 == nil } ? nil : highs.compactMap { $0 }.max()
      )
    case .repeated(let inner, let min, let max, _):
      let (low, high) = inner.length
      return (low * min, max.flatMap { m in high.map { $0 * m } })
    case .capture(_, let inner): return inner.length
    case .look, .start, .end: return (0, 0)
    }
  }
}
