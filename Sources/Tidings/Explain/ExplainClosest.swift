import RuleCompiler

/// The rules and frames that came closest to making a mention in a sentence; of a type that was asked for also those that
/// did not come far.
extension SentenceExplainer {
  func closest(_ request: ExplanationRequest) -> [ExplanationLine] {
    var found: [(nearness: Double, rule: Int, reason: ExplanationLine)] = []
    for index in program.rules.indices where isWanted(program.rules[index].event, request) {
      guard !log.drafts.contains(where: { $0.rule == index }),
        let best = nearest(index), best.nearness > 0.3 || request.types != nil
      else { continue }
      found.append((best.nearness, index, whole(program.rules[index].site, [best.reason])))
    }
    found.sort { ($1.nearness, $0.rule) < ($0.nearness, $1.rule) }
    return found.prefix(request.closest).map(\.reason)
  }

  /// Of all ways of a rule that makes mentions the one that came farthest.
  private func nearest(_ index: Int) -> PatternVerdict? {
    let rule = program.rules[index]
    switch rule.form {
    case .role: return nil
    case .rule:
      return rule.patterns.flatMap { makes($0, index) }.max { $0.nearness < $1.nearness }
    case .frame:
      guard !rule.isAugmenting, let head = rule.head else { return nil }
      let heads = log.heads.filter { $0.rule == index }
      if heads.isEmpty { return self.head(head, rule) }
      let stop = log.stops.first { stop in
        stop.rule == index && heads.contains { $0.item == stop.item }
      }
      guard let stop else { return nil }
      return PatternVerdict(reason: reason(stop.why, index, stop.item), nearness: 1.5)
    }
  }
}
