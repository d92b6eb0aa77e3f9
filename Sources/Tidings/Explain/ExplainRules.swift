import RuleCompiler

/// Everything about one rule, frame, role or attachment in a sentence.
extension SentenceExplainer {
  /// What came of a declaration, whatever its kind.
  func verdict(ofSite site: Int) -> ExplanationLine {
    switch program.sites[site].kind {
    case .recognizer: return recognizer(site)
    case .link: return link(site)
    case .attachment: return attachment(site)
    // Theirs is the document as a whole; see `Extractor.explain`.
    case .event, .variants, .antecedent, .merge, .normalizer: return whole(site, [])
    case .rule, .frame, .role:
      guard let rule = program.rules.firstIndex(where: { $0.site == site }) else { return whole(site, []) }
      return verdict(ofRule: rule)
    }
  }

  /// A declaration with its reasons: ticked when something came of it.
  func whole(_ site: Int, _ reasons: [ExplanationLine], worked: Bool = false, note: String = "")
    -> ExplanationLine
  {
    ExplanationLine(
      worked ? .yes : .no, .rule, "\(program.sites[site].kind) \(id(site))\(note)", rule: id(site),
      at: place(ofSite: site), reasons: reasons)
  }

  private func verdict(ofRule index: Int) -> ExplanationLine {
    let rule = program.rules[index]
    let parts: [ExplanationLine]
    switch rule.form {
    case .rule: parts = rule.patterns.flatMap { makes($0, index).map(\.reason) }
    case .frame: parts = frame(index) + rule.patterns.flatMap { adds($0, index) }
    case .role: parts = rule.patterns.flatMap { adds($0, index) }
    }
    return whole(rule.site, parts, worked: hasWorked(index))
  }

  /// The rule made or filled something that is in the report.
  private func hasWorked(_ index: Int) -> Bool {
    let rule = program.rules[index]
    let isSource = log.drafts.contains { draft in
      draft.rule == index && log.mentionsDropped[draft.mention] == nil
        && !log.sourcesDropped.contains { $0.mention == draft.mention && $0.rule == index }
    }
    return isSource
      || log.kept.contains {
        scratch.mentions[$0.mention].fillers[$0.filler].site == rule.site
          && log.mentionsDropped[$0.mention] == nil
      }
  }

  // MARK: Rules

  /// A pattern of a rule: each match with what became of it, or how far it came.
  func makes(_ pattern: Int, _ index: Int) -> [PatternVerdict] {
    let found = matches(pattern, tape: log.eventTape)
    if found.isEmpty { return [stop(pattern, tape: log.eventTape)] }
    return found.map { match in
      var reason = self.match(match)
      let item = marked(match)
      if let stop = log.stops.first(where: { $0.rule == index && $0.pattern == pattern && $0.item == item }) {
        reason.verdict = .no
        reason.reasons.append(self.reason(stop.why, index, item))
        return PatternVerdict(reason: reason, nearness: 1.5)
      }
      if let draft = log.drafts.first(where: { $0.rule == index && $0.item == item }) {
        reason.reasons += outcome(draft.mention, index)
      }
      return PatternVerdict(reason: reason, nearness: 2)
    }
  }

  /// What became of a mention that a rule made.
  func outcome(_ mention: Int, _ index: Int) -> [ExplanationLine] {
    let draft = scratch.mentions[mention]
    let event = program.events[draft.event]
    let trigger = quoted(slice(Int(draft.start), Int(draft.end)))
    if let drop = log.sourcesDropped.first(where: { $0.mention == mention && $0.rule == index }) {
      return [failed(program.rules[index].conditions[drop.condition])]
    }
    if let loss = log.mentionsDropped[mention] { return [self.loss(loss, event)] }
    return [ExplanationLine(.yes, .mention, "makes \(event.name) at \(trigger)")]
  }

  func reason(_ why: TraceStep.RuleStop, _ index: Int, _ item: Int) -> ExplanationLine {
    let rule = program.rules[index]
    let word = quoted(item..<item + 1, log.eventTape)
    switch why {
    case .unless:
      let hit = forbidding(rule.unless, item)
      return ExplanationLine(
        .no, .unless, "unless forbids \(word)", at: hit.map { place(ofPattern: $0.pattern) },
        reasons: hit.map { [match($0, word: "unless")] } ?? [])
    case .veto:
      let event = program.events[rule.event]
      let hit = forbidding(event.vetoes, item)
      return ExplanationLine(
        .no, .veto, "veto of \(event.name) forbids \(word)", at: hit.map { place(ofPattern: $0.pattern) },
        reasons: hit.map { [match($0, word: "veto")] } ?? [])
    case .condition(let number):
      return failed(rule.conditions[number])
    case .nothingToAdd:
      return ExplanationLine(
        .no, .head, "augment: no other rule made a \(program.events[rule.event].name) at \(word)",
        at: place(ofSite: rule.site))
    }
  }

