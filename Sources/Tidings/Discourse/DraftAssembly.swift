import RuleCompiler
import RuleSyntax

extension DocumentDraft {
  init(_ document: Document, _ rules: RuleSet) {
    report = Report(document: document, packs: rules.packs)
    report.headline = document.title
    report.date = document.date
  }

  /// Takes over what was found in a sentence.
  /// - Parameter sentence: its index in the body; nil in the headline.
  mutating func add(_ scratch: Scratch<some TraceSink>, sentence: Int?, part: DocumentPart) {
    scratch.collectReferents(into: &self, part: part)
    scratch.readDateline(into: &self)
    if report.date == nil { report.date = scratch.datelineDay() }
    let finished = scratch.finish()
    for mention in finished { add(mention, scratch, sentence, part) }
    var told: Set<Int> = []
    for (site, limit) in scratch.gaveUp where told.insert(site).inserted {
      let rule = site >= 0 ? scratch.program.sites[site].id : nil
      report.diagnostics.append(
        ReportDiagnostic(
          code: "limit-reached", message: "a pattern gave up: \(limit) limit reached", rule: rule,
          sentence: sentence))
    }
    sentenceCount += 1
  }

  private mutating func add(
    _ finished: FinishedMention, _ scratch: Scratch<some TraceSink>, _ sentence: Int?, _ part: DocumentPart
  ) {
    let program = scratch.program
    let event = program.events[finished.draft.event]
    let draft = finished.draft
    var codes: [EventMention.Code] = []
    for code in event.codes where code.when.allSatisfy({ scratch.has($0, draft) }) {
      guard let value = code.code else {
        codes.removeAll { $0.system == code.system }
        continue
      }
      let made = EventMention.Code(system: code.system, code: value)
      if let old = codes.firstIndex(where: { $0.system == code.system }) {
        codes[old] = made
      } else {
        codes.append(made)
      }
    }
    func value(_ group: String, _ fallback: String) -> String {
      scratch.groupValue(group, of: draft).map { program.classes.classes[$0].name } ?? fallback
    }
    report.eventMentions.append(
      EventMention(
        id: "M\(report.eventMentions.count + 1)", event: nil, type: event.name, part: part,
        sentence: sentence,
        trigger: .init(
          text: scratch.string(draft.start, draft.end), span: TextSpan(Int(draft.start), Int(draft.end))),
        arguments: finished.fillers.map { argument($0, event, scratch) },
        modality: value("modality", "actual"), polarity: value("polarity", "positive"),
        date: nil, isAnaphoric: false, codes: codes, reportedIn: nil,
        rules: draft.sources.map { scratch.reference(program.rules[$0].site) }))
    events.append(
      EventDraft(
        type: draft.event, sentence: sentenceCount,
        referents: finished.fillers.map { $0.node < 0 ? -1 : scratch.referent(of: $0.node) },
        isAnaphor: scratch.isMarked(draft, by: scratch.discourse.anaphors),
        isEcho: scratch.isMarked(draft, by: scratch.discourse.echoes),
        sources: draft.sources + draft.heirs, sourceRoles: roles(event.sources, draft, scratch),
        targetRoles: roles(event.targets, draft, scratch), dates: scratch.dates(of: finished),
        isYetToCome: scratch.isYetToCome(draft)))
  }

  /// The roles of the last side whose features the mention has.
  private func roles(
    _ sides: [EventProgram.Side], _ draft: MentionDraft, _ scratch: Scratch<some TraceSink>
  ) -> [Int] {
    sides.last { side in side.when.allSatisfy { scratch.has($0, draft) } }?.roles ?? []
  }

  private func argument(
    _ filler: Filler, _ event: EventProgram, _ scratch: Scratch<some TraceSink>
  ) -> Argument {
    let program = scratch.program
    let role = event.roles[filler.role]
    var made = Argument(
      role: role.name, text: scratch.string(filler.start, filler.end),
      span: TextSpan(Int(filler.start), Int(filler.end)), type: nil, entity: nil, resolved: nil,
      isInferred: false, rule: program.sites[filler.site].id)
    guard filler.node >= 0, !role.isSpan || !role.types.isEmpty else { return made }
    let type = scratch.type(of: scratch.nodes[Int(filler.node)].signature)
    made.type = type.map { program.classes.classes[$0].name }
    return made
  }
}

extension Scratch {
  func reference(_ site: Int) -> RuleReference {
    if let known = references[site] { return known }
    let made = RuleReference(
      id: program.sites[site].id, at: program.sources.place(of: program.sites[site].span))
    references[site] = made
    return made
  }

  /// Whether an `anaphor` or `echo` pattern of the mention's event type marks its trigger.
  func isMarked(_ draft: MentionDraft, by marks: [DiscourseTables.MergeMark]) -> Bool {
    marks.contains { program.isA(draft.event, $0.event) && marked($0).contains(draft.item) }
  }

  /// The items that a pattern marks in the sentence.
  private func marked(_ mark: DiscourseTables.MergeMark) -> [Int] {
    guard mayMatch(mark.pattern, site: mark.site) else { return [] }
    if let known = mergeMarks.first(where: { $0.pattern == mark.pattern }) { return known.items }
    var items: [Int] = []
    eachMatch(mark.pattern, site: mark.site) { start, _ in
      items.append(slot(.mark, of: mark.pattern)?.lowerBound ?? start)
      return true
    }
    mergeMarks.append((mark.pattern, items))
    return items
  }
}
