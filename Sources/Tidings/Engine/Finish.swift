import RuleCompiler

/// What is left of a draft once precedence has decided.
struct FinishedMention {
  var draft: MentionDraft
  var fillers: [Filler]
}

extension Scratch {
  /// Decides between fillers: rank, then the order of the text; drops mentions whose rules ask for more.
  func finish() -> [FinishedMention] {
    var out: [FinishedMention] = []
    for (number, draft) in mentions.enumerated() {
      guard let finished = finish(draft, number) else { continue }
      out.append(finished)
    }
    return out.sorted { ($0.draft.start, $0.draft.event) < ($1.draft.start, $1.draft.event) }
  }

  private func finish(_ draft: MentionDraft, _ number: Int) -> FinishedMention? {
    let roles = program.events[draft.event].roles
    let ranked = draft.fillers.indices.sorted {
      (draft.fillers[$0].rank, $0) < (draft.fillers[$1].rank, $1)
    }
    var refused = Refused()
    if hasCalls {
      refused = self.refused(draft) { without in
        decide(ranked.filter { !without.contains($0) }, draft) { _, _ in }
      }
      for (index, failed) in refused.fillers.sorted(by: { $0.key < $1.key }) {
        note(.fillerDropped(mention: number, filler: index, .condition(rule: failed.rule, failed.condition)))
      }
      for feature in refused.sets {
        if let index = mentions[number].sets.lastIndex(of: feature) {
          mentions[number].sets.remove(at: index)
        }
      }
    }
    let candidates = refused.fillers.isEmpty ? ranked : ranked.filter { refused.fillers[$0] == nil }
    var kept = decide(candidates, draft) { index, loss in
      note(
        loss.map { .fillerDropped(mention: number, filler: index, $0) }
          ?? .fillerKept(mention: number, filler: index))
    }.map { draft.fillers[$0] }
    for index in roles.indices where roles[index].isRequired && !kept.contains(where: { $0.role == index }) {
      note(.mentionDropped(mention: number, .required(role: index)))
      return nil
    }
    var draft = draft
    draft.sets = mentions[number].sets
    draft.sources = draft.sources.filter { source in
      guard let condition = failedCondition(program.rules[source], kept) ?? refused.rules[source] else {
        return true
      }
      note(.sourceDropped(mention: number, rule: source, condition: condition))
      return false
    }
    if draft.sources.allSatisfy({ program.rules[$0].isAugmenting }) {
      note(.mentionDropped(mention: number, .noSource))
      return nil
    }
    // Who made it before who only set a feature on it.
    draft.sources.sort { (isLate($0), $0) < (isLate($1), $1) }
    kept.sort { ($0.role, $0.start) < ($1.role, $1.start) }
    return FinishedMention(draft: draft, fillers: kept)
  }

  /// The fillers that stand beside each other, best first; `tell` hears of each whether it is kept, and if not why.
  private func decide(_ ranked: [Int], _ draft: MentionDraft, _ tell: (Int, TraceStep.FillerLoss?) -> Void)
    -> [Int]
  {
    var kept: [Int] = []
    // Of a role for one filler: the first that may have it. Members of one list may have it together.
    var claims: [Int: Int] = [:]
    for index in ranked {
      let loss = loss(of: index, draft, kept, &claims)
      tell(index, loss)
      if loss == nil { kept.append(index) }
    }
    return kept
  }

  /// Why a filler cannot stand beside those that were kept, which have a higher rank.
  private func loss(of index: Int, _ draft: MentionDraft, _ kept: [Int], _ claims: inout [Int: Int])
    -> TraceStep.FillerLoss?
  {
    let filler = draft.fillers[index]
    let roles = program.events[draft.event].roles
    let role = roles[filler.role]
    if filler.start < draft.end, draft.start < filler.end {
      if !role.isSpan { return .overlapsTrigger }
      if filler.start == draft.start, filler.end == draft.end { return .isTrigger }
    }
    switch role.cardinality {
    case .one:
      let first = claims[filler.role] ?? index
      claims[filler.role] = first
      if draft.fillers[first].list != filler.list { return .single(by: first) }
    case .many(_, let max):
      if let max, kept.count(where: { draft.fillers[$0].role == filler.role }) >= max { return .full(max) }
    }
    let clash = kept.first { index in
      let other = draft.fillers[index]
      guard other.start < filler.end, filler.start < other.end else { return false }
      return other.role == filler.role || (!role.isSpan && !roles[other.role].isSpan)
    }
    return clash.map { .overlaps($0) }
  }

  /// The first condition on roles that fails, once all fillers are known.
  private func failedCondition(_ rule: RuleProgram, _ fillers: [Filler]) -> Int? {
    for (number, condition) in rule.conditions.enumerated()
    where condition.call == nil && condition.subject != "trigger" {
      guard let role = program.events[rule.event].role(condition.subject) else { continue }
      let bound = fillers.filter { $0.role == role }
      let holds =
        condition.test.map { test in bound.contains { $0.node >= 0 && passes($0.node, test) } } ?? !bound
        .isEmpty
      if holds == condition.isNegated { return number }
    }
    return nil
  }

  private func isLate(_ rule: Int) -> Int { program.rules[rule].isAugmenting ? 1 : 0 }

  /// The value of a feature group for a mention: set by a rule, else that of the trigger's item, else the default.
  func groupValue(_ name: String, of draft: MentionDraft) -> ClassID? {
    program.classes.groups.firstIndex { $0.name == name }.flatMap { groupValue($0, of: draft) }
  }

  private func groupValue(_ group: Int, of draft: MentionDraft) -> ClassID? {
    let values = program.classes.groups[group].values
    return draft.sets.last { values.contains($0) } ?? value(of: group, tape[draft.item]) ?? values.first
  }

  /// Whether a mention has a feature: set by a rule, or of the trigger's item.
  func has(_ feature: ClassID, _ draft: MentionDraft) -> Bool {
    if case .value(let group) = program.classes.classes[feature].kind {
      return groupValue(group, of: draft) == feature
    }
    return draft.sets.contains(feature) || has(tape[draft.item], feature)
  }
}
