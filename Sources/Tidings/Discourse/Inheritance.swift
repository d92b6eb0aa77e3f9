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
    let order = draft.events.indices.filter { draft.events[$0].sentence == sentence && $0 != index }
    let before = (0..<index).reversed().filter { draft.events[$0].sentence < sentence }
    for other in order.reversed() + before {
      if let within = clause.within, sentence - draft.events[other].sentence > within { return }
      guard clause.sources.contains(where: { isOf($0, draft.events[other].type) }) else { continue }
      // What this event's other mentions say counts as well.
      let tellers = [other] + draft.events.indices.filter { told[$0] == told[other] && $0 != other }
      for teller in tellers where copy(from: teller, clause, role, to: index) { return }
    }
  }

  private func isOf(_ source: RoleSource, _ type: Int) -> Bool {
    if case .role(let event, _) = source { isA(type, event) } else { false }
  }

  private func copy(
    from other: Int, _ clause: InheritProgram, _ role: String, to index: Int
  ) -> Bool {
    let there = draft.report.eventMentions[other]
    var found = false
    for (at, argument) in there.arguments.enumerated()
    where isSource(argument.role, draft.events[other].type, clause.sources) && !argument.isInferred {
      guard there.part == draft.report.eventMentions[index].part, isClear(draft.events[other].referents[at])
      else { continue }
      var made = argument
      made.role = role
      made.isInferred = true
      made.rule = program.sites[clause.site].id
      made.reasons.append(
        Reason(
          of: "inferred", rule: reference(clause.site),
          text: "\(argument.role) of \"\(there.trigger.text)\" (\(there.id))"))
      draft.report.eventMentions[index].arguments.append(made)
      draft.events[index].referents.append(draft.events[other].referents[at])
      found = true
    }
    return found
  }

  /// It is known whom it means: no pronoun or description that could not be resolved.
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
    guard let piece, mention.part == .text, mention.sentence == 0, isDefault(mention) else { return false }
    draft.report.eventMentions[index].arguments.append(
      Argument(
        role: role, text: piece.text, span: piece.span,
        type: piece.type.map { program.classes.classes[$0].name }, entity: nil, resolved: nil,
        isInferred: true, rule: program.sites[piece.site].id,
        reasons: [Reason(of: "inferred", rule: reference(clause.site), text: "\(name) of the dateline")]))
    draft.events[index].referents.append(-1)
    return true
  }

  private func isDefault(_ mention: EventMention) -> Bool {
    let group = program.classes.groups.first { $0.name == "modality" }
    let first = group?.values.first.map { program.classes.classes[$0].name }
    return mention.modality == first ?? mention.modality
  }
}
