import RuleCompiler
import RuleSyntax

/// Turns the log of one sentence into words. Its parts are in extensions, one file each.
final class SentenceExplainer {
  let scratch: Scratch<TraceLog>
  let rules: RuleSet
  let program: Program
  let log: SentenceLog
  let probe: PatternProbe

  init(_ scratch: Scratch<TraceLog>, rules: RuleSet, probe: PatternProbe) {
    self.scratch = scratch
    self.rules = rules
    program = rules.program
    log = SentenceLog(scratch.trace.steps)
    self.probe = probe
  }

  func explanation(_ span: TextSpan, _ sentence: Int?, _ part: DocumentPart, _ request: ExplanationRequest)
    -> SentenceExplanation
  {
    let asked = program.sites.indices.filter { request.rules.contains(program.sites[$0].id) }
    return SentenceExplanation(
      part: part, sentence: sentence, span: span, text: slice(span.start, span.end), isLeftOut: log.isLeftOut,
      items: scratch.tape.map { item($0) }, links: scratch.edges.indices.map { linkReason($0) },
      mentions: scratch.mentions.indices.filter { isWanted(scratch.mentions[$0].event, request) }.map {
        mention($0)
      },
      rules: asked.isEmpty ? closest(request) : asked.map { verdict(ofSite: $0) })
  }

  func isWanted(_ event: Int, _ request: ExplanationRequest) -> Bool {
    request.types?.contains(program.events[event].name) ?? true
  }

  private func item(_ node: Int32) -> SentenceExplanation.Item {
    let found = scratch.nodes[Int(node)]
    let classes = program.classes
    let had = classes.classes.indices.filter { scratch.has(node, $0) }
    let plain = had.filter { !classes.inherited.contains($0) && classes.classes[$0].kind != .word }
    let sorted = plain.sorted { (-classes.depths[$0], $0) < (-classes.depths[$1], $1) }
    return .init(
      text: text(node), span: TextSpan(Int(found.extentStart), Int(found.extentEnd)),
      classes: sorted.map { classes.classes[$0].name },
      lexicons: had.filter { classes.classes[$0].kind == .lexicon }.map { classes.classes[$0].name },
      rule: found.site >= 0 ? program.sites[Int(found.site)].id : nil)
  }

  // MARK: Words of the document

  /// Bytes of the text, line ends as spaces.
  func slice(_ start: Int, _ end: Int) -> String {
    let bytes = UnsafeBufferPointer(start: scratch.text + start, count: max(0, end - start))
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func text(_ node: Int32) -> String {
    let found = scratch.nodes[Int(node)]
    return slice(Int(found.extentStart), Int(found.extentEnd))
  }

  func span(_ node: Int32) -> TextSpan {
    let found = scratch.nodes[Int(node)]
    return TextSpan(Int(found.extentStart), Int(found.extentEnd))
  }

  /// Items of a tape in quotation marks, the middle of long ones left out.
  func quoted(_ items: Range<Int>, _ tape: Int) -> String {
    guard !items.isEmpty, let span = span(items, tape) else { return "nothing" }
    return quoted(slice(span.start, span.end))
  }

  func quoted(_ node: Int32) -> String { quoted(text(node)) }

  func quoted(_ text: String) -> String {
    text.count <= 70 ? "`\(text)`" : "`\(text.prefix(40)) … \(text.suffix(24))`"
  }

  func span(_ items: Range<Int>, _ tape: Int) -> TextSpan? {
    let nodes = log.tapes[tape].items
    guard !items.isEmpty, items.upperBound <= nodes.count else { return nil }
    return TextSpan(span(nodes[items.lowerBound]).start, span(nodes[items.upperBound - 1]).end)
  }

  // MARK: Words of the rules

  func place(_ span: SourceSpan) -> String { program.sources.place(of: span) }
  func place(ofSite site: Int) -> String { place(program.sites[site].span) }
  func place(ofPattern pattern: Int) -> String { place(program.patterns[pattern].span) }
  func id(_ site: Int) -> String { program.sites[site].id }

  /// What stands in the rule file, on one line.
  func source(_ span: SourceSpan) -> String {
    program.sources.text(of: span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// An item of a pattern as it was written; a test that was put together from several is spelled out.
  func written(_ place: TapePattern.Place, _ pattern: Int) -> String {
    let text = source(place.span)
    guard case .item(let test?) = place.kind, case .any = program.patterns[pattern].tests[test],
      !text.hasPrefix("{"), !text.contains("|")
    else { return text }
    let meaning = rules.meaning(program.patterns[pattern].tests[test])
    return meaning.count <= 90 ? meaning : "\(text) | …"
  }

  /// A class as a rule would name it.
  func name(_ id: ClassID) -> String {
    let info = program.classes.classes[id]
    switch info.kind {
    case .literal: return "\"\(info.name)\""
    case .wordRegex, .word: return info.name
    case .type, .lexicon: return "@\(info.name)"
    case .feature, .value: return "[\(info.name)]"
    }
  }

  func has(_ signature: Int32, _ id: ClassID) -> Bool { scratch.signatures.has(signature, id) }

  func passes(_ signature: Int32, _ test: Predicate) -> Bool {
    test.passes(scratch.signatures.row(signature))
  }
}
