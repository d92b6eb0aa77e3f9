import RuleCompiler

/// What items and their features rest on: recognizers, lexicons, links.
extension SentenceExplainer {
  /// A mention with the recognizers inside it, down to the word and its lexicons.
  ///
  /// - Parameter tested: classes that the rule at hand asks for: of a word's lexicons those that matter.
  func chain(_ node: Int32, tested: ClassSet, depth: Int = 0) -> [ExplanationLine] {
    let found = scratch.nodes[Int(node)]
    guard found.site >= 0 else { return lexicons(node, tested) }
    let site = Int(found.site)
    var inner: [ExplanationLine] = []
    var asked = tested
    if let made = log.made[node], made.candidate.pattern >= 0 {
      asked.formUnion(self.tested(made.candidate.pattern))
    }
    if depth < 8 {
      for i in 0..<Int(found.childCount) {
        let child = scratch.children[Int(found.children) + i]
        let isHead = child == found.head || found.memberCount > 0
        inner +=
          isHead || scratch.nodes[Int(child)].site < 0 ? chain(child, tested: asked, depth: depth + 1) : []
      }
    }
    let type = log.made[node].map { made in
      program.classes.classes[program.phases[made.phase].recognizers[made.candidate.recognizer].type].name
    }
    return [
      ExplanationLine(
        .note, .mention, "\(quoted(node)) is \(type ?? "a mention") by \(id(site))", rule: id(site),
        at: log.made[node].flatMap {
          $0.candidate.pattern >= 0 ? place(ofPattern: $0.candidate.pattern) : nil
        }
          ?? place(ofSite: site), span: span(node), reasons: inner)
    ]
  }

  /// The classes that a pattern's tests ask for.
  func tested(_ pattern: Int) -> ClassSet { ClassSet(program.patterns[pattern].tests.flatMap(\.asked)) }

  /// Of the lexicons of a word or phrase those that were asked for.
  private func lexicons(_ node: Int32, _ tested: ClassSet) -> [ExplanationLine] {
    let classes = program.classes.classes
    return classes.indices.filter { id in
      classes[id].kind == .lexicon && scratch.has(node, id) && tested.contains(id)
    }.map { id in
      ExplanationLine(
        .note, .lexicon, "\(quoted(node)) is in the lexicon @\(classes[id].name)",
        at: classes[id].span.map { place($0) }, span: span(node))
    }
  }

  /// A link in words.
  func linkReason(_ edge: Int) -> ExplanationLine {
    let made = scratch.edges[edge]
    let word = made.word >= 0 ? " \"\(text(made.word))\"" : ""
    let pattern = log.linked[edge]?.pattern
    return ExplanationLine(
      .yes, .link, "\(program.linkKinds[made.kind])\(word): \(quoted(made.from)) → \(quoted(made.to))",
      rule: id(made.site), at: pattern.map { place(ofPattern: $0) } ?? place(ofSite: made.site),
      span: span(made.from))
  }

  /// Who gave a node its value of a feature group; empty when nobody did.
  func feature(_ group: Int, of node: Int32, depth: Int = 0) -> [ExplanationLine] {
    let values = program.classes.groups[group].values
    func name(_ id: ClassID) -> String { program.classes.classes[id].name }
    if let step = log.features.last(where: { $0.node == node && values.contains($0.feature) }) {
      let site = program.links[step.link].site
      let how =
        step.isCopied
        ? "copied from \(quoted(step.from)) to \(quoted(node))"
        : "set on \(quoted(node)) by \(quoted(step.from == node ? node : step.from))"
      return [
        ExplanationLine(
          .yes, .feature, "\(name(step.feature)): \(how) by the link \(id(site))", rule: id(site),
          at: place(ofPattern: step.pattern), span: span(step.from),
          reasons: step.isCopied && depth < 6 ? feature(group, of: step.from, depth: depth + 1) : [])
      ]
    }
    guard let made = log.made[node], let value = values.first(where: { scratch.has(node, $0) }) else {
      return lexicalFeature(values, node)
    }
    let recognizer = program.phases[made.phase].recognizers[made.candidate.recognizer]
    if recognizer.gives.contains(value) {
      return [
        ExplanationLine(
          .yes, .feature, "\(name(value)): \(id(recognizer.site)) sets it on \(quoted(node))",
          rule: id(recognizer.site), at: place(ofSite: recognizer.site), span: span(node))
      ]
    }
    let head = scratch.nodes[Int(node)].head
    guard head >= 0, depth < 6 else { return [] }
    return feature(group, of: head, depth: depth + 1)
  }

  /// A value that a word has by its lexicons.
  private func lexicalFeature(_ values: [ClassID], _ node: Int32) -> [ExplanationLine] {
    guard let value = values.first(where: { scratch.has(node, $0) }) else { return [] }
    let info = program.classes.classes[value]
    return [
      ExplanationLine(
        .yes, .feature, "\(info.name): \(quoted(node)) has it by its spelling or lexicon", span: span(node))
    ]
  }
}

extension Predicate {
  /// The classes it names, those it forbids left out.
  var asked: [ClassID] {
    switch self {
    case .always, .trigger, .not: []
    case .has(let id): [id]
    case .all(let parts), .any(let parts): parts.flatMap(\.asked)
    }
  }
}
