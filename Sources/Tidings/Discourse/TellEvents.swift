import RuleCompiler

extension Discourse {
  /// Decides which mentions tell of one event, in order of the text.
  func tellEvents() {
    told = Array(draft.events.indices)
    for index in draft.events.indices {
      guard let rule = mergeRule(of: draft.events[index].type) else { continue }
      if draft.events[index].isAnaphor || draft.events[index].isEcho {
        referBack(index, rule)
      } else if let same = lastSame(index, rule) {
        join(index, same.event, same.why, rule)
      }
    }
  }

  private func mergeRule(of type: Int) -> MergeProgram? {
    program.discourse.merges.first { $0.event == type }
      ?? program.discourse.merges.first { isA(type, $0.event) }
  }

  private func join(_ index: Int, _ other: Int, _ why: String, _ rule: MergeProgram) {
    told[index] = told[other]
    let reason = Reason(of: "event", rule: reference(rule.site), text: why)
    draft.report.eventMentions[index].reasons.append(reason)
  }

  private func candidates(_ index: Int, _ rule: MergeProgram) -> [Int] {
    let sentence = draft.events[index].sentence
    return (0..<index).reversed().filter { other in
      if let within = rule.within, sentence - draft.events[other].sentence > within { return false }
      return true
    }
  }

  /// "the meeting", "his meeting with X": the last event of its type (or one it may refer to) that nothing speaks against.
  private func referBack(_ index: Int, _ rule: MergeProgram) {
    let type = draft.events[index].type
    for other in candidates(index, rule) where draft.events[other].type == type {
      guard !isAgainst(index, told[other], rule) else { continue }
      draft.report.eventMentions[index].isAnaphoric = true
      join(index, other, "refers back to \(quoted(other))", rule)
      return
    }
    for other in candidates(index, rule) where rule.refers.contains(draft.events[other].type) {
      guard !isAgainst(index, other, rule) else { continue }
      draft.report.eventMentions[index].isAnaphoric = true
      draft.report.eventMentions[index].reasons.append(
        Reason(of: "anaphoric", rule: reference(rule.site), text: "refers back to \(quoted(other))"))
      return
    }
  }

  private func quoted(_ mention: Int) -> String {
    let found = draft.report.eventMentions[mention]
    return "\"\(found.trigger.text)\" (\(found.id))"
  }

  /// A second report of the same: the same fillers of the roles that tell events apart, nothing against it.
  private func lastSame(_ index: Int, _ rule: MergeProgram) -> (event: Int, why: String)? {
    let own = draft.report.eventMentions[index]
    for other in candidates(index, rule) where draft.events[other].type == draft.events[index].type {
      let there = draft.report.eventMentions[other]
      guard there.modality == own.modality, there.polarity == own.polarity,
        !isAgainst(index, told[other], rule)
      else { continue }
      let shared = fillers(index, rule).intersection(allFillers(told[other], rule))
      let isHeadline = there.part == .title && own.part == .text && own.sentence.map { $0 < 2 } ?? false
      if isHeadline ? !shared.isEmpty : shared.count >= rule.repeats ?? Int.max {
        let names = shared.sorted().map { entities[$0].name }.joined(separator: ", ")
        return (other, "\(isHeadline ? "the headline" : quoted(other)) has \(names) too")
      }
    }
    return nil
  }

  /// Entities in the roles that tell events apart.
  private func fillers(_ mention: Int, _ rule: MergeProgram) -> Set<Int> {
    var found: Set<Int> = []
    let names = rule.share.map { program.events[rule.event].roles[$0].name }
    for (referent, argument) in zip(
      draft.events[mention].referents, draft.report.eventMentions[mention].arguments)
    where referent >= 0 && names.contains(argument.role) {
      found.formUnion(draft.referents[referent].entities)
    }
    return found
  }

  private func allFillers(_ event: Int, _ rule: MergeProgram) -> Set<Int> {
    draft.events.indices.filter { told[$0] == event }.reduce(into: []) {
      $0.formUnion(fillers($1, rule))
    }
  }

  /// Fillers that differ, another day. What refers back by its words alone may name further ones.
  private func isAgainst(_ index: Int, _ event: Int, _ rule: MergeProgram) -> Bool {
    let mine = fillers(index, rule)
    let theirs = allFillers(told[event], rule)
    if draft.events[index].isEcho {
      if !mine.isEmpty, hasFillers(told[event], rule), mine.isDisjoint(with: theirs) { return true }
    } else if !draft.events[index].isAnaphor {
      if !mine.isSubset(of: theirs), !theirs.isSubset(of: mine) { return true }
    }
    let own = draft.report.eventMentions[index]
    if rule.share.contains(where: { differs(index, event, in: $0, rule) }) { return true }
    for other in draft.events.indices where told[other] == told[event] {
      if let a = own.date, let b = draft.report.eventMentions[other].date, a.isAgainst(b) { return true }
    }
    return false
  }

  /// A role that takes one filler has another one.
  private func differs(_ index: Int, _ event: Int, in role: Int, _ rule: MergeProgram) -> Bool {
    guard program.events[rule.event].roles[role].cardinality == .one else { return false }
    var single = rule
    single.share = [role]
    let mine = fillers(index, single)
    let theirs = allFillers(told[event], single)
    return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
  }

  private func hasFillers(_ event: Int, _ rule: MergeProgram) -> Bool {
    let names = rule.share.map { program.events[rule.event].roles[$0].name }
    return draft.events.indices.contains { index in
      told[index] == event
        && draft.report.eventMentions[index].arguments.contains { names.contains($0.role) }
    }
  }

  /// Events in order of their first mention, each with the arguments of all its mentions.
  func listEvents() {
    var ids: [Int: Int] = [:]
    for index in draft.events.indices {
      let mention = draft.report.eventMentions[index]
      let at = ids[told[index]] ?? draft.report.events.count
      if ids[told[index]] == nil {
        ids[told[index]] = at
        draft.report.events.append(Event(id: "E\(at + 1)", type: mention.type, mentions: [], arguments: []))
      }
      draft.report.eventMentions[index].event = "E\(at + 1)"
      draft.report.events[at].mentions.append(mention.id)
      for argument in mention.arguments { draft.report.events[at].add(argument) }
    }
  }
}

extension Event {
  /// Adds an argument of a mention unless the event has it: the same entity, or the same words.
  fileprivate mutating func add(_ argument: Argument) {
    let made = EventArgument(
      role: argument.role, entity: argument.entity, text: argument.entity == nil ? argument.text : nil)
    if !arguments.contains(made) { arguments.append(made) }
  }
}

extension ResolvedDate {
  /// The one cannot be the other or a part of it.
  fileprivate func isAgainst(_ other: ResolvedDate) -> Bool {
    precision == other.precision && iso != other.iso
  }
}
