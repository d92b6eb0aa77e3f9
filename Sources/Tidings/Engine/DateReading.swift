import RuleCompiler

/// What time expressions say, read off their words by the packs' normalizers.
extension Scratch {
  /// The fields of a mention that some normalizer reads, with the normalizer's index; nil for others.
  func dateFields(of node: Int32) -> (fields: DateFields, normalizer: Int)? {
    guard isNormalized(node) else { return nil }
    let kept = tape
    tape = leaves(of: node)
    refreshTape()
    defer {
      tape = kept
      refreshTape()
    }
    for (index, normalizer) in program.normalizers.enumerated() where has(node, normalizer.type) {
      if let fields = normalizer.extern.map({ read(extern: $0, node) }) ?? read(normalizer) {
        return (fields, index)
      }
    }
    return nil
  }

  /// Whether some normalizer may read a mention.
  func isNormalized(_ node: Int32) -> Bool {
    node >= 0 && program.normalizedTypes.contains { has(node, $0) }
  }

  /// The words and phrases in a mention.
  private func leaves(of node: Int32) -> [Int32] {
    let found = nodes[Int(node)]
    guard found.site >= 0 else { return [node] }
    return (0..<Int(found.childCount)).flatMap { leaves(of: children[Int(found.children) + $0]) }
  }

  /// Patterns in order; the first match decides.
  private func read(_ normalizer: NormalizerProgram) -> DateFields? {
    for pattern in normalizer.patterns {
      var bound: [(field: DateField, item: Int)]?
      let width = program.patterns[pattern].width
      eachMatch(pattern, site: normalizer.site) { _, _ in
        bound = program.patterns[pattern].slots.compactMap { slot in
          guard case .named(let name) = slot.kind, let field = DateField(rawValue: name),
            let items = items(slot.group, width: width), !items.isEmpty
          else { return nil }
          return (field, items.lowerBound)
        }
        return false
      }
      guard let bound else { continue }
      var fields = DateFields()
      fields.isVague = normalizer.isVague
      for constant in normalizer.constants { fields[constant.field] = constant.value }
      var isRead = true
      for (field, item) in bound {
        if let value = value(of: field, tape[item]) { fields[field] = value } else { isRead = false }
      }
      if isRead { return fields }
    }
    return nil
  }

  /// The field's value as the word's lexicons give it, else as its digits do.
  private func value(of field: DateField, _ node: Int32) -> Int? {
    if let value = attribute(field.attribute, of: node) ?? attribute("value", of: node) {
      return field.value(value)
    }
    let word = nodes[Int(node)]
    return field.words == nil ? field.value(string(word.start, word.end)) : nil
  }
}

extension Scratch {
  /// An attribute of the lexicon entry that a word or phrase is, or that a mention's head word is; the first lexicon
  /// that has it decides.
  func attribute(_ name: String, of node: Int32) -> String? {
    let word = nodes[Int(headWord(node))]
    var keys: [String] = []
    if word.childCount > 0 {
      for i in 0..<Int(word.childCount) {
        let part = nodes[Int(children[Int(word.children) + i])]
        keys.append(program.text.key(of: string(part.start, part.end)))
      }
    } else {
      keys = [program.text.key(of: string(word.start, word.end))]
    }
    return program.attributes[keys.joined(separator: " ")].first {
      $0.name == name && $0.validity.holds(on: day) && signatures.has(word.signature, $0.lexicon)
    }?.value
  }
}
