import RuleCompiler

extension Scratch {
  /// Makes event mentions and collects what may fill their roles.
  func findEvents() {
    if vetoed.count != program.events.count { vetoed = Array(repeating: nil, count: program.events.count) }
    for i in vetoed.indices { vetoed[i] = nil }
    note(.events)
    for index in program.rules.indices where mayApply(index) {
      let box = rules[index]
      switch box.rule.form {
      case .rule: apply(box, index)
      case .frame where !box.rule.isAugmenting: applyFrame(box, index)
      default: break
      }
    }
    if mentions.isEmpty { return }
    for index in program.rules.indices where mayApply(index) {
      let box = rules[index]
      switch box.rule.form {
      case .rule: break
      case .frame:
        if box.rule.isAugmenting { applyFrame(box, index) }
        for pattern in box.rule.patterns { addRoles(pattern, box, index) }
      case .role: for pattern in box.rule.patterns { addRoles(pattern, box, index) }
      }
    }
    attach()
  }

  // MARK: Mentions

  private func isVetoed(_ item: Int, event: Int) -> Bool {
    if let known = vetoed[event] { return known.contains(item) }
    var items: [Int] = []
    for pattern in program.events[event].vetoes {
      eachMatch(pattern, site: -1) { start, _ in
        items.append(slot(.mark, of: pattern)?.lowerBound ?? start)
        return true
      }
    }
    vetoed[event] = items
    return items.contains(item)
  }

  /// Items that an `unless` forbids; one with `$trigger` is asked of each of those that may become one.
  private func forbiddenItems(_ box: RuleBox, of triggers: () -> [Int]) -> [Int] {
    var items: [Int] = []
    for pattern in box.rule.unless {
      if program.patterns[pattern].triggerBit != nil {
        for item in triggers() {
          eachMatch(pattern, trigger: item, site: box.rule.site) { _, _ in
            items.append(item)
            return false
          }
        }
        continue
      }
      eachMatch(pattern, site: box.rule.site) { start, _ in
        items.append(slot(.mark, of: pattern)?.lowerBound ?? start)
        return true
      }
    }
    return items
  }

  private func draft(_ event: Int, _ items: Range<Int>, source: Int) -> Int {
    let word = headWord(tape[items.lowerBound])
    if let known = mentions.firstIndex(where: { $0.event == event && $0.trigger == word }) {
      if !mentions[known].sources.contains(source) { mentions[known].sources.append(source) }
      note(.drafted(mention: known, rule: source, item: items.lowerBound))
      return known
    }
    note(.drafted(mention: mentions.count, rule: source, item: items.lowerBound))
    let last = items.count > 1 ? headWord(tape[items.upperBound - 1]) : word
    mentions.append(
      MentionDraft(
        event: event, trigger: word, item: items.lowerBound, start: nodes[Int(word)].start,
        end: max(nodes[Int(word)].end, nodes[Int(last)].end), sources: [source]))
    return mentions.count - 1
  }

  private func apply(_ box: RuleBox, _ index: Int) {
    for pattern in box.rule.patterns {
      guard mayMatch(pattern, site: box.rule.site) else { continue }
      let forbidden = box.rule.unless.isEmpty ? [] : forbiddenItems(box) { Array(tape.indices) }
      _ = isVetoed(-1, event: box.rule.event)
      var done: [Int] = []
      eachMatch(pattern, site: box.rule.site) { _, _ in
        guard let items = slot(.mark, of: pattern), !items.isEmpty else { return true }
        let item = items.lowerBound
        if done.contains(item) { return true }
        if let why = stop(box, item, forbidden) ?? failed(box.rule.conditions, pattern, item) {
          note(.stopped(rule: index, pattern: pattern, item: item, why))
          return true
        }
        done.append(item)
        let draft = draft(box.rule.event, items, source: index)
        give(box, index, to: draft)
        addSlots(of: pattern, to: draft, rank: index, site: box.rule.site)
        return true
      }
    }
  }

  /// What keeps a rule from making a mention of an item.
  private func stop(_ box: RuleBox, _ item: Int, _ forbidden: [Int]) -> TraceStep.RuleStop? {
    if forbidden.contains(item) { return .unless }
    return isVetoed(item, event: box.rule.event) ? .veto : nil
  }

  private func give(_ box: RuleBox, _ index: Int, to draft: Int) {
    if box.rule.sets.isEmpty { return }
    mentions[draft].sets += box.rule.sets
    note(.sets(mention: draft, rule: index))
  }

  /// The first condition that the match itself decides and that fails; those on roles it does not bind wait for
  /// ``failedCondition(_:_:)``.
  private func failed(_ conditions: [ConditionProgram], _ pattern: Int, _ item: Int) -> TraceStep.RuleStop? {
    for (number, condition) in conditions.enumerated() {
      if let call = condition.call {
        if let places = bound(call, pattern, trigger: item), holds(call, places) == condition.isNegated {
          return .condition(number)
        }
        continue
      }
      if condition.subject == "trigger" {
        if let test = condition.test, passes(tape[item], test) == condition.isNegated {
          return .condition(number)
        }
        continue
      }
      guard let bound = slot(.named(condition.subject), of: pattern) else { continue }
      let holds = condition.test.map { passes(tape[bound.upperBound - 1], $0) } ?? true
      if holds == condition.isNegated { return .condition(number) }
    }
    return nil
  }

