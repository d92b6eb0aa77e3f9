import RuleCompiler
import RuleSyntax

/// Turns finished mentions into a report.
struct ReportAssembly {
  var report: Report
  private let program: Program
  private var entityIndex: [String: Int] = [:]
  private var entityCounts: [Character: Int] = [:]

  init(document: Document, rules: RuleSet) {
    program = rules.program
    report = Report(
      document: document, packs: rules.packs, sentences: [], entities: [], eventMentions: [], events: [],
      diagnostics: [])
  }

  mutating func add(_ scratch: Scratch<some TraceSink>, sentence: Int?, part: DocumentPart) {
    for finished in scratch.finish() { add(finished, scratch, sentence, part) }
    var told: Set<Int> = []
    for (site, limit) in scratch.gaveUp where told.insert(site).inserted {
      let rule = site >= 0 ? program.sites[site].id : nil
      report.diagnostics.append(
        ReportDiagnostic(
          code: "limit-reached", message: "a pattern gave up: \(limit) limit reached", rule: rule,
          sentence: sentence))
    }
  }

  private mutating func add(
    _ finished: FinishedMention, _ scratch: Scratch<some TraceSink>, _ sentence: Int?, _ part: DocumentPart
  ) {
    let event = program.events[finished.draft.event]
    let draft = finished.draft
    let arguments = finished.fillers.map { argument($0, event, scratch, part) }
    var codes: [EventMention.Code] = []
    for code in event.codes where code.when.allSatisfy({ scratch.has($0, draft) }) {
      let made = EventMention.Code(system: code.system, code: code.code)
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
        id: "", event: nil, type: event.name, part: part, sentence: sentence,
        trigger: .init(
          text: text(draft.start, draft.end, scratch), span: TextSpan(Int(draft.start), Int(draft.end))),
        arguments: arguments, modality: value("modality", "actual"), polarity: value("polarity", "positive"),
        date: nil, isAnaphoric: false, codes: codes, reportedIn: nil,
        rules: draft.sources.map { reference(program.rules[$0].site) }))
  }

  private mutating func argument(
    _ filler: Filler, _ event: EventProgram, _ scratch: Scratch<some TraceSink>, _ part: DocumentPart
  )
    -> Argument
  {
    let role = event.roles[filler.role]
    var made = Argument(
      role: role.name, text: text(filler.start, filler.end, scratch),
      span: TextSpan(Int(filler.start), Int(filler.end)), type: nil, entity: nil, resolved: nil,
      isInferred: false,
      rule: program.sites[filler.site].id)
    guard filler.node >= 0, !role.isSpan || !role.types.isEmpty else { return made }
    let type = mostSpecificType(filler.node, scratch)
    made.type = type.map { program.classes.classes[$0].name }
    if part == .text, let type = made.type { made.entity = entity(filler.node, type, made.span, scratch) }
    return made
  }

  private func mostSpecificType(_ node: Int32, _ scratch: Scratch<some TraceSink>) -> ClassID? {
    scratch.typesByDepth.first { scratch.has(node, $0) }
  }

  /// The entity of a named mention: one for each type and name.
  private mutating func entity(
    _ node: Int32, _ type: String, _ span: TextSpan, _ scratch: Scratch<some TraceSink>
  ) -> String? {
    let found = scratch.nodes[Int(node)]
    guard found.nameStart >= 0 else { return nil }
    let name = text(found.nameStart, found.nameEnd, scratch)
    let key = "\(type)\u{0}\(name)"
    if let known = entityIndex[key] {
      if !report.entities[known].mentions.contains(span) { report.entities[known].mentions.append(span) }
      return report.entities[known].id
    }
    let initial = type.first ?? "X"
    entityCounts[initial, default: 0] += 1
    let id = "\(initial)\(entityCounts[initial]!)"
    entityIndex[key] = report.entities.count
    report.entities.append(Entity(id: id, type: type, name: name, variants: [name], mentions: [span]))
    return id
  }

  private func text(_ start: Int32, _ end: Int32, _ scratch: Scratch<some TraceSink>) -> String {
    String(
      decoding: UnsafeBufferPointer(start: scratch.text + Int(start), count: Int(end - start)), as: UTF8.self)
  }

  private func reference(_ site: Int) -> RuleReference {
    RuleReference(id: program.sites[site].id, at: program.sources.place(of: program.sites[site].span))
  }

  /// The report with ids given.
  func finished() -> Report {
    var report = report
    for i in report.eventMentions.indices {
      report.eventMentions[i].id = "M\(i + 1)"
      report.eventMentions[i].event = "E\(i + 1)"
      let mention = report.eventMentions[i]
      var seen: Set<EventArgument> = []
      let arguments = mention.arguments.map {
        EventArgument(role: $0.role, entity: $0.entity, text: $0.entity == nil ? $0.text : nil)
      }.filter { seen.insert($0).inserted }
      report.events.append(
        Event(id: "E\(i + 1)", type: mention.type, mentions: [mention.id], arguments: arguments))
    }
    return report
  }
}
