import RuleCompiler

extension Scratch {
  /// Makes event mentions and collects what may fill their roles.
  func findEvents() {
    if vetoed.count != program.events.count { vetoed = Array(repeating: nil, count: program.events.count) }
    for i in vetoed.indices { vetoed[i] = nil }
    for index in program.rules.indices where ruleGates.isOpen(index, present) {
      let box = rules[index]
      switch box.rule.form {
      case .rule: apply(box, index)
      case .frame where !box.rule.isAugmenting: applyFrame(box, index)
      default: break
      }
    }
    if mentions.isEmpty { return }
    for index in program.rules.indices where ruleGates.isOpen(index, present) {
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

  private func forbiddenItems(_ box: RuleBox) -> [Int] {
    var items: [Int] = []
    for pattern in box.rule.unless {
      if program.patterns[pattern].triggerBit != nil {
        for draft in mentions where draft.event == box.rule.event {
          eachMatch(pattern, trigger: draft.item, site: box.rule.site) { _, _ in
            items.append(draft.item)
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
      return known
    }
    let last = items.count > 1 ? headWord(tape[items.upperBound - 1]) : word
    mentions.append(
      MentionDraft(
        event: event, trigger: word, item: items.lowerBound, start: nodes[Int(word)].start,
        end: max(nodes[Int(word)].end, nodes[Int(last)].end), sources: [source]))
    return mentions.count - 1
  }

  private func apply(_ box: RuleBox, _ index: Int) {
    for pattern in box.rule.patterns {
      guard mayMatch(pattern) else { continue }
      let forbidden = box.rule.unless.isEmpty ? [] : forbiddenItems(box)
      _ = isVetoed(-1, event: box.rule.event)
      var done: [Int] = []
      eachMatch(pattern, site: box.rule.site) { _, _ in
        guard let items = slot(.mark, of: pattern), !items.isEmpty else { return true }
        let item = items.lowerBound
        if done.contains(item) || forbidden.contains(item) || isVetoed(item, event: box.rule.event) {
          return true
        }
        guard holds(box.rule.conditions, pattern, item) else { return true }
        done.append(item)
        let draft = draft(box.rule.event, items, source: index)
        mentions[draft].sets += box.rule.sets
        addSlots(of: pattern, to: draft, rank: index, site: box.rule.site)
        return true
      }
    }
  }

  /// Conditions that the match itself decides; those on roles it does not bind wait for ``conditionsHold(_:_:)``.
  private func holds(_ conditions: [ConditionProgram], _ pattern: Int, _ item: Int) -> Bool {
    for condition in conditions {
      if condition.subject == "trigger" {
        if let test = condition.test, passes(tape[item], test) == condition.isNegated { return false }
        continue
      }
      guard let bound = slot(.named(condition.subject), of: pattern) else { continue }
      let holds = condition.test.map { passes(tape[bound.upperBound - 1], $0) } ?? true
      if holds == condition.isNegated { return false }
    }
    return true
  }

  // MARK: Roles

  private func addRoles(_ pattern: Int, _ box: RuleBox, _ index: Int) {
    guard mayMatch(pattern) else { return }
    let forbidden = box.rule.unless.isEmpty ? [] : forbiddenItems(box)
    for draft in mentions.indices {
      guard isA(mentions[draft].event, box.rule.event), !forbidden.contains(mentions[draft].item) else {
        continue
      }
      eachMatch(pattern, trigger: mentions[draft].item, site: box.rule.site) { _, _ in
        guard holds(box.rule.conditions, pattern, mentions[draft].item) else { return true }
        addSlots(of: pattern, to: draft, rank: index, site: box.rule.site)
        if !box.rule.sets.isEmpty { mentions[draft].sets += box.rule.sets }
        return false
      }
    }
  }

  func isA(_ event: Int, _ other: Int) -> Bool {
    event == other || program.events[event].parents.contains { isA($0, other) }
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
        if isOff { continue }
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
    let forbidden = box.rule.unless.isEmpty ? [] : forbiddenItems(box)
    for item in items {
      if forbidden.contains(item) || isVetoed(item, event: box.rule.event) { continue }
      guard
        box.rule.conditions.allSatisfy({
          $0.subject != "trigger" || $0.test == nil
            || passes(tape[item], $0.test!) != $0.isNegated
        })
      else { continue }
      let word = headWord(tape[item])
      let draftIndex: Int
      if box.rule.isAugmenting {
        guard let known = mentions.firstIndex(where: { isA($0.event, box.rule.event) && $0.trigger == word })
        else {
          continue
        }
        draftIndex = known
        if !box.rule.inherits.isEmpty { mentions[known].heirs.append(index) }
        if !box.rule.sets.isEmpty { mentions[known].sources.append(index) }
      } else {
        draftIndex = draft(box.rule.event, item..<item + 1, source: index)
      }
      mentions[draftIndex].sets += box.rule.sets
      var taken: Set<Int> = []
      for carrier in box.rule.carriers {
        guard let kind = program.linkKinds.firstIndex(of: "carrier"), let edge = edge(kind, to: tape[item]),
          passes(edge.from, carrier.test)
        else { continue }
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
    guard let from = read(reading.kind, reading.word, of: node) else { return }
    let role = program.events[mentions[draft].event].role(
      program.events[box.rule.event].roles[reading.role].name)
    guard let role else { return }
    let types = program.events[mentions[draft].event].roles[role].types
    if !types.isEmpty, !types.contains(where: { has(from, $0) }),
      !program.events[mentions[draft].event].roles[role].isSpan
    {
      return
    }
    fillerGroups += 1
    offer(from, to: draft, role: role, rank: rank, site: box.rule.site, lastOnly: false)
  }
}