  /// The match of a guard that forbids an item.
  private func forbidding(_ patterns: [Int], _ item: Int) -> SentenceLog.Match? {
    for pattern in patterns {
      if let hit = log.matches[pattern]?.first(where: {
        $0.trigger == item || ($0.trigger < 0 && marked($0) == item)
      }) {
        return hit
      }
    }
    return nil
  }

  // MARK: Roles and attachments

  /// A pattern with `$trigger`, for each mention it could add to.
  func adds(_ pattern: Int, _ index: Int) -> [ExplanationLine] {
    let rule = program.rules[index]
    let mentions = scratch.mentions.indices.filter {
      scratch.program.isA(scratch.mentions[$0].event, rule.event)
    }
    if mentions.isEmpty {
      return [
        ExplanationLine(
          .no, .pattern, "pattern was not tried: no rule made a \(program.events[rule.event].name)",
          at: place(ofPattern: pattern))
      ]
    }
    return mentions.map { mention in
      let item = scratch.mentions[mention].item
      let guardStop = log.stops.last { $0.rule == index && $0.pattern == pattern && $0.item == item }
      return adds(pattern, mention, guardStop.map { reason($0.why, index, item) })
    }
  }

  private func adds(_ pattern: Int, _ mention: Int, _ guardStop: ExplanationLine?, role: Int? = nil)
    -> ExplanationLine
  {
    let draft = scratch.mentions[mention]
    let trigger = quoted(slice(Int(draft.start), Int(draft.end)))
    let used = log.slots.values.first { $0.mention == mention && $0.match.pattern == pattern }
    if let used {
      let groups = log.slots.filter { $0.value.mention == mention && $0.value.match.pattern == pattern }.keys
      var reason = match(used.match, word: "for \(trigger): pattern")
      let event = program.events[draft.event]
      for (number, filler) in draft.fillers.enumerated() where groups.contains(filler.group) {
        let role = event.roles[filler.role].name
        if log.kept.contains(where: { $0 == (mention, number) }) {
          reason.reasons.append(ExplanationLine(.yes, .precedence, "\(role) \(text(filler)) is kept"))
        } else if let loss = log.dropped.first(where: { $0.mention == mention && $0.filler == number }) {
          var lost = lost(number, loss.why, draft, event)
          lost.reasons = []
          reason.verdict = .no
          reason.reasons.append(lost)
        }
      }
      return reason
    }
    if let guardStop {
      return ExplanationLine(
        .no, .pattern, "for \(trigger): stopped", at: place(ofPattern: pattern), reasons: [guardStop])
    }
    return stop(pattern, trigger: draft.item, tape: log.eventTape, word: "for \(trigger): pattern").reason
  }

  private func attachment(_ site: Int) -> ExplanationLine {
    guard let index = program.attachments.firstIndex(where: { $0.site == site }) else {
      return whole(site, [])
    }
    let attachment = program.attachments[index]
    var parts: [ExplanationLine] = []
    for mention in scratch.mentions.indices {
      guard
        program.events[scratch.mentions[mention].event].attachments.contains(where: { $0.attachment == index }
        )
      else { continue }
      if log.attachmentsOff.contains(where: { $0 == (mention, index) }) {
        let hit = forbidding(attachment.unless, scratch.mentions[mention].item)
        parts.append(
          ExplanationLine(
            .no, .unless, "unless forbids \(quoted(scratch.tape[scratch.mentions[mention].item]))",
            at: hit.map { place(ofPattern: $0.pattern) },
            reasons: hit.map { [match($0, word: "unless")] } ?? []))
        continue
      }
      // The first pattern that matches is the one; those behind it were not tried.
      for pattern in attachment.patterns {
        parts.append(adds(pattern, mention, nil))
        if log.slots.values.contains(where: { $0.mention == mention && $0.match.pattern == pattern }) {
          break
        }
      }
    }
    if parts.isEmpty {
      parts = [ExplanationLine(.no, .pattern, "not tried: no mention here has an event type that takes it")]
    }
    return whole(
      site, parts, worked: log.kept.contains { scratch.mentions[$0.mention].fillers[$0.filler].site == site })
  }
}