  /// The first condition that the head of a frame decides by itself and that fails.
  private func failed(_ conditions: [ConditionProgram], head item: Int) -> TraceStep.RuleStop? {
    conditions.firstIndex { condition in
      if let call = condition.call {
        return bound(call, -1, trigger: item).map { holds(call, $0) == condition.isNegated } ?? false
      }
      guard condition.subject == "trigger", let test = condition.test else { return false }
      return passes(tape[item], test) == condition.isNegated
    }.map { .condition($0) }
  }

  // MARK: Roles

  private func addRoles(_ pattern: Int, _ box: RuleBox, _ index: Int) {
    guard mayMatch(pattern, site: box.rule.site) else { return }
    let forbidden =
      box.rule.unless.isEmpty
      ? [] : forbiddenItems(box) { mentions.filter { $0.event == box.rule.event }.map(\.item) }
    for draft in mentions.indices {
      guard program.isA(mentions[draft].event, box.rule.event) else { continue }
      let item = mentions[draft].item
      if forbidden.contains(item) {
        note(.stopped(rule: index, pattern: pattern, item: item, .unless))
        continue
      }
      eachMatch(pattern, trigger: item, site: box.rule.site) { _, _ in
        if let why = failed(box.rule.conditions, pattern, item) {
          note(.stopped(rule: index, pattern: pattern, item: item, why))
          return true
        }
        addSlots(of: pattern, to: draft, rank: index, site: box.rule.site)
        give(box, index, to: draft)
        return false
      }
    }
  }

  private func attach() {
    for draft in mentions.indices {
      for item in program.events[mentions[draft].event].attachments {
        let attachment = program.attachments[item.attachment]
        let trigger = mentions[draft].item
        var isOff = false
        for pattern in attachment.unless {
          eachMatch(pattern, trigger: trigger, site: attachment.site) { _, _ in
            isOff = true
            return false
          }
        }
        if isOff {
          note(.attachmentOff(mention: draft, attachment: item.attachment))
          continue
        }
        for pattern in attachment.patterns {
          var found = false
          eachMatch(pattern, trigger: trigger, site: attachment.site) { _, _ in
            addSlots(
              of: pattern, to: draft, rank: program.rules.count + item.attachment, site: attachment.site,
              only: item.role)
            found = true
            return false
          }
          if found { break }
        }
      }
    }
  }

  // MARK: Frames

  private func applyFrame(_ box: RuleBox, _ index: Int) {
    guard let head = heads[index] else { return }
    let items = head.passing(tapeSignatures, signatures)
    if items.isEmpty { return }
    let forbidden = box.rule.unless.isEmpty ? [] : forbiddenItems(box) { items }
    for item in items {
      note(.head(rule: index, item: item))
      if let why = stop(box, item, forbidden) ?? failed(box.rule.conditions, head: item) {
        note(.stopped(rule: index, pattern: -1, item: item, why))
        continue
      }
      let word = headWord(tape[item])
      let draftIndex: Int
      if box.rule.isAugmenting {
        guard
          let known = mentions.firstIndex(where: {
            program.isA($0.event, box.rule.event) && $0.trigger == word
          })
        else {
          note(.stopped(rule: index, pattern: -1, item: item, .nothingToAdd))
          continue
        }
        draftIndex = known
        if !box.rule.sets.isEmpty {
          mentions[known].sources.append(index)
          note(.drafted(mention: known, rule: index, item: item))
        } else if !box.rule.inherits.isEmpty {
          mentions[known].heirs.append(index)
        }
      } else {
        draftIndex = draft(box.rule.event, item..<item + 1, source: index)
      }
      give(box, index, to: draftIndex)
      var taken: Set<Int> = []
      for (place, carrier) in box.rule.carriers.enumerated() {
        guard let kind = program.linkKinds.firstIndex(of: "carrier") else { continue }
        let found = edge(kind, to: tape[item])
        let applies = found.map { passes($0.from, carrier.test) } ?? false
        note(
          .carrier(
            rule: index, mention: draftIndex, carrier: place, edge: number(of: found), passes: applies))
        guard let edge = found, applies else { continue }
        for reading in carrier.readings {
          taken.insert(reading.role)
          fill(reading, of: edge.from, to: draftIndex, box, index)
        }
      }
      for reading in box.rule.readings where !taken.contains(reading.role) {
        fill(reading, of: tape[item], to: draftIndex, box, index)
      }
    }
  }

  private func fill(
    _ reading: RuleProgram.Reading, of node: Int32, to draft: Int, _ box: RuleBox, _ rank: Int
  ) {
    guard let edge = read(reading.kind, reading.word, of: node) else {
      note(.reading(rule: rank, mention: draft, reading, edge: -1, fits: false, group: -1))
      return
    }
    let from = edge.from
    let role = program.events[mentions[draft].event].role(
      program.events[box.rule.event].roles[reading.role].name)
    guard let role else { return }
    let types = program.events[mentions[draft].event].roles[role].types
    if !types.isEmpty, !types.contains(where: { has(from, $0) }),
      !program.events[mentions[draft].event].roles[role].isSpan
    {
      note(.reading(rule: rank, mention: draft, reading, edge: number(of: edge), fits: false, group: -1))
      return
    }
    fillerGroups += 1
    note(
      .reading(rule: rank, mention: draft, reading, edge: number(of: edge), fits: true, group: fillerGroups))
    offer(from, to: draft, role: role, rank: rank, site: box.rule.site, lastOnly: false)
  }
}
