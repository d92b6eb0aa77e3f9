import RuleCompiler

extension Scratch {
  /// Finds the links of the sentence: twice, because a chain may need a link that a later rule gives.
  func link() {
    note(.links)
    for round in 0..<2 {
      for work in linkWork where mayMatch(work.pattern, site: work.rule.site) {
        if round == 1, work.rule.source == nil { continue }
        apply(work)
        if isStale { refreshTape() }
      }
    }
  }

  /// The first link of a kind to a node.
  func edge(_ kind: Int, to node: Int32, word: ClassID? = nil) -> Edge? {
    for edge in edges where edge.kind == kind && edge.to == node {
      guard let word else { return edge }
      if edge.word >= 0, has(edge.word, word) { return edge }
    }
    return nil
  }

  private func apply(_ work: LinkWork) {
    let site = work.rule.site
    var forbidden: [Int] = []
    for unless in work.rule.unless {
      eachMatch(unless, site: site) { start, end in
        forbidden.append((slot(.mark, of: unless) ?? start..<end).lowerBound)
        return true
      }
    }
    eachMatch(work.pattern, site: site) { _, _ in
      found(work, forbidden)
      return true
    }
  }

  /// Last item of the first of these groups that took part in the match.
  private func item(_ groups: [Int], _ width: Int) -> Int? {
    for group in groups { if let items = items(group, width: width) { return items.upperBound - 1 } }
    return nil
  }

  private func found(_ work: LinkWork, _ forbidden: [Int]) {
    let width = work.width
    guard let toItem = item(work.to, width) else { return }
    let to = tape[toItem]
    func stop(_ why: @autoclosure () -> TraceStep.LinkStop) {
      note(.linkStopped(link: work.link, pattern: work.pattern, to: to, why()))
    }
    if forbidden.contains(toItem) { return stop(.unless) }
    for (number, condition) in work.rule.conditions.enumerated() {
      if let call = condition.call {
        let places = call.arguments.map { captured($0, work.pattern) ?? [] }
        if holds(call, places) == condition.isNegated { return stop(.condition(number)) }
        continue
      }
      let bound = slot(.named(condition.subject), of: work.pattern).map { $0.upperBound - 1 }
      let holds =
        condition.test.map { test in bound.map { passes(tape[$0], test) } ?? false } ?? (bound != nil)
      if holds == condition.isNegated { return stop(.condition(number)) }
    }
    let from: Int32
    if let source = work.rule.source {
      guard let via = item(work.via, width) else { return }
      guard let edge = edge(source.kind, to: tape[via]) else { return stop(.noSource(via: tape[via])) }
      from = edge.from
    } else {
      guard let fromItem = item(work.from, width) else { return }
      from = tape[fromItem]
    }
    guard from != to else { return stop(.sameItem) }
    for group in work.rule.copies {
      guard let feature = value(of: group, from) else { continue }
      give(feature, to: to, from: from, work, isCopied: true)
    }
    for item in work.rule.sets {
      give(item.feature, to: item.onFrom ? from : to, from: from, work, isCopied: false)
    }
    let kind = work.rule.kind
    let word = item(work.word, width).map { tape[$0] } ?? -1
    for (number, edge) in edges.enumerated() where edge.kind == kind && edge.to == to {
      if word < 0 || edge.word < 0 || edge.from == from
        || nodes[Int(edge.word)].signature == nodes[Int(word)].signature
      {
        return stop(.taken(edge: number))
      }
    }
    note(.linked(link: work.link, pattern: work.pattern, edge: edges.count))
    edges.append(Edge(kind: kind, from: from, to: to, word: word, site: work.rule.site))
  }

  /// The value of a group that a node has, its default not counted.
  func value(of group: Int, _ node: Int32) -> ClassID? {
    program.classes.groups[group].values.dropFirst().first { has(node, $0) }
  }

  private func give(_ feature: ClassID, to node: Int32, from: Int32, _ work: LinkWork, isCopied: Bool) {
    guard isStronger(feature, than: node) else {
      note(.featureRefused(node: node, feature, link: work.link, pattern: work.pattern))
      return
    }
    note(
      .feature(
        node: node, feature, link: work.link, pattern: work.pattern, from: from, isCopied: isCopied))
    set(feature, on: node)
  }

  /// Of two values of a group the one listed later wins, so that the order of links does not matter.
  private func isStronger(_ feature: ClassID, than node: Int32) -> Bool {
    guard case .value(let group) = program.classes.classes[feature].kind, let old = value(of: group, node)
    else {
      return true
    }
    let values = program.classes.groups[group].values
    return (values.firstIndex(of: feature) ?? 0) > (values.firstIndex(of: old) ?? 0)
  }

  /// What is linked to a node in the role of `kind`, as its voice has it.
  func read(_ kind: Int, _ word: ClassID?, of node: Int32) -> Edge? {
    if word == nil {
      for voice in program.voices where has(node, voice.feature) {
        for reading in voice.readings where reading.kind == kind {
          return edge(reading.source, to: node, word: reading.word)
        }
      }
    }
    return edge(kind, to: node, word: word)
  }

  /// Number of an edge, for the trace; -1 for none.
  func number(of edge: Edge?) -> Int {
    guard let edge else { return -1 }
    return edges.firstIndex {
      $0.kind == edge.kind && $0.from == edge.from && $0.to == edge.to && $0.word == edge.word
    }
      ?? -1
  }
}

/// One pattern of a link with the groups of its slots.
final class LinkWork {
  let pattern: Int
  /// Its number, and itself.
  let link: Int
  let rule: LinkProgram
  let width: Int
  let from: [Int]
  let to: [Int]
  let word: [Int]
  /// The slot of `from LINK of SLOT`.
  let via: [Int]

  init(_ program: Program, pattern: Int, link: Int) {
    self.pattern = pattern
    self.link = link
    let tape = program.patterns[pattern]
    rule = program.links[link]
    width = tape.width
    from = tape.groups(of: .named(rule.from))
    to = tape.groups(of: .named(rule.to))
    word = tape.groups(of: .named("word"))
    via = rule.source.map { tape.groups(of: .named($0.slot)) } ?? []
  }
}
