import RuleCompiler

/// One spelling of a name with all its mentions.
struct SpelledName {
  var text: String
  /// Its words, folded.
  var words: [String]
  /// Index of the `variants` declaration.
  var variants: Int
  var mentions: [Int]
  /// The words as one.
  let key: String

  init(text: String, words: [String], variants: Int, mentions: [Int]) {
    self.text = text
    self.words = words
    self.variants = variants
    self.mentions = mentions
    key = words.count == 1 ? words[0] : words.joined(separator: " ")
  }
}

extension Discourse {
  /// Makes entities of all names: longest first, so that short ones find the full one wherever it stands.
  func nameEntities() {
    spellNames()
    let acronyms = Set(draft.referents.compactMap(\.acronym))
    var known = EntityIndex()
    let order = names.indices.sorted {
      let (a, b) = (names[$0].words.count, names[$1].words.count)
      return a == b ? $0 < $1 : a > b
    }
    for at in order {
      let name = names[at]
      let options = options(for: name, known, acronyms)
      for mention in name.mentions {
        var entity = nearest(options, mention) ?? known.exact[name.key] ?? -1
        if entity < 0 {
          entity = open(name)
          known.add(entity, name)
          if let initials = initials(of: entity) { known.add(entity, acronym: initials) }
        }
        add(mention, to: entity)
        if let acronym = draft.referents[mention].acronym, hasAcronyms(entity) {
          known.add(entity, acronym: acronym)
        }
      }
    }
    for index in entities.indices { entities[index].mentions.sort() }
  }

  /// All names, each with its mentions.
  private func spellNames() {
    var index: [String: Int] = [:]
    for referent in draft.referents.indices {
      let signature = draft.referents[referent].signature
      guard let variants = tables.variants.firstIndex(where: { passes(signature, $0) }) else { continue }
      let text = name(of: referent)
      if let at = index[text], names[at].variants == variants {
        names[at].mentions.append(referent)
        draft.referents[referent].spelling = at
        continue
      }
      index[text] = names.count
      draft.referents[referent].spelling = names.count
      names.append(SpelledName(text: text, words: nameWords(text), variants: variants, mentions: [referent]))
    }
  }

  /// Words of a name, folded; joined ones apart, so that a part of one is found.
  private func nameWords(_ name: String) -> [String] {
    name.utf8.split { $0 <= 0x20 || $0 == 0x2D }.map { program.text.key(of: String($0) ?? "") }
  }

  private func open(_ name: SpelledName) -> Int {
    entities.append(DiscourseEntity(variants: name.variants, name: name.text, words: name.words))
    return entities.count - 1
  }

  private func add(_ referent: Int, to index: Int) {
    draft.referents[referent].entities = [index]
    entities[index].mentions.append(referent)
    let fullest = entities[index].fullest
    if fullest < 0 || draft.referents[referent].parts.count > draft.referents[fullest].parts.count {
      entities[index].fullest = referent
    }
    for (at, value) in agreement(of: referent).enumerated() {
      guard let value else { continue }
      let group = tables.agreeing[at].group
      if entities[index].values[group] == nil { entities[index].values[group] = value }
    }
  }

  /// The entities that a name may belong to: the same name, an acronym, a part of it, another spelling.
  private func options(for name: SpelledName, _ known: EntityIndex, _ acronyms: Set<String>) -> [Int] {
    if let same = known.exact[name.key] { return [same] }
    let rule = program.discourse.variants[name.variants]
    let mayStand =
      acronyms.contains(name.text)
      || name.text.utf8.count > 2 && name.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    if mayStand, let long = known.byAcronym[name.text] {
      note(name.text, on: long, "stands for \(entities[long].name)", entities[long].variants)
      return [long]
    }
    if rule.parts {
      let parts = known.sharing(name.words).filter { index in
        entities[index].variants == name.variants
          && NameMatch.between(name.words, entities[index].words, parts: true, spelling: 0) == .part
      }
      for part in parts { note(name.text, on: part, "part of \(entities[part].name)", name.variants) }
      if !parts.isEmpty { return parts }
    }
    guard rule.spelling > 0 else { return [] }
    var near: [(entity: Int, letters: Int)] = []
    for index in known.alike(name.words) where entities[index].variants == name.variants {
      let match = NameMatch.between(
        name.words, entities[index].words, parts: rule.parts, spelling: rule.spelling)
      if case .spelling(let letters)? = match { near.append((index, letters)) }
    }
    guard near.count == 1 else { return [] }
    let what = near[0].letters == 1 ? "one letter" : "\(near[0].letters) letters"
    note(name.text, on: near[0].entity, "\(what) from \(entities[near[0].entity].name)", name.variants)
    return [near[0].entity]
  }

  private func hasAcronyms(_ entity: Int) -> Bool {
    program.discourse.variants[entities[entity].variants].acronyms
  }

  /// Initials in capitals; small words have none.
  private func initials(of entity: Int) -> String? {
    guard hasAcronyms(entity) else { return nil }
    let words = entities[entity].name.split { $0.isWhitespace || $0 == "-" }
    return String(words.compactMap(\.first).filter(\.isUppercase))
  }

  /// Of several, the one named last before this mention, else the one named first after it.
  private func nearest(_ options: [Int], _ referent: Int) -> Int? {
    if options.count < 2 { return options.first }
    let before = options.compactMap { entity in
      entities[entity].mentions.filter { $0 < referent }.max().map { (entity, $0) }
    }
    if let last = before.max(by: { $0.1 < $1.1 }) { return last.0 }
    return options.min { (entities[$0].mentions.min() ?? 0) < (entities[$1].mentions.min() ?? 0) }
  }

  private func note(_ name: String, on entity: Int, _ why: String, _ variants: Int) {
    let site = program.discourse.variants[variants].site
    let reason = Reason(of: "variant", rule: reference(site), text: "\(name): \(why)")
    if !entities[entity].reasons.contains(reason) { entities[entity].reasons.append(reason) }
  }
}

/// Entities by name and by word.
private struct EntityIndex {
  var exact: [String: Int] = [:]
  /// By initials, and by what was given in brackets behind a name: the entity opened first.
  private(set) var byAcronym: [String: Int] = [:]
  private var byWord: [String: [Int]] = [:]
  /// By the first letter of any of its words, the last ones at the end.
  private var byInitial: [UInt8: [Int]] = [:]

  mutating func add(_ entity: Int, _ name: SpelledName) {
    if exact[name.key] == nil { exact[name.key] = entity }
    for word in name.words {
      byWord[word, default: []].append(entity)
      if let initial = word.utf8.first, byInitial[initial]?.last != entity {
        byInitial[initial, default: []].append(entity)
      }
    }
  }

  mutating func add(_ entity: Int, acronym: String) {
    byAcronym[acronym] = min(entity, byAcronym[acronym] ?? entity)
  }

  /// Entities that have a word with the same first letter as the last word, in order.
  func alike(_ words: [String]) -> [Int] {
    guard let initial = words.last?.utf8.first else { return [] }
    return (byInitial[initial] ?? []).suffix(DiscourseReach.names).sorted()
  }

  /// Entities that have the first of these words, in order.
  func sharing(_ words: [String]) -> [Int] { words.first.flatMap { byWord[$0] } ?? [] }
}
