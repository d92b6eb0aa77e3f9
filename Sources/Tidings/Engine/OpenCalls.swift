import RuleCompiler

/// Calls of `where` that no match decides, because they ask about roles that something else fills. They wait until the
/// other fillers are known: those of all rules that have nothing open.
extension Scratch {
  /// The fillers of one match, or of all of a frame, with the calls of their rule that are open.
  private struct Unit {
    var rule: Int
    var group: Int
    var fillers: [Int]
  }

  /// What `where` refuses.
  struct Refused {
    /// The condition that fails, by filler.
    var fillers: [Int: (rule: Int, condition: Int)] = [:]
    /// The same by rule, for rules all of whose matches are refused.
    var rules: [Int: Int] = [:]
    /// Features that matches set which are refused.
    var sets: [ClassID] = []
  }

  /// What open calls refuse of a mention.
  /// - Parameter decide: the fillers that are kept when some are left out.
  func refused(_ draft: MentionDraft, _ decide: (_ without: Set<Int>) -> [Int]) -> Refused {
    let units = units(draft)
    let open = units.filter { unit in !openCalls(unit, draft).isEmpty }
    var out = Refused()
    let sources = draft.sources.filter { rule in
      hasCalls(rule) && !units.contains { $0.rule == rule }
    }
    if open.isEmpty && sources.isEmpty { return out }
    let others = decide(Set(open.flatMap(\.fillers)))
    var kept: Set<Int> = []
    for unit in units {
      guard let condition = failed(openCalls(unit, draft), unit, others, draft) else {
        kept.insert(unit.rule)
        continue
      }
      for filler in unit.fillers { out.fillers[filler] = (unit.rule, condition) }
      out.rules[unit.rule] = condition
      out.sets += program.rules[unit.rule].sets
    }
    for rule in kept { out.rules[rule] = nil }
    for rule in sources {
      let unit = Unit(rule: rule, group: -1, fillers: [])
      guard let condition = failed(openCalls(unit, draft), unit, others, draft) else { continue }
      out.rules[rule] = condition
      out.sets += program.rules[rule].sets
    }
    return out
  }

  private func hasCalls(_ rule: Int) -> Bool { program.rules[rule].conditions.contains { $0.call != nil } }

  private func units(_ draft: MentionDraft) -> [Unit] {
    var units: [Unit] = []
    for (index, filler) in draft.fillers.enumerated()
    where filler.rank < program.rules.count && hasCalls(filler.rank) {
      let group = program.rules[filler.rank].form == .frame ? -1 : filler.group
      if let known = units.firstIndex(where: { $0.rule == filler.rank && $0.group == group }) {
        units[known].fillers.append(index)
      } else {
        units.append(Unit(rule: filler.rank, group: group, fillers: [index]))
      }
    }
    return units
  }

  /// Numbers of the conditions that are calls about something which the unit's match has not bound.
  private func openCalls(_ unit: Unit, _ draft: MentionDraft) -> [Int] {
    let rule = program.rules[unit.rule]
    let roles = program.events[draft.event].roles
    let own = unit.group < 0 ? [] : Set(unit.fillers.map { roles[draft.fillers[$0].role].name })
    return rule.conditions.indices.filter { number in
      guard let call = rule.conditions[number].call else { return false }
      return !call.arguments.allSatisfy { $0 == "trigger" || own.contains($0) }
    }
  }

  private func failed(_ calls: [Int], _ unit: Unit, _ others: [Int], _ draft: MentionDraft) -> Int? {
    calls.first { number in
      let condition = program.rules[unit.rule].conditions[number]
      guard let call = condition.call else { return false }
      let places = call.arguments.map { name -> [Place] in
        if name == "trigger" { return [place(tape[draft.item])] }
        let role = program.events[draft.event].role(name)
        let own = unit.fillers.filter { draft.fillers[$0].role == role }
        return (own.isEmpty ? others.filter { draft.fillers[$0].role == role } : own).map {
          let filler = draft.fillers[$0]
          return Place(start: filler.start, end: filler.end, node: filler.node)
        }
      }
      return holds(call, places) == condition.isNegated
    }
  }
}
