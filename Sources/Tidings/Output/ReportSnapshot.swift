extension Report {
  /// All that was found, as text to be kept beside an article and compared line by line: one thing a line, what belongs
  /// together under its sentence, positions in code points behind `@`, and no numbers that change when something else is found.
  public var snapshot: String {
    let writer = SnapshotWriter(self)
    return writer.head() + writer.sentences() + writer.entities() + writer.notes()
  }
}

/// Writes the parts of a snapshot.
private struct SnapshotWriter {
  private let report: Report
  private let body: OffsetTable
  private let title: OffsetTable
  private let mentions: [String: EventMention]
  /// The first mention of each event.
  private let first: [String: EventMention]

  init(_ report: Report) {
    self.report = report
    body = OffsetTable(report.document.text, unit: .codePoints)
    title = OffsetTable(report.headline ?? "", unit: .codePoints)
    mentions = Dictionary(report.eventMentions.map { ($0.id, $0) }) { first, _ in first }
    first = Dictionary(report.eventMentions.compactMap { mention in mention.event.map { ($0, mention) } }) {
      first, _ in first
    }
  }

  /// What the document says of itself.
  func head() -> String {
    let fields = [
      ("headline", report.headline), ("date", report.date?.description), ("byline", report.byline),
      ("agency", report.agency), ("place", report.place),
    ]
    let lines = fields.compactMap { name, value in value.map { "\(name): \(line($0))\n" } }
    return lines.isEmpty ? "" : lines.joined() + "\n"
  }

  /// Each sentence that tells of something.
  func sentences() -> String {
    let titled = report.eventMentions.filter { $0.part == .title }
    var out = titled.isEmpty ? "" : paragraph(report.headline ?? "", titled)
    for (index, sentence) in report.sentences.enumerated() {
      let found = report.eventMentions.filter { $0.part == .text && $0.sentence == index }
      if !found.isEmpty { out += paragraph(String(report.document.text[report.range(of: sentence)]), found) }
    }
    return out.isEmpty ? "no events\n\n" : out
  }

  private func paragraph(_ sentence: String, _ mentions: [EventMention]) -> String {
    line(sentence) + "\n" + mentions.map(block).joined() + "\n"
  }

  private func block(_ mention: EventMention) -> String {
    var lines = ["  " + name(mention)]
    func add(_ key: String, _ value: String?) { if let value { lines.append("    \(key): \(value)") } }
    add("modality", mention.modality == "actual" ? nil : mention.modality)
    add("polarity", mention.polarity == "positive" ? nil : mention.polarity)
    add("date", mention.date.map { "\($0.iso) (\($0.precision))" })
    add("refers back", mention.isAnaphoric ? "yes" : nil)
    let head = mention.event.flatMap { first[$0] }
    add("same event as", head.flatMap { $0.id == mention.id ? nil : name($0) })
    add("reported in", mention.reportedIn.flatMap { mentions[$0] }.map(name))
    add("codes", list(mention.codes.map { "\($0.system) \($0.code)" }))
    add("source", list(mention.source.map { line(mention.arguments[$0].text) }))
    add("target", list(mention.target.map { line(mention.arguments[$0].text) }))
    add("rules", list(mention.rules.map(\.id)))
    for argument in mention.arguments { add(argument.role, value(argument, mention.part)) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func value(_ argument: Argument, _ part: DocumentPart) -> String {
    var out = "\(line(argument.text)) \(place(argument.span, part))"
    if let type = argument.type { out += " \(type)" }
    if let name = argument.resolved { out += " = \(line(name))" }
    if argument.isInferred { out += " (inferred)" }
    return out + " <\(argument.rule)>"
  }

  func entities() -> String {
    if report.entities.isEmpty { return "" }
    return "entities\n"
      + report.entities.map { entity in
        var out = "  \(entity.type): \(line(entity.name))\n"
        if entity.variants.count > 1 {
          out += "    variants: \(entity.variants.map(line).joined(separator: "; "))\n"
        }
        for item in entity.attributes { out += "    \(item.name): \(line(item.value))\n" }
        let places = entity.mentions.map { place($0, .text) }
        return out + (places.isEmpty ? "" : "    at: \(places.joined(separator: " "))\n")
      }.joined()
  }

  /// What went wrong.
  func notes() -> String {
    report.diagnostics.map { "note: \($0.code): \(line($0.message))\n" }.joined()
  }

  private func name(_ mention: EventMention) -> String {
    "\(mention.type): \(line(mention.trigger.text)) \(place(mention.trigger.span, mention.part))"
  }

  private func place(_ span: TextSpan, _ part: DocumentPart) -> String {
    "@\((part == .text ? body : title)(span.start))"
  }

  private func list(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ", ") }

  private func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
