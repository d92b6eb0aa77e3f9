import RuleSyntax

extension ProgramBuilder {
  /// PCRE2 wants each top-level branch of a look-behind to have one length, so alternatives and bounded repeats inside
  /// are multiplied out.
  func lookBehind(_ node: TapeNode, negative: Bool, _ span: SourceSpan) -> TapeNode {
    guard let branches = Self.branches(node), branches.count <= 64 else {
      report(
        "look-behind-length", "a look-behind has at most 64 forms of a bounded length", at: span,
        help: "bound its repeats, or look ahead instead")
      return .sequence([])
    }
    let parts = branches.map { TapeNode.sequence($0) }
    return .look(ahead: false, negative: negative, parts.count == 1 ? parts[0] : .choice(parts), span)
  }

  /// All sequences of fixed length that a node stands for; nil when there is no bound.
  private static func branches(_ node: TapeNode) -> [[TapeNode]]? {
    switch node {
    case .item, .start, .end, .look: return [[node]]
    case .capture(_, let inner): return branches(inner)
    case .choice(let parts):
      var all: [[TapeNode]] = []
      for part in parts {
        guard let found = branches(part), all.count < 256 else { return nil }
        all += found
      }
      return all
    case .sequence(let parts):
      var all: [[TapeNode]] = [[]]
      for part in parts {
        guard let found = branches(part), all.count * found.count <= 256 else { return nil }
        all = all.flatMap { left in found.map { left + $0 } }
      }
      return all
    case .repeated(let inner, let min, let max, _):
      guard let max, max <= 12, let found = branches(inner) else { return nil }
      var all: [[TapeNode]] = []
      for count in min...Swift.max(min, max) {
        var grown: [[TapeNode]] = [[]]
        for _ in 0..<count {
          grown = grown.flatMap { left in found.map { left + $0 } }
          if grown.count > 256 { return nil }
        }
        all += grown
      }
      return all
    }
  }
}
