import RuleCompiler

/// Reads a document as a whole: who is meant, what only refers back, which mentions tell of one event, what is
/// taken from other sentences. One a document; the scratch lends its signatures. Its variables are exempt from the
/// run-time check of exclusive access, like those of ``Scratch``.
final class Discourse<Trace: TraceSink> {
  let scratch: Scratch<Trace>
  let program: Program
  let tables: DiscourseTables
  @exclusivity(unchecked) var draft: DocumentDraft
  @exclusivity(unchecked) var entities: [DiscourseEntity] = []
  /// All names, each once.
  @exclusivity(unchecked) var names: [SpelledName] = []
  /// The event of each mention, by index of the first mention that tells of it.
  @exclusivity(unchecked) var told: [Int] = []
  /// The mentions of each event.
  @exclusivity(unchecked) var tellers: [Int: [Int]] = [:]
  /// Entities that fill a role of an event, as far as its mentions were read.
  @exclusivity(unchecked) var known: [Held: Set<Int>] = [:]
  let events: EventIndex
  /// Words said of a referent, worked out when first asked for.
  @exclusivity(unchecked) private var describedWords: [[DescribedWord]?]
  /// Values that referents have of the feature groups compared, worked out when first asked for.
  @exclusivity(unchecked) private var agreements: [[ClassID?]?]

  init(_ draft: DocumentDraft, _ scratch: Scratch<Trace>) {
    self.draft = draft
    events = EventIndex(draft.events, sentences: draft.sentenceCount)
    describedWords = Array(repeating: nil, count: draft.referents.count)
    agreements = Array(repeating: nil, count: draft.referents.count)
    self.scratch = scratch
    program = scratch.program
    tables = scratch.discourse
  }

  /// The report with entities, events and everything that comes from other sentences.
  func finished() -> Report {
    if !draft.report.eventMentions.isEmpty { resolve() }
    draft.report.place = draft.report.place ?? draft.dateline.place?.text
    draft.report.agency = draft.report.agency ?? draft.dateline.agency?.text
    return draft.report
  }

  /// Names, then what refers back; then events.
  func resolve() {
    resolveDates()
    nameEntities()
    resolveAnaphors()
    applyEntities()
    tellEvents()
    inherit()
    nameSides()
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

  /// The name that a referent shows, on one line.
  func name(of referent: Int) -> String {
    let item = draft.referents[referent]
    return onOneLine(text(item.part, item.nameStart, item.nameEnd))
  }

  /// A name is the same wherever a line was wrapped inside it.
  func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func passes(_ signature: Int32, _ test: TestTable) -> Bool { test.passes(signature, scratch.signatures) }

  /// The words of a stretch, folded.
  func keys(_ text: String) -> [String] {
    text.utf8.split { $0 <= 0x20 }.map { program.text.key(of: String($0) ?? "") }
  }

  /// The words said of a referent, each with the item it stands in.
  func described(_ referent: Int) -> [DescribedWord] {
    if let known = describedWords[referent] { return known }
    let part = draft.referents[referent].part
    var words: [DescribedWord] = []
    for leaf in draft.parts[draft.referents[referent].parts] where leaf.isLeaf {
      let keys = keys(text(part, leaf.start, leaf.end))
      let phrase = keys.count == 1 ? keys[0] : keys.joined(separator: " ")
      let attributes = program.attributes[phrase].filter {
        $0.validity.holds(on: scratch.day) && scratch.signatures.has(leaf.signature, $0.lexicon)
      }
      for key in keys {
        words.append(
          DescribedWord(key: key, signature: leaf.signature, phrase: phrase, attributes: attributes))
      }
    }
    describedWords[referent] = words
    return words
  }

  /// An attribute of the lexicon entry that a word is (part of).
  func attribute(_ name: String, of word: DescribedWord) -> String? {
    word.attributes.first { $0.name == name }?.value
  }

  /// What the mentions of an entity say of it. Mentions are only added once names have their entities.
  func description(of entity: Int) -> EntityDescription {
    let description = entities[entity].description
    while description.count < entities[entity].mentions.count {
      let mention = entities[entity].mentions[description.count]
      description.add(described(mention))
    }
    return description
  }

  /// The value of a feature group that a referent's item or one of its words has, the default not counted.
  private func value(of values: [ClassID], _ referent: Int) -> ClassID? {
    let signature = draft.referents[referent].signature
    let parts = draft.referents[referent].parts
    for value in values {
      if scratch.signatures.has(signature, value) { return value }
      for part in parts where draft.parts[part].isLeaf {
        if scratch.signatures.has(draft.parts[part].signature, value) { return value }
      }
    }
    return nil
  }

  /// For each of the feature groups compared the value that a referent has.
  func agreement(of referent: Int) -> [ClassID?] {
    if let known = agreements[referent] { return known }
    let found = tables.agreeing.map { value(of: $0.values, referent) }
    agreements[referent] = found
    return found
  }

  func reference(_ site: Int) -> RuleReference { scratch.reference(site) }
}
