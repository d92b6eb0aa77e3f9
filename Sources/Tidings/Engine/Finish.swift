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
    for draft in mentions {
      guard let finished = finish(draft) else { continue }
      out.append(finished)
    }
    return out.sorted { ($0.draft.start, $0.draft.event) < ($1.draft.start, $1.draft.event) }
  }

  private func finish(_ draft: MentionDraft) -> FinishedMention? {
    let roles = program.events[draft.event].roles
    let ranked = draft.fillers.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
    var kept: [Filler] = []
    var groupOf: [Int: Int] = [:]
    for filler in ranked {
      let role = roles[filler.role]
      let overlapsTrigger = filler.start < draft.end && draft.start < filler.end
      if overlapsTrigger, !role.isSpan { continue }
      if overlapsTrigger, filler.start == draft.start, filler.end == draft.end { continue }
      switch role.cardinality {
      case .one:
        if let group = groupOf[filler.role] {
          if group != filler.group { continue }
        } else {
          groupOf[filler.role] = filler.group
        }
      case .many(_, let max):
        if let max, kept.count(where: { $0.role == filler.role }) >= max { continue }
      }
      let clashes = kept.contains { other in
        guard other.start < filler.end, filler.start < other.end else { return false }
        return other.role == filler.role || (!role.isSpan && !roles[other.role].isSpan)
      }
      if clashes { continue }
      kept.append(filler)
    }
    for index in roles.indices where roles[index].isRequired && !kept.contains(where: { $0.role == index }) {
      return nil
    }
    var draft = draft
    draft.sources = draft.sources.filter { conditionsHold(program.rules[$0], kept) }
    if draft.sources.allSatisfy({ program.rules[$0].isAugmenting }) { return nil }
    draft.sources.sort()
    kept.sort { ($0.role, $0.start) < ($1.role, $1.start) }
    return FinishedMention(draft: draft, fillers: kept)
  }

  /// Conditions on roles, once all fillers are known.
  private func conditionsHold(_ rule: RuleProgram, _ fillers: [Filler]) -> Bool {
    for condition in rule.conditions where condition.subject != "trigger" {
      guard let role = program.events[rule.event].role(condition.subject) else { continue }
      let bound = fillers.filter { $0.role == role }
      let holds =
        condition.test.map { test in bound.contains { $0.node >= 0 && passes($0.node, test) } } ?? !bound
        .isEmpty
      if holds == condition.isNegated { return false }
    }
    return true
  }

  /// The value of a feature group for a mention: set by a rule, else that of the trigger's item, else the default.
  func groupValue(_ name: String, of draft: MentionDraft) -> ClassID? {
    guard let group = program.classes.groups.firstIndex(where: { $0.name == name }) else { return nil }
    let values = program.classes.groups[group].values
    return draft.sets.last { values.contains($0) } ?? value(of: group, tape[draft.item]) ?? values.first
  }

  /// Whether a mention has a feature: set by a rule, or of the trigger's item.
  func has(_ feature: ClassID, _ draft: MentionDraft) -> Bool {
    if case .value(let group) = program.classes.classes[feature].kind {
      return groupValue(program.classes.groups[group].name, of: draft) == feature
    }
    return draft.sets.contains(feature) || has(tape[draft.item], feature)
  }
}
