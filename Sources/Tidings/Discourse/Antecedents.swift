import RuleCompiler

extension Discourse {
  /// Finds what pronouns and descriptions mean, from left to right, so that a chain of them resolves.
  func resolveAnaphors() {
    guard !program.discourse.antecedents.isEmpty else { return }
    for index in draft.referents.indices where draft.referents[index].entities.isEmpty {
      let signature = draft.referents[index].signature
      for (at, tests) in tables.antecedents.enumerated() where passes(signature, tests.anaphor) {
        let rule = program.discourse.antecedents[at]
        let found =
          !rule.sources.isEmpty
          ? filled(before: index, rule, tests)
          : rule.share.isEmpty && rule.clash.isEmpty
            ? mentioned(before: index, rule, tests) : describedBefore(index, rule, tests)
        guard let (entities, why) = found else { continue }
        settle(index, entities, why, rule)
        break
      }
    }
  }

  private func settle(_ index: Int, _ found: [Int], _ why: String, _ rule: AntecedentProgram) {
    draft.referents[index].entities = found
    draft.referents[index].reason = Reason(of: "resolved", rule: reference(rule.site), text: why)
    guard found.count == 1 else { return }
    entities[found[0]].mentions.append(index)
    for (at, value) in agreement(of: index).enumerated() {
      let group = tables.agreeing[at].group
      guard let value, rule.agree.contains(group), entities[found[0]].assumed[group] == nil else { continue }
      entities[found[0]].assumed[group] = value
    }
  }

  // MARK: Mentions before

  /// A description is of whoever has most of its words in common, the last one named of several.
  private func describedBefore(
    _ index: Int, _ rule: AntecedentProgram, _ tests: DiscourseTables.Antecedent
  ) -> ([Int], String)? {
    guard let target = tests.target else { return nil }
    let sentence = draft.referents[index].sentence
    let others = companions(of: index)
    var best: (shared: Int, rank: Int, referent: Int)?
    var seen: Set<Int> = []
    for at in (max(0, index - DiscourseReach.referents)..<index).reversed() {
      if let within = rule.within, sentence - draft.referents[at].sentence > within { break }
      guard let entity = only(at), !others.contains(entity), seen.insert(entity).inserted,
        isTarget(entity, target), fits(index, entity, rule, tests)
      else { continue }
      let shared = sharedWords(index, entity, tests)
      let rank = rank(at, rule)
      if let best, shared < best.shared || shared == best.shared && !isBefore(at, rank, best) { continue }
      best = (shared, rank, at)
    }
    if let best { return ([only(best.referent)!], because(index, best.referent, rule)) }
    return draft.referents[index].part == .title ? describedInLead(index, rule, tests) : nil
  }

  /// Of two in one sentence the preferred one comes first, else the nearer one.
  private func isBefore(_ referent: Int, _ rank: Int, _ best: (shared: Int, rank: Int, referent: Int)) -> Bool
  {
    draft.referents[referent].sentence == draft.referents[best.referent].sentence && rank < best.rank
  }

  /// Whom a headline means is named in the first sentences.
  private func describedInLead(
    _ index: Int, _ rule: AntecedentProgram, _ tests: DiscourseTables.Antecedent
  ) -> ([Int], String)? {
    guard let target = tests.target,
      let first = draft.referents.first(where: { $0.part == .text })?.sentence
    else { return nil }
    let others = companions(of: index)
    for at in index..<draft.referents.count where draft.referents[at].part == .text {
      guard draft.referents[at].sentence <= first + 1 else { return nil }
      guard let entity = only(at), !others.contains(entity), isTarget(entity, target),
        fits(index, entity, rule, tests)
      else { continue }
      let item = draft.referents[at]
      return ([entity], "\(onOneLine(text(item.part, item.start, item.end))), in the lead")
    }
    return nil
  }

  private func sharedWords(_ index: Int, _ entity: Int, _ tests: DiscourseTables.Antecedent) -> Int {
    let other = description(of: entity).keys
    return described(index).count { word in
      let counts =
        tests.share.contains { passes(word.signature, $0) }
        || tests.clash.contains { passes(word.signature, $0) }
      return counts && other.contains(word.key)
    }
  }

  private func mentioned(
    before index: Int, _ rule: AntecedentProgram, _ tests: DiscourseTables.Antecedent
  ) -> ([Int], String)? {
    guard let target = tests.target else { return nil }
    let sentence = draft.referents[index].sentence
    let others = companions(of: index)
    let wanted = max(1, rule.count)
    var found: [Int] = []
    var at = index - 1
    while at >= max(0, index - DiscourseReach.referents) {
      let current = draft.referents[at].sentence
      if let within = rule.within, sentence - current > within { break }
      var first = at
      while first > 0, draft.referents[first - 1].sentence == current { first -= 1 }
      let fitting = (first...at).filter { candidate in
        guard let entity = only(candidate), !found.contains(entity), !others.contains(entity) else {
          return false
        }
        return isTarget(entity, target) && fits(index, entity, rule, tests)
      }
      at = first - 1
      if fitting.isEmpty { continue }
      if wanted == 1 {
        let ranks = fitting.map { (unknowns(index, $0, rule), rank($0, rule), $0) }
        let best = ranks.min { $0 < $1 }!.2
        return ([only(best)!], because(index, best, rule))
      }
      for candidate in fitting {
        if let entity = only(candidate), !found.contains(entity) { found.append(entity) }
      }
      if found.count == wanted { return (found, "the \(wanted) mentioned last") }
      // More than it counts: no telling which.
      if found.count > wanted { return nil }
    }
    return nil
  }

