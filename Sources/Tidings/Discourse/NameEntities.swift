import RuleCompiler

extension Discourse {
  /// Makes entities of all names: longest first, so that short ones find the full one wherever it stands.
  mutating func nameEntities() {
    var named: [(referent: Int, variants: Int, name: String, words: [String])] = []
    for index in draft.referents.indices {
      guard let variants = program.discourse.variants.firstIndex(where: { passes(index, $0.of) }) else {
        continue
      }
      let item = draft.referents[index]
      let name = text(item.part, item.nameStart, item.nameEnd)
      named.append((index, variants, name, keys(name)))
    }
    // Acronyms in brackets are known before anything that they may stand for.
    for item in named.sorted(by: { ($1.words.count, $0.referent) < ($0.words.count, $1.referent) }) {
      let found =
        match(item.referent, item.variants, item.name, item.words)
        ?? open(item.referent, item.variants, item.name, item.words)
      add(item.referent, item.name, to: found)
    }
    for index in entities.indices { entities[index].mentions.sort() }
    for index in entities.indices {
      var seen: Set<String> = []
      entities[index].names = entities[index].mentions.map {
        let item = draft.referents[$0]
        return text(item.part, item.nameStart, item.nameEnd)
      }.filter { seen.insert($0).inserted }
    }
  }

  private mutating func open(_ referent: Int, _ variants: Int, _ name: String, _ words: [String]) -> Int {
    let type = scratch.typesByDepth.first { scratch.signatures.has(draft.referents[referent].signature, $0) }
    entities.append(
      DiscourseEntity(variants: variants, type: type ?? 0, name: name, words: words, names: [name]))
    return entities.count - 1
  }

  private mutating func add(_ referent: Int, _ name: String, to index: Int) {
    let item = draft.referents[referent]
    draft.referents[referent].entities = [index]
    entities[index].mentions.append(referent)
    entities[index].described += described(referent)
    if let acronym = item.acronym { entities[index].acronyms.insert(acronym) }
    let length = Int(item.end - item.start)
    if length > entities[index].longest {
      entities[index].longest = length
      let type = scratch.typesByDepth.first { scratch.signatures.has(item.signature, $0) }
      entities[index].type = type ?? entities[index].type
    }
    for group in program.classes.groups.indices {
      if let value = value(of: group, referent) { entities[index].values[group] = value }
    }
  }

  /// The entity that a name belongs to: the same name, an acronym, a part of it, another spelling.
  private mutating func match(_ referent: Int, _ variants: Int, _ name: String, _ words: [String]) -> Int? {
    let rule = program.discourse.variants[variants]
    if let same = entities.firstIndex(where: { $0.variants == variants && $0.words == words }) { return same }
    if let same = entities.firstIndex(where: { $0.words == words }) { return same }
    if rule.acronyms || program.discourse.variants.contains(where: \.acronyms), words.count == 1 {
      if let long = entities.firstIndex(where: { stands(name, for: $0) }) {
        note(name, on: long, "stands for \(entities[long].name)", rule.site)
        return long
      }
    }
    var options: [(entity: Int, match: NameMatch)] = []
    for index in entities.indices where entities[index].variants == variants {
      let match = NameMatch.between(
        words, entities[index].words, parts: rule.parts, spelling: rule.spelling)
      if let match { options.append((index, match)) }
    }
    let parts = options.filter { $0.match == .part }
    if let part = nearest(parts.map(\.entity), referent) {
      note(name, on: part, "part of \(entities[part].name)", rule.site)
      return part
    }
    guard options.count == 1, case .spelling(let letters) = options[0].match else { return nil }
    let near = options[0].entity
    let what = letters == 1 ? "one letter" : "\(letters) letters"
    note(name, on: near, "\(what) from \(entities[near].name)", rule.site)
    return near
  }

  /// Initials in capitals, or the name once given in brackets behind the full one.
  private func stands(_ name: String, for entity: DiscourseEntity) -> Bool {
    if entity.acronyms.contains(name) { return true }
    guard name.count > 2, program.discourse.variants[entity.variants].acronyms,
      name.allSatisfy(\.isUppercase)
    else { return false }
    let initials = entity.name.split { $0.isWhitespace || $0 == "-" }.filter {
      $0.first?.isUppercase ?? false
    }
    return initials.count == name.count && zip(initials, name).allSatisfy { $0.0.first == $0.1 }
  }

  /// Of several, the one named last before this mention, else the one named first after it.
  private func nearest(_ options: [Int], _ referent: Int) -> Int? {
    let before = options.compactMap { entity in
      entities[entity].mentions.filter { $0 < referent }.max().map { (entity, $0) }
    }
    if let last = before.max(by: { $0.1 < $1.1 }) { return last.0 }
    return options.min { (entities[$0].mentions.min() ?? 0) < (entities[$1].mentions.min() ?? 0) }
  }

  private mutating func note(_ name: String, on entity: Int, _ why: String, _ site: Int) {
    let reason = Reason(of: "variant", rule: reference(site), text: "\(name): \(why)")
    if !entities[entity].reasons.contains(reason) { entities[entity].reasons.append(reason) }
  }
}
