import RuleCompiler

extension Discourse {
  /// Gives arguments what their referents mean.
  func applyEntities() {
    for event in draft.events.indices {
      for (at, referent) in draft.events[event].referents.enumerated() where referent >= 0 {
        let item = draft.referents[referent]
        if item.entities.isEmpty { continue }
        draft.report.eventMentions[event].arguments[at].resolved =
          item.entities.map { entities[$0].name }.joined(separator: "; ")
        if let reason = item.reason {
          draft.report.eventMentions[event].arguments[at].reasons.append(reason)
        }
      }
    }
  }

  /// Lists the entities that arguments name, and gives the arguments their ids.
  func listEntities() {
    var idOf: [Int: String] = [:]
    var counts: [Character: Int] = [:]
    var order: [Int] = []
    for event in draft.events.indices {
      for (at, referent) in draft.events[event].referents.enumerated() where referent >= 0 {
        let meant = draft.referents[referent].entities
        for entity in meant where idOf[entity] == nil {
          let initial = typeName(entity).first ?? "X"
          counts[initial, default: 0] += 1
          idOf[entity] = "\(initial)\(counts[initial]!)"
          order.append(entity)
        }
        if meant.count == 1 {
          draft.report.eventMentions[event].arguments[at].entity = idOf[meant[0]]
        }
      }
    }
    draft.report.entities = order.map { entity in
      let found = entities[entity]
      let spans = found.mentions.sorted().compactMap { mention in
        draft.referents[mention].part == .text
          ? TextSpan(Int(draft.referents[mention].start), Int(draft.referents[mention].end)) : nil
      }
      return Entity(
        id: idOf[entity]!, type: typeName(entity), name: found.name,
        variants: spellings(of: found), mentions: spans, attributes: attributes(found), reasons: found.reasons
      )
    }
  }

  /// All spellings, in order of appearance.
  private func spellings(of entity: DiscourseEntity) -> [String] {
    var seen: Set<String> = []
    return entity.mentions.map { draft.referents[$0].spelling }.filter { $0 >= 0 }.map { names[$0].text }
      .filter { seen.insert($0).inserted }
  }

  /// The most specific type of the fullest named mention.
  private func typeName(_ entity: Int) -> String {
    let signature = draft.referents[entities[entity].fullest].signature
    return scratch.type(of: signature).map { program.classes.classes[$0].name } ?? ""
  }

  /// What `attribute` clauses ask.
  private func attributes(_ entity: DiscourseEntity) -> [Entity.Attribute] {
    let rule = program.discourse.variants[entity.variants]
    let named = entity.mentions.filter { draft.referents[$0].reason == nil }
    return items(rule, named)
      + rule.wordAttributes.compactMap { name, attribute in
        named.lazy.flatMap { self.described($0) }.compactMap { self.attribute(attribute, of: $0) }.first
          .map { Entity.Attribute(name: name, value: $0) }
      }
  }

  /// Of the items inside its named mentions, the longest that passes.
  private func items(_ rule: VariantsProgram, _ named: [Int]) -> [Entity.Attribute] {
    rule.attributes.compactMap { name, test in
      var best = ""
      for mention in named {
        let item = draft.referents[mention]
        for part in draft.parts[item.parts] where scratch.passes(signature: part.signature, test) {
          let value = text(item.part, part.start, part.end)
          if value.utf8.count > best.utf8.count { best = value }
        }
      }
      return best.isEmpty ? nil : Entity.Attribute(name: name, value: onOneLine(best))
    }
  }
}
