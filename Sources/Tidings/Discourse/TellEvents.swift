import RuleCompiler

extension Discourse {
  /// Decides which mentions tell of one event, in order of the text.
  func tellEvents() {
    told = Array(draft.events.indices)
    for index in draft.events.indices {
      let rule = mergeRule(of: draft.events[index].type)
      if let rule { findEvent(of: index, rule) }
      tellers[told[index], default: []].append(index)
      if let rule {
        for role in rule.share {
          known[Held(told[index], role), default: []].formUnion(held(index, role, rule))
        }
      }
    }
  }

  private func findEvent(of index: Int, _ rule: MergeProgram) {
    if draft.events[index].isAnaphor || draft.events[index].isEcho {
      referBack(index, rule)
    } else if let same = lastSame(index, rule) {
      join(index, same.event, same.why, rule)
    }
  }

  private func mergeRule(of type: Int) -> MergeProgram? {
    program.discourse.merges.first { $0.event == type }
      ?? program.discourse.merges.first { program.isA(type, $0.event) }
  }

  private func join(_ index: Int, _ other: Int, _ why: String, _ rule: MergeProgram) {
    told[index] = told[other]
    let reason = Reason(of: "event", rule: reference(rule.site), text: why)
    draft.report.eventMentions[index].reasons.append(reason)
  }

  /// Mentions before, the last one first.
  private func candidates(_ index: Int, _ rule: MergeProgram) -> [Int] {
    let first = rule.within.map { draft.events[index].sentence - $0 } ?? 0
    let low = events.mentions(of: first).lowerBound
    return (max(low, index - DiscourseReach.events)..<index).reversed()
  }

  /// "the meeting", "his meeting with X": the last event of its type (or one it may refer to) that nothing is against.
  private func referBack(_ index: Int, _ rule: MergeProgram) {
    let type = draft.events[index].type
    let before = candidates(index, rule)
    if let other = before.first(where: { draft.events[$0].type == type && !isAgainst(index, told[$0], rule) })
    {
      draft.report.eventMentions[index].isAnaphoric = true
      join(index, other, "refers back to \(quoted(other))", rule)
    } else if let other = before.first(where: { rule.refers.contains(draft.events[$0].type) }) {
      draft.report.eventMentions[index].isAnaphoric = true
      draft.report.eventMentions[index].reasons.append(
        Reason(of: "anaphoric", rule: reference(rule.site), text: "refers back to \(quoted(other))"))
    }
  }

  private func quoted(_ mention: Int) -> String {
    let found = draft.report.eventMentions[mention]
    return "\"\(found.trigger.text)\" (\(found.id))"
  }

  /// A second report of the same: the same fillers of the roles that tell events apart, nothing against it.
  private func lastSame(_ index: Int, _ rule: MergeProgram) -> (event: Int, why: String)? {
    let own = draft.report.eventMentions[index]
    let mine = fillers(index, rule)
    if mine.isEmpty { return nil }
    let isLead = own.part == .text && own.sentence.map { $0 < 2 } ?? false
    for other in candidates(index, rule) where draft.events[other].type == draft.events[index].type {
      let there = draft.report.eventMentions[other]
      let isHeadline = isLead && there.part == .title
      guard isHeadline || rule.repeats != nil, there.modality == own.modality, there.polarity == own.polarity
      else { continue }
      let shared = mine.intersection(allFillers(told[other], rule))
      guard shared.count >= (isHeadline ? 1 : rule.repeats ?? Int.max), !isAgainst(index, told[other], rule)
      else { continue }
      let names = shared.sorted().map { entities[$0].name }.joined(separator: ", ")
      return (other, "\(isHeadline ? "the headline" : quoted(other)) has \(names) too")
    }
    return nil
  }

  // MARK: Fillers

  /// Entities that fill a role of a mention.
  private func held(_ mention: Int, _ role: Int, _ rule: MergeProgram) -> Set<Int> {
    let name = program.events[rule.event].roles[role].name
    var found: Set<Int> = []
    for (at, referent) in draft.events[mention].referents.enumerated()
    where referent >= 0 && draft.report.eventMentions[mention].arguments[at].role == name {
      found.formUnion(draft.referents[referent].entities)
    }
    return found
  }

  /// Entities in the roles that tell events apart.
  private func fillers(_ mention: Int, _ rule: MergeProgram) -> Set<Int> {
    rule.share.reduce(into: []) { $0.formUnion(held(mention, $1, rule)) }
  }

  private func allFillers(_ event: Int, _ rule: MergeProgram) -> Set<Int> {
    rule.share.reduce(into: []) { $0.formUnion(known[Held(event, $1)] ?? []) }
  }

  /// Fillers that differ, another day. What refers back by its words alone may name further ones.
  private func isAgainst(_ index: Int, _ event: Int, _ rule: MergeProgram) -> Bool {
    let mine = fillers(index, rule)
    let theirs = allFillers(event, rule)
    if draft.events[index].isEcho {
      if mine.isDisjoint(with: theirs) { return true }
    } else if !draft.events[index].isAnaphor {
      if !mine.isSubset(of: theirs), !theirs.isSubset(of: mine) { return true }
    }
    if rule.share.contains(where: { differs(index, event, in: $0, rule) }) { return true }
    guard let day = draft.report.eventMentions[index].date else { return false }
    return (tellers[event] ?? []).suffix(DiscourseReach.events).contains {
      draft.report.eventMentions[$0].date?.isAgainst(day) ?? false
    }
  }

  /// A role that takes one filler has another one.
  private func differs(_ index: Int, _ event: Int, in role: Int, _ rule: MergeProgram) -> Bool {
    guard program.events[rule.event].roles[role].cardinality == .one, let theirs = known[Held(event, role)]
    else { return false }
    let mine = held(index, role, rule)
    return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
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

/// A role of an event.
struct Held: Hashable {
  let event: Int
  let role: Int
  init(_ event: Int, _ role: Int) {
    self.event = event
    self.role = role
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