  private func only(_ referent: Int) -> Int? {
    let meant = draft.referents[referent].entities
    return meant.count == 1 ? meant[0] : nil
  }

  private func isTarget(_ entity: Int, _ target: TestTable) -> Bool {
    entities[entity].mentions.prefix(DiscourseReach.mentions).contains {
      passes(draft.referents[$0].signature, target)
    }
  }

  /// Features of which it is not known whether they agree.
  private func unknowns(_ index: Int, _ candidate: Int, _ rule: AntecedentProgram) -> Int {
    zip(tables.agreeing, agreement(of: index)).count { item, value in
      guard rule.agree.contains(item.group), value != nil else { return false }
      return only(candidate).map { entities[$0].values[item.group] == nil } ?? true
    }
  }

  /// Fewer preferences missed are better: one bit each, the first the highest.
  private func rank(_ referent: Int, _ rule: AntecedentProgram) -> Int {
    rule.prefer.reduce(0) { rank, preference in rank << 1 | (isPreferred(referent, preference) ? 0 : 1) }
  }

  private func isPreferred(_ referent: Int, _ preference: AntecedentProgram.Preference) -> Bool {
    switch preference {
    case .link(let kind): return draft.referents[referent].links & 1 << UInt64(kind & 63) != 0
    case .role(let event, let role):
      let name = program.events[event].roles[role].name
      return events.mentions(with: referent).contains { index in
        program.isA(draft.events[index].type, event)
          && zip(draft.events[index].referents, draft.report.eventMentions[index].arguments).contains {
            $0.0 == referent && $0.1.role == name
          }
      }
    }
  }

  private func because(_ index: Int, _ found: Int, _ rule: AntecedentProgram) -> String {
    let back = draft.referents[index].sentence - draft.referents[found].sentence
    let item = draft.referents[found]
    let place =
      back == 0 ? "in this sentence" : back == 1 ? "in the sentence before" : "\(back) sentences before"
    return "\(onOneLine(text(item.part, item.start, item.end))), \(place)"
  }

  // MARK: Agreement

  private func fits(
    _ index: Int, _ entity: Int, _ rule: AntecedentProgram, _ tests: DiscourseTables.Antecedent
  ) -> Bool {
    for (at, own) in agreement(of: index).enumerated() {
      let group = tables.agreeing[at].group
      guard let own, rule.agree.contains(group) else { continue }
      if own != entities[entity].values[group] ?? entities[entity].assumed[group] ?? own { return false }
    }
    if tests.share.isEmpty && tests.clash.isEmpty { return true }
    let own = described(index)
    let other = description(of: entity).words
    func isShared(_ word: DescribedWord) -> Bool { other.contains { isAlike(word, $0, tests) } }
    for test in tests.share {
      var found = false
      for word in own where passes(word.signature, test) {
        if !isShared(word) { return false }
        found = true
      }
      if !found { return false }
    }
    for test in tests.clash where own.contains(where: { passes($0.signature, test) }) {
      guard other.contains(where: { passes($0.signature, test) }) else { continue }
      if !own.contains(where: { passes($0.signature, test) && isShared($0) }) { return false }
    }
    return true
  }

  private func isAlike(
    _ a: DescribedWord, _ b: DescribedWord, _ tests: DiscourseTables.Antecedent
  ) -> Bool {
    if a.key == b.key { return true }
    if tests.alike.contains(where: { passes(a.signature, $0) && passes(b.signature, $0) }) { return true }
    return tests.alikeBy.contains { name in
      attribute(name, of: a).map { $0 == attribute(name, of: b) } ?? false
    }
  }

  // MARK: Fillers before

  private func filled(
    before index: Int, _ rule: AntecedentProgram, _ tests: DiscourseTables.Antecedent
  ) -> ([Int], String)? {
    let sentence = draft.referents[index].sentence
    let others = companions(of: index)
    let range = events.mentions(from: rule.within.map { sentence - $0 } ?? 0, to: sentence)
    for event in range.suffix(DiscourseReach.events).reversed() {
      let mention = draft.events[event]
      if mention.referents.contains(index) { continue }
      var found: [Int] = []
      for (referent, argument) in zip(mention.referents, draft.report.eventMentions[event].arguments)
      where referent >= 0 && referent < draft.referents.count {
        guard isSource(argument.role, mention.type, rule.sources) else { continue }
        for entity in draft.referents[referent].entities
        where !found.contains(entity) && !others.contains(entity) {
          if let target = tests.target, !isTarget(entity, target) { continue }
          if fits(index, entity, rule, tests) { found.append(entity) }
        }
      }
      guard !found.isEmpty, rule.count == 0 || rule.count == found.count else { continue }
      let trigger = draft.report.eventMentions[event].trigger.text
      let role = rule.sources.compactMap { source -> String? in
        if case .role(let type, let role) = source { program.events[type].roles[role].name } else { nil }
      }.first
      return (found, "\(role ?? "fillers") of \"\(trigger)\"")
    }
    return nil
  }

  func isSource(_ role: String, _ type: Int, _ sources: [RoleSource]) -> Bool {
    sources.contains { source in
      guard case .role(let event, let index) = source else { return false }
      return program.isA(type, event) && program.events[event].roles[index].name == role
    }
  }

  /// Entities that fill other roles of the same mentions: nobody meets himself.
  private func companions(of index: Int) -> Set<Int> {
    var found: Set<Int> = []
    for event in events.mentions(with: index) {
      for other in draft.events[event].referents where other >= 0 && other != index {
        found.formUnion(draft.referents[other].entities)
      }
    }
    return found
  }
}
