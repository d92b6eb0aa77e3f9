import RuleSyntax

/// A pattern as its author wrote it, with each branch of `|` known by its number: what tells which of them a match can have taken. Only
/// patterns with branches of their own have one; those of fragments and ends belong to these. Branches of one item each that stand
/// side by side are one: they are a class of items, as `[abc]` is one of characters.
package struct WrittenPattern: Sendable {
  /// A part of it.
  package indirect enum Node: Sendable {
    case item(Predicate)
    case sequence([Node])
    /// The branches; the number of each that the author wrote.
    case choice([(node: Node, number: Int?)])
    case repeated(Node, min: Int, max: Int?)
    case look(ahead: Bool, negative: Bool, Node)
    case start
    case end
  }

  /// The whole.
  package var root: Node
  /// Where each branch is, by number.
  package private(set) var branches: [SourceSpan] = []
  private let span: SourceSpan

  /// Nil when there is no `|` in it.
  init?(_ tree: TapeNode, span: SourceSpan) {
    self.span = span
    root = .start
    root = node(tree, inLook: false)
    if branches.isEmpty { return nil }
  }

  private mutating func node(_ tree: TapeNode, inLook: Bool) -> Node {
    switch tree {
    case .item(let predicate, _): return .item(predicate)
    case .sequence(let parts): return .sequence(parts.map { node($0, inLook: inLook) })
    case .capture(_, let inner): return node(inner, inLook: inLook)
    case .repeated(let inner, let min, let max, _):
      return .repeated(node(inner, inLook: inLook), min: min, max: max)
    case .look(let ahead, let negative, let inner, _):
      return .look(ahead: ahead, negative: negative, node(inner, inLook: true))
    case .start: return .start
    case .end: return .end
    case .choice(let parts):
      // What is spelled out in several ways stands at one place; what the author parted by `|` does not.
      let places = parts.map(place)
      let own = places.compactMap(\.self).sorted { $0.start < $1.start }
      let isWritten = own.count > 1 && zip(own, own.dropFirst()).allSatisfy { $0.end <= $1.start }
      var last: Int?
      return .choice(
        zip(parts, places).map { part, place in
          var number: Int?
          if isWritten, !inLook, let place {
            if case .item = part, let last {
              number = last
              branches[last] = branches[last].union(place)
            } else {
              number = branches.count
              branches.append(place)
            }
            if case .item = part { last = number } else { last = nil }
          }
          return (node(part, inLook: inLook), number)
        })
    }
  }

  /// The stretch of the pattern that a part was written in; nil when all of it was written elsewhere.
  private func place(_ tree: TapeNode) -> SourceSpan? {
    switch tree {
    case .item(_, let at):
      return at.file == span.file && span.start <= at.start && at.end <= span.end ? at : nil
    case .sequence(let parts), .choice(let parts):
      return parts.compactMap(place).reduce(nil) { sum, next in sum?.union(next) ?? next }
    case .repeated(let inner, _, _, _), .capture(_, let inner), .look(_, _, let inner, _): return place(inner)
    case .start, .end: return nil
    }
  }
}
