import RuleCompiler

/// One declaration of a link in a sentence.
extension SentenceExplainer {
  func link(_ site: Int) -> ExplanationLine {
    guard let index = program.links.firstIndex(where: { $0.site == site }) else { return whole(site, []) }
    let link = program.links[index]
    var parts: [ExplanationLine] = []
    var hasWorked = false
    for pattern in link.patterns {
      let found = (log.matches[pattern] ?? [])
      if found.isEmpty {
        let tape = log.tries[pattern]?.first?.tape ?? log.linkTape
        parts.append(stop(pattern, tape: tape).reason)
        continue
      }
      var told: Set<Int> = []
      for match in found where told.insert(match.start).inserted {
        var reason = self.match(match)
        let to = node(link.to, match)
        let edges = log.linked.filter { $0.value == (index, pattern) && scratch.edges[$0.key].to == to }.keys
        let features = log.features.filter {
          $0.link == index && $0.pattern == pattern && ($0.node == to || $0.from == to)
        }
        for edge in edges.sorted() { reason.reasons.append(linkReason(edge)) }
        for feature in features {
          reason.reasons.append(
            ExplanationLine(
              .yes, .feature,
              "\(program.classes.classes[feature.feature].name) \(feature.isCopied ? "copied to" : "set on") \(quoted(feature.node))"
            ))
        }
        for item in log.refused where item.link == index && item.pattern == pattern && item.node == to {
          reason.reasons.append(
            ExplanationLine(
              .no, .feature,
              "\(program.classes.classes[item.feature].name): \(quoted(item.node)) has a value that goes first"
            ))
        }
        for item in log.linkStops where item.link == index && item.pattern == pattern && item.to == to {
          if edges.isEmpty { reason.reasons.append(self.reason(item.why, index, match)) }
        }
        if edges.isEmpty && features.isEmpty { reason.verdict = .no } else { hasWorked = true }
        parts.append(reason)
      }
    }
    return whole(site, parts, worked: hasWorked)
  }

  /// The node that a slot of a match captured.
  private func node(_ name: String, _ match: SentenceLog.Match) -> Int32? {
    for (number, slot) in program.patterns[match.pattern].slots.enumerated() where slot.kind == .named(name) {
      if match.groups[number * 2] >= 0 {
        return log.tapes[match.tape].items[Int(match.groups[number * 2 + 1]) - 1]
      }
    }
    return nil
  }

  private func reason(_ why: TraceStep.LinkStop, _ index: Int, _ match: SentenceLog.Match) -> ExplanationLine
  {
    let link = program.links[index]
    switch why {
    case .unless:
      let hit = link.unless.flatMap { log.matches[$0] ?? [] }.first
      return ExplanationLine(
        .no, .unless, "unless forbids it", at: hit.map { place(ofPattern: $0.pattern) },
        reasons: hit.map { [self.match($0, word: "unless")] } ?? [])
    case .condition(let number):
      return failed(link.conditions[number])
    case .noSource(let via):
      let kind = link.source.map { program.linkKinds[$0.kind] } ?? ""
      return ExplanationLine(.no, .link, "nothing is linked to \(quoted(via)) as `\(kind)`", span: span(via))
    case .sameItem: return ExplanationLine(.no, .link, "both ends are the same item")
    case .taken(let edge):
      return ExplanationLine(
        .no, .precedence, "an earlier rule has the place", rule: id(scratch.edges[edge].site),
        at: place(ofSite: scratch.edges[edge].site), reasons: [linkReason(edge)])
    }
  }
}
