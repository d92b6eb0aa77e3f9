import RuleCompiler

extension Discourse {
  /// Fills roles that `inherit` clauses name and the sentence leaves empty.
  func inherit() {
    for index in draft.events.indices {
      let event = draft.events[index]
      let ofRules = event.sources.flatMap { program.rules[$0].inherits }
      for clause in ofRules + program.events[event.type].inherits { fill(clause, of: index) }
    }
  }

  private func fill(_ clause: InheritProgram, of index: Int) {
    let role = program.events[draft.events[index].type].roles[clause.role].name
    if draft.report.eventMentions[index].arguments.contains(where: { $0.role == role }) { return }
    for source in clause.sources {
      switch source {
      case .dateline(let name): if fillFromDateline(name, role, clause, of: index) { return }
      case .role: continue
      }
    }
    let sentence = draft.events[index].sentence
    // The same sentence first, whatever stands before or behind; then back.
    let range = events.mentions(from: clause.within.map { sentence - $0 } ?? 0, to: sentence)
    for other in range.suffix(DiscourseReach.events).reversed() where other != index {
      guard clause.sources.contains(where: { isOf($0, draft.events[other].type) }) else { continue }
      // What this event's other mentions say counts as well.
      let telling =
        [other] + (tellers[told[other]] ?? []).suffix(DiscourseReach.events).filter { $0 != other }
      let parties = Set(telling.flatMap { clear(in: $0, clause).flatMap { meant(by: $0.referent) } })
      guard parties.count >= clause.count else { continue }
      copy(from: telling, clause, role, to: index)
      return
    }
  }

  private func isOf(_ source: RoleSource, _ type: Int) -> Bool {
    if case .role(let event, _) = source { program.isA(type, event) } else { false }
  }

  /// Arguments of a mention that a clause asks for and of which it is known whom they mean.
  private func clear(in mention: Int, _ clause: InheritProgram) -> [(referent: Int, argument: Argument)] {
    let found = draft.report.eventMentions[mention]
    return found.arguments.enumerated().compactMap { at, argument in
      let referent = draft.events[mention].referents[at]
      guard !argument.isInferred, isSource(argument.role, draft.events[mention].type, clause.sources),
        isClear(referent)
      else { return nil }
      return (referent, argument)
    }
  }

  /// The entities of a referent; one that stands for no entity counts for itself.
  private func meant(by referent: Int) -> [Int] {
    guard referent >= 0 else { return [] }
    let entities = draft.referents[referent].entities
    return entities.isEmpty ? [-1 - referent] : entities
  }

  private func copy(from tellers: [Int], _ clause: InheritProgram, _ role: String, to index: Int) {
    var taken: Set<Int> = []
    for teller in tellers {
      let there = draft.report.eventMentions[teller]
      guard there.part == draft.report.eventMentions[index].part else { continue }
      for (referent, argument) in clear(in: teller, clause) {
        let known = meant(by: referent)
        if !known.isEmpty, taken.isSuperset(of: known) { continue }
        taken.formUnion(known)
        var made = argument
        made.role = role
        made.isInferred = true
        made.rule = program.sites[clause.site].id
        made.reasons.append(
          Reason(
            of: "inferred", rule: reference(clause.site),
            text: "\(argument.role) of \"\(there.trigger.text)\" (\(there.id))"))
        draft.report.eventMentions[index].arguments.append(made)
        draft.events[index].referents.append(referent)
      }
    }
  }

  /// No pronoun or description that could not be resolved.
  private func isClear(_ referent: Int) -> Bool {
    guard referent >= 0, draft.referents[referent].entities.isEmpty else { return true }
    let signature = draft.referents[referent].signature
    return !tables.antecedents.contains { passes(signature, $0.anaphor) }
  }

  /// The lead, and only what happened, happened where it was filed.
  private func fillFromDateline(
    _ name: String, _ role: String, _ clause: InheritProgram, of index: Int
  ) -> Bool {
    let mention = draft.report.eventMentions[index]
    let piece =
      name == "place" ? draft.dateline.place : name == "agency" ? draft.dateline.agency : draft.dateline.date
    guard let piece, mention.part == .text, mention.sentence == 0, isDefault(mention),
      !namesOther(piece, clause.role, draft.events[index])
    else { return false }
    draft.report.eventMentions[index].arguments.append(
      Argument(
        role: role, text: piece.text, span: piece.span,
        type: piece.type.map { program.classes.classes[$0].name }, entity: nil, resolved: nil,
        isInferred: true, rule: program.sites[piece.site].id,
        reasons: [Reason(of: "inferred", rule: reference(clause.site), text: "\(name) of the dateline")]))
    draft.events[index].referents.append(-1)
    return true
  }

  /// The sentence speaks of something else of the role's type, so that it may have happened there.
  private func namesOther(_ piece: DatelineDraft.Piece, _ role: Int, _ event: EventDraft) -> Bool {
    guard let type = program.events[event.type].roles[role].types.first else { return true }
    // Only ever asked of the first sentence.
    return draft.referents.prefix(DiscourseReach.referents).contains { referent in
      referent.part == .text && referent.sentence == event.sentence
        && scratch.signatures.has(referent.signature, type)
        && text(.text, referent.start, referent.end) != piece.text
    }
  }

  private func isDefault(_ mention: EventMention) -> Bool {
    let group = program.classes.groups.first { $0.name == "modality" }
    let first = group?.values.first.map { program.classes.classes[$0].name }
    return mention.modality == first ?? mention.modality
  }
}
