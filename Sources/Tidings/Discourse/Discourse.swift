import RuleCompiler

/// Reads a document as a whole: who is meant, what only refers back, which mentions tell of one event, what is
/// taken from other sentences. One a document; the scratch lends its signatures.
final class Discourse<Trace: TraceSink> {
  let scratch: Scratch<Trace>
  let program: Program
  let tables: DiscourseTables
  var draft: DocumentDraft
  var entities: [DiscourseEntity] = []
  /// All names, each once.
  var names: [SpelledName] = []
  /// The event of each mention, by index of the first mention that tells of it.
  var told: [Int] = []
  /// The mentions of each event.
  var tellers: [Int: [Int]] = [:]
  /// Entities that fill a role of an event, as far as its mentions were read.
  var known: [Held: Set<Int>] = [:]
  let events: EventIndex
  /// Words said of a referent, worked out when first asked for.
  var describedWords: [Int: [DescribedWord]] = [:]
  /// The same of entities.
  var descriptions: [Int: EntityDescription] = [:]

  init(_ draft: DocumentDraft, _ scratch: Scratch<Trace>) {
    self.draft = draft
    events = EventIndex(draft.events, sentences: draft.sentenceCount)
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
    let item = draft.referents[referent]
    var words: [DescribedWord] = []
    for leaf in draft.parts[item.parts] where leaf.isLeaf {
      let keys = keys(text(item.part, leaf.start, leaf.end))
      let phrase = keys.joined(separator: " ")
      for key in keys { words.append(DescribedWord(key: key, signature: leaf.signature, phrase: phrase)) }
    }
    describedWords[referent] = words
    return words
  }

  /// An attribute of the lexicon entry that a word is (part of).
  func attribute(_ name: String, of word: DescribedWord) -> String? {
    program.attributes[word.phrase].first {
      $0.name == name && scratch.signatures.has(word.signature, $0.lexicon)
    }?.value
  }

  /// What the mentions of an entity say of it. Mentions are only added once names have their entities.
  func description(of entity: Int) -> EntityDescription {
    let mentions = entities[entity].mentions
    let count = descriptions[entity]?.count ?? 0
    for mention in mentions[count...] {
      let words = described(mention)
      descriptions[entity, default: EntityDescription()].add(words, draft.referents[mention].signature)
    }
    return descriptions[entity] ?? EntityDescription()
  }

  /// The value of a feature group that a referent's item or one of its words has, the default not counted.
  func value(of values: [ClassID], _ referent: Int) -> ClassID? {
    let item = draft.referents[referent]
    for value in values {
      if scratch.signatures.has(item.signature, value) { return value }
      for part in item.parts where draft.parts[part].isLeaf {
        if scratch.signatures.has(draft.parts[part].signature, value) { return value }
      }
    }
    return nil
  }

  func reference(_ site: Int) -> RuleReference { scratch.reference(site) }
}
