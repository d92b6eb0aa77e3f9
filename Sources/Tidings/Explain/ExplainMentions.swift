import RuleCompiler

/// Event mentions: the rules behind them, their arguments, and what was offered in vain.
extension SentenceExplainer {
  func mention(_ index: Int) -> MentionExplanation {
    let draft = scratch.mentions[index]
    let event = program.events[draft.event]
    var because: [ExplanationLine] = []
    var told: Set<Int> = []
    for item in log.drafts where item.mention == index && told.insert(item.rule).inserted {
      because.append(source(item.rule, item.item, mention: index))
    }
    if let loss = log.mentionsDropped[index] { because.append(self.loss(loss, event)) }
    let kept = log.kept.filter { $0.mention == index }.map(\.filler).sorted {
      (draft.fillers[$0].role, draft.fillers[$0].start) < (draft.fillers[$1].role, draft.fillers[$1].start)
    }
    return MentionExplanation(
      id: nil, type: event.name,
      trigger: .init(
        text: slice(Int(draft.start), Int(draft.end)), span: TextSpan(Int(draft.start), Int(draft.end))),
      because: because,
      arguments: kept.map { argument(draft.fillers[$0], event) },
      features: ["modality", "polarity"].compactMap { feature($0, draft, index) },
      lost: log.dropped.filter { $0.mention == index }.map { lost($0.filler, $0.why, draft, event) })
  }

  /// The rule or frame as a source of the mention.
  private func source(_ rule: Int, _ item: Int, mention: Int) -> ExplanationLine {
    let made = program.rules[rule]
    var inner: [ExplanationLine] = []
    if made.form == .frame, let head = made.head {
      inner.append(
        ExplanationLine(
          .yes, .head, "head \(rules.meaning(head)) is \(quoted(item..<item + 1, log.eventTape))",
          at: place(made.headSpan ?? program.sites[made.site].span),
          span: span(item..<item + 1, log.eventTape)))
    }
    let matches = made.form == .rule ? made.patterns.flatMap { self.matches($0, tape: log.eventTape) } : []
    if let found = matches.first(where: { self.marked($0) == item }) { inner.append(match(found)) }
    var tested = ClassSet(made.head?.asked ?? [])
    for pattern in made.patterns where made.form == .rule { tested.formUnion(self.tested(pattern)) }
    inner += chain(log.tapes[log.eventTape].items[item], tested: tested)
    var verdict = ExplanationLine.Verdict.yes
    if let drop = log.sourcesDropped.first(where: { $0.mention == mention && $0.rule == rule }) {
      verdict = .no
      inner.append(
        failed(made.conditions[drop.condition]))
    }
    return ExplanationLine(
      verdict, .rule, "\(made.form) \(id(made.site))", rule: id(made.site), at: place(ofSite: made.site),
      reasons: inner)
  }

  /// The item at `[ … ]` of a match.
  func marked(_ match: SentenceLog.Match) -> Int { match.markedItem(program) }

  func loss(_ loss: TraceStep.MentionLoss, _ event: EventProgram) -> ExplanationLine {
    switch loss {
    case .required(let role):
      return ExplanationLine(
        .no, .required, "dropped: `\(event.roles[role].name)` is required and nothing fills it",
        at: place(event.roles[role].span))
    case .noSource: return ExplanationLine(.no, .when, "dropped: none of its rules holds")
    }
  }

  /// A condition that does not hold.
  func failed(_ condition: ConditionProgram) -> ExplanationLine {
    let isCall = condition.call != nil
    var why = "does not hold"
    if case .extern(let index)? = condition.call?.relation, !program.externs[index].isProvided {
      why = "there is no plugin for it"
    }
    return ExplanationLine(
      .no, isCall ? .where : .when, "\(isCall ? "where" : "when") \(words(condition)): \(why)",
      at: place(condition.span))
  }

  /// A condition in the notation of the rule language.
  func words(_ condition: ConditionProgram) -> String {
    if let call = condition.call {
      return "\(condition.isNegated ? "not " : "")\(call.name)(\(call.arguments.joined(separator: ", ")))"
    }
    guard let test = condition.test else {
      return condition.isNegated ? "not \(condition.subject)" : condition.subject
    }
    return "\(condition.subject) is\(condition.isNegated ? " not" : "") \(rules.meaning(test))"
  }

  // MARK: Fillers

  func text(_ filler: Filler) -> String { quoted(slice(Int(filler.start), Int(filler.end))) }

  private func argument(_ filler: Filler, _ event: EventProgram) -> MentionExplanation.Argument {
    .init(
      role: event.roles[filler.role].name, text: slice(Int(filler.start), Int(filler.end)),
      span: TextSpan(Int(filler.start), Int(filler.end)), because: [offer(filler)])
  }

