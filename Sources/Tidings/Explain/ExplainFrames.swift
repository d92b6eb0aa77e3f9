import RuleCompiler

/// Frames: the head, the carriers and the links they read.
extension SentenceExplainer {
  /// Each item that passes the head with what was read there, and items that nearly pass.
  func frame(_ index: Int) -> [ExplanationLine] {
    let rule = program.rules[index]
    guard let head = rule.head else { return [] }
    let heads = log.heads.filter { $0.rule == index }
    let misses = nearMisses(head).prefix(3).map { line(ofMiss: $0, rule) }
    if heads.isEmpty { return [self.head(head, rule).reason] + misses.dropFirst() }
    return heads.map { found in
      let items = found.item..<found.item + 1
      var inner: [ExplanationLine] = []
      let stop = log.stops.first { $0.rule == index && $0.pattern < 0 && $0.item == found.item }
      if let stop { inner.append(reason(stop.why, index, found.item)) }
      if stop == nil, let mention = mention(at: found.item, rule) {
        inner += readings(index, mention)
        if !rule.isAugmenting { inner += outcome(mention, index) }
      }
      return ExplanationLine(
        stop == nil ? .yes : .no, .head, "head \(rules.meaning(head)) is \(quoted(items, log.eventTape))",
        at: headPlace(rule), span: span(items, log.eventTape), reasons: inner)
    } + misses
  }

  func headPlace(_ rule: RuleProgram) -> String { place(rule.headSpan ?? program.sites[rule.site].span) }

  private func mention(at item: Int, _ rule: RuleProgram) -> Int? {
    let word = scratch.headWord(log.tapes[log.eventTape].items[item])
    return scratch.mentions.firstIndex { scratch.program.isA($0.event, rule.event) && $0.trigger == word }
  }

  /// A head that was tried nowhere: no item passes it, or nothing could be added.
  func head(_ head: Predicate, _ rule: RuleProgram) -> PatternVerdict {
    func verdict(_ kind: ExplanationLine.Kind, _ text: String, _ nearness: Double, _ span: TextSpan? = nil)
      -> PatternVerdict
    {
      PatternVerdict(
        reason: ExplanationLine(.no, kind, text, at: headPlace(rule), span: span), nearness: nearness)
    }
    let test = rules.meaning(head)
    if let missing = missing(rule.headNeeds, log.eventTape) {
      return verdict(.gate, "nothing here passes the head \(test): nothing is \(missing.names)", 0)
    }
    let tape = log.tapes[log.eventTape]
    if let item = tape.signatures.indices.first(where: { passes(tape.signatures[$0], head) }) {
      let event = program.events[rule.event].name
      return verdict(
        .head,
        "head \(test) is \(quoted(item..<item + 1, log.eventTape)), but no rule made a \(event) here to add to",
        0.2, span(item..<item + 1, log.eventTape))
    }
    guard let miss = nearMisses(head).first else {
      return verdict(.head, "nothing here passes the head \(test)", 0)
    }
    let items = miss.item..<miss.item + 1
    return verdict(
      .head, "nothing here passes the head \(test); nearest is \(quoted(items, log.eventTape))\(miss.lack)",
      0.6,
      span(items, log.eventTape))
  }

  private func line(ofMiss miss: (item: Int, lack: String), _ rule: RuleProgram) -> ExplanationLine {
    let items = miss.item..<miss.item + 1
    return ExplanationLine(
      .no, .head, "no head: \(quoted(items, log.eventTape))\(miss.lack)", at: headPlace(rule),
      span: span(items, log.eventTape))
  }

  private func nearMisses(_ head: Predicate) -> [(item: Int, lack: String)] {
    nearMisses(head, log.tapes[log.eventTape].signatures)
  }

  /// Items that have a word a test asks for and fail it all the same; those that lack least first.
  func nearMisses(_ test: Predicate, _ signatures: [Int32]) -> [(item: Int, lack: String)] {
    guard case .all(let parts) = test else { return [] }
    let lexical = parts.filter { part in
      part.asked.contains { [.lexicon, .literal].contains(program.classes.classes[$0].kind) }
    }
    let found = signatures.indices.filter { item in
      !passes(signatures[item], test) && lexical.contains { passes(signatures[item], $0) }
    }
    return found.map { item in (item, parts.count { !passes(signatures[item], $0) }) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .compactMap { item, _ in lacking(test, signatures[item]).map { (item, $0) } }
  }

  private func readings(_ index: Int, _ mention: Int) -> [ExplanationLine] {
    let rule = program.rules[index]
    var out: [ExplanationLine] = []
    for item in log.carriers where item.rule == index && item.mention == mention {
      let test = rules.meaning(rule.carriers[item.carrier].test)
      if item.edge < 0 {
        out.append(
          ExplanationLine(
            .note, .carrier, "under \(test): nothing carries it", at: place(rule.carriers[item.carrier].span))
        )
      } else {
        let edge = scratch.edges[item.edge]
        out.append(
          ExplanationLine(
            item.passes ? .yes : .note, .carrier,
            "under \(test): \(quoted(edge.from)) carries it\(item.passes ? "" : ", and does not pass")",
            at: place(rule.carriers[item.carrier].span), span: span(edge.from),
            reasons: [linkReason(item.edge)]))
      }
    }
    for item in log.readings where item.rule == index && item.mention == mention {
      let role = program.events[rule.event].roles[item.reading.role]
      let word = item.reading.word.map { " \"\(program.classes.classes[$0].name)\"" } ?? ""
      let name = "\(program.linkKinds[item.reading.kind])\(word) \(role.name)"
      if item.edge < 0 {
        out.append(
          ExplanationLine(.no, .link, "\(name): nothing is linked to it", at: place(item.reading.span)))
        continue
      }
      let from = quoted(scratch.edges[item.edge].from)
      let types = role.types.map { program.classes.classes[$0].name }.joined(separator: " or ")
      out.append(
        ExplanationLine(
          item.fits ? .yes : .no, .link, item.fits ? "\(name): \(from)" : "\(name): \(from) is no \(types)",
          at: place(item.reading.span), span: span(scratch.edges[item.edge].from),
          reasons: [linkReason(item.edge)]))
    }
    return out
  }
}
