import RuleCompiler

/// Reads a document as a whole: who is meant, what only refers back, which mentions tell of one event, what is
/// taken from other sentences. One value a document; the scratch lends its signatures.
struct Discourse<Trace: TraceSink> {
  let scratch: Scratch<Trace>
  let program: Program
  var draft: DocumentDraft
  var entities: [DiscourseEntity] = []
  /// The event of each mention, by index of the first mention that tells of it.
  var told: [Int] = []

  init(_ draft: DocumentDraft, _ scratch: Scratch<Trace>) {
    self.draft = draft
    self.scratch = scratch
    program = scratch.program
  }

  /// The report with entities, events and everything that comes from other sentences.
  mutating func finished() -> Report {
    if !draft.report.eventMentions.isEmpty { resolve() }
    draft.report.place = draft.report.place ?? draft.dateline.place?.text
    draft.report.agency = draft.report.agency ?? draft.dateline.agency?.text
    return draft.report
  }

  /// Names, then what refers back; then events.
  mutating func resolve() {
    nameEntities()
    resolveAnaphors()
    applyEntities()
    tellEvents()
    inherit()
    report()
    listEntities()
    listEvents()
  }

  // MARK: Text and tests

  /// A stretch of the headline or the body.
  func text(_ part: DocumentPart, _ start: Int32, _ end: Int32) -> String {
    let whole = part == .text ? draft.report.document.text : draft.report.headline ?? ""
    let utf8 = whole.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: Int(start))
    return String(whole[from..<utf8.index(from, offsetBy: Int(end - start))])
  }

  func passes(_ referent: Int, _ test: Predicate) -> Bool {
    passes(draft.referents[referent].signature, test)
  }

  func passes(_ signature: Int32, _ test: Predicate) -> Bool {
    scratch.signatures.bits.withUnsafeBufferPointer {
      test.passes($0.baseAddress! + Int(signature) * scratch.signatures.width)
    }
  }

  /// The words of a stretch, folded.
  func keys(_ text: String) -> [String] {
    text.split { $0.isWhitespace }.map { program.text.key(of: String($0)) }
  }

  /// The words said of a referent, each with the item it stands in.
  func described(_ referent: Int) -> [DiscourseEntity.Described] {
    let item = draft.referents[referent]
    return draft.parts[item.parts].filter(\.isLeaf).flatMap { leaf in
      keys(text(item.part, leaf.start, leaf.end)).map { .init(key: $0, signature: leaf.signature) }
    }
  }

  /// Values of feature groups that words of a referent or its own item have, defaults not counted.
  func value(of group: Int, _ referent: Int) -> ClassID? {
    let values = program.classes.groups[group].values.dropFirst()
    let item = draft.referents[referent]
    for signature in [item.signature] + draft.parts[item.parts].filter(\.isLeaf).map(\.signature) {
      if let value = values.first(where: { scratch.signatures.has(signature, $0) }) { return value }
    }
    return nil
  }

  func reference(_ site: Int) -> RuleReference {
    RuleReference(id: program.sites[site].id, at: program.sources.place(of: program.sites[site].span))
  }
}