  /// The rule that offered a filler, with the slot or link it came by.
  func offer(_ filler: Filler) -> ExplanationLine {
    var inner: [ExplanationLine] = []
    var at = place(ofSite: filler.site)
    var outer = filler.node
    var tested = ClassSet()
    if let found = log.slots[filler.group] {
      inner.append(match(found.match))
      tested = self.tested(found.match.pattern)
      at = place(ofPattern: found.match.pattern)
    } else if let reading = log.readings.first(where: { $0.group == filler.group }) {
      let edge = scratch.edges[reading.edge]
      at = place(reading.reading.span)
      inner.append(linkReason(reading.edge))
      outer = edge.from
      if edge.kind != reading.reading.kind {
        inner.append(voice(reading.reading, edge))
      }
      if let carrier = log.carriers.last(where: {
        $0.rule == reading.rule && $0.mention == reading.mention && $0.passes
          && scratch.edges[$0.edge].from == edge.to
      }) {
        inner.append(linkReason(carrier.edge))
      }
    }
    if filler.node >= 0 {
      if outer != filler.node, scratch.nodes[Int(outer)].memberCount > 0 {
        inner.append(
          ExplanationLine(
            .note, .mention, "\(text(filler)) is a member of \(quoted(outer))", span: span(outer)))
      }
      inner += chain(filler.node, tested: tested)
    }
    return ExplanationLine(.yes, .rule, id(filler.site), rule: id(filler.site), at: at, reasons: inner)
  }

  private func voice(_ reading: RuleProgram.Reading, _ edge: Edge) -> ExplanationLine {
    let voice = program.voices.first { scratch.has(edge.to, $0.feature) }
    let name = voice.map { program.classes.classes[$0.feature].name } ?? ""
    return ExplanationLine(
      .note, .voice,
      "\(quoted(edge.to)) is \(name): `\(program.linkKinds[edge.kind])` is read as `\(program.linkKinds[reading.kind])`",
      span: span(edge.to))
  }

  /// A filler that was not kept, and what it lost to.
  func lost(_ index: Int, _ why: TraceStep.FillerLoss, _ draft: MentionDraft, _ event: EventProgram)
    -> ExplanationLine
  {
    let filler = draft.fillers[index]
    let role = event.roles[filler.role]
    if let by = why.winner, draft.fillers[by].role == filler.role,
      (draft.fillers[by].start, draft.fillers[by].end) == (filler.start, filler.end)
    {
      return ExplanationLine(
        .note, .precedence, "\(role.name) \(text(filler)) is given by \(id(filler.site)) as well",
        rule: id(filler.site), at: offer(filler).at)
    }
    func other(_ index: Int) -> String {
      let other = draft.fillers[index]
      return "\(event.roles[other.role].name) \(text(other)) of \(id(other.site))"
    }
    let reason: String
    switch why {
    case .overlapsTrigger: reason = "it overlaps the trigger"
    case .isTrigger: reason = "it is the trigger"
    case .single(let by): reason = "the role takes one filler, and \(other(by)) goes first"
    case .full(let count): reason = "the role has \(count), as many as it takes"
    case .overlaps(let by): reason = "its words belong to \(other(by)), which goes first"
    case .condition(let rule, let number):
      reason = "where \(words(program.rules[rule].conditions[number])) does not hold"
    }
    return ExplanationLine(
      .no, .precedence, "\(role.name) \(text(filler)): \(reason)", rule: id(filler.site),
      at: offer(filler).at, span: TextSpan(Int(filler.start), Int(filler.end)),
      reasons: offer(filler).reasons)
  }

  // MARK: Features

  private func feature(_ name: String, _ draft: MentionDraft, _ index: Int) -> ExplanationLine? {
    guard let group = program.classes.groups.firstIndex(where: { $0.name == name }),
      let value = scratch.groupValue(name, of: draft)
    else { return nil }
    let values = program.classes.groups[group].values
    var inner: [ExplanationLine] = []
    if let feature = draft.sets.last(where: { values.contains($0) }) {
      let setter = log.sets.last { $0.mention == index && program.rules[$0.rule].sets.contains(feature) }
      if let setter {
        let site = program.rules[setter.rule].site
        inner = [
          ExplanationLine(.yes, .feature, "\(id(site)) sets it", rule: id(site), at: place(ofSite: site))
        ]
      }
    } else {
      inner = feature(group, of: scratch.tape[draft.item])
    }
    let shown = program.classes.classes[value].name
    let suffix = inner.isEmpty ? ": nothing says otherwise" : ""
    return ExplanationLine(.note, .feature, "\(name) \(shown)\(suffix)", reasons: inner)
  }
}

extension TraceStep.FillerLoss {
  /// The filler that goes first.
  fileprivate var winner: Int? {
    switch self {
    case .single(let by), .overlaps(let by): by
    case .overlapsTrigger, .isTrigger, .full, .condition: nil
    }
  }
}
