import RuleCompiler
import RuleSyntax

/// One pattern on one tape: matched, stopped at the gate, or stopped at an item.
extension SentenceExplainer {
  /// A verdict and how near the pattern came: 0 to 1, more than 1 when it matched.
  struct PatternVerdict {
    var reason: ExplanationLine
    var nearness: Double
  }

  /// All matches of a pattern with one trigger, on one tape.
  func matches(_ pattern: Int, trigger: Int = -1, tape: Int) -> [SentenceLog.Match] {
    (log.matches[pattern] ?? []).filter { $0.trigger == trigger && $0.tape == tape }
  }

  /// What came of a pattern that did not match; `word` says what the clause is called.
  func stop(_ pattern: Int, trigger: Int = -1, tape: Int, word: String = "pattern") -> PatternVerdict {
    let made = program.patterns[pattern]
    func verdict(_ kind: ExplanationLine.Kind, _ text: String, _ nearness: Double, _ inner: [ExplanationLine])
      -> PatternVerdict
    {
      var reason = ExplanationLine(.no, kind, text, at: place(ofPattern: pattern), reasons: inner)
      reason.nearness = nearness
      return PatternVerdict(reason: reason, nearness: nearness)
    }
    if let missing = missing(made.needs, tape) {
      return verdict(
        .gate, "\(word) was not tried: nothing here is \(missing.names)\(swallowed(missing.ids, tape))", 0, []
      )
    }
    if log.limits.contains(where: { $0.site == owner(of: pattern) }) {
      return verdict(.limit, "\(word) gave up: \(limit(owner(of: pattern)))", 0.9, [])
    }
    let bytes = scratch.tapeBytes(of: pattern, signatures: log.tapes[tape].signatures, trigger: trigger)
    guard let stop = probe.stop(of: made, on: bytes) else {
      let wasTried = log.tries[pattern]?.contains { $0.tape == tape && $0.trigger == trigger } ?? false
      return verdict(.pattern, wasTried ? "\(word) does not match" : "\(word) was not tried", 0, [])
    }
    let items =
      (made.map.filter { !$0.isOptional && $0.look == nil && $0.isItem }.map(\.taken).max() ?? 0) + 1
    return verdict(
      .pattern, "\(word) does not match", min(0.95, Double(stop.depth) / Double(items + 1)),
      [item(stop, pattern, trigger, tape)])
  }

  /// What holds the first word or mention that is one of these classes, when it is no item of the tape any more.
  private func swallowed(_ ids: [ClassID], _ tape: Int) -> String {
    for earlier in log.tapes.prefix(tape) {
      if let holder = holder(ids, in: earlier, tape) { return holder }
    }
    return ""
  }

  private func holder(
    _ ids: [ClassID], in words: (items: [Int32], signatures: [Int32]), _ tape: Int
  ) -> String? {
    for (place, word) in words.items.enumerated()
    where ids.contains(where: { has(words.signatures[place], $0) }) {
      let start = span(word).start
      guard
        let holder = log.tapes[tape].items.first(where: { span($0).start <= start && start < span($0).end }),
        holder != word, case let site = Int(scratch.nodes[Int(holder)].site), site >= 0
      else { continue }
      return "; \(quoted(word)) is part of \(quoted(holder)), which `\(program.sites[site].id)` made"
    }
    return nil
  }

  private func item(_ stop: PatternStop, _ pattern: Int, _ trigger: Int, _ tape: Int) -> ExplanationLine {
    let count = log.tapes[tape].items.count
    let taken =
      stop.taken.isEmpty ? (stop.isAnchored ? " at the start" : "") : " behind \(quoted(stop.taken, tape))"
    func word(_ item: Int) -> String {
      item < count ? quoted(item..<item + 1, tape) : "the end of the sentence"
    }
    if let look = stop.look {
      let at = stop.tried.lowerBound
      var text = "stopped by \(source(look.span))"
      if case .look(let isAhead, _, _) = look.kind {
        text += isAhead ? " before \(word(at))" : at > 0 ? " behind \(word(at - 1))" : " at the start"
      }
      return ExplanationLine(
        .no, .item, text + "; the rest fits", at: place(look.span), span: span(at..<min(at + 1, count), tape))
    }
    var wanted = stop.places.map { written($0, pattern) }
    if let boundary = stop.boundary { wanted.append("the \(boundary) of the sentence") }
    var unique: [String] = []
    for one in wanted where !unique.contains(one) { unique.append(one) }
    let what = unique.prefix(4).joined(separator: " or ") + (unique.count > 4 ? " …" : "")
    let low = stop.tried.lowerBound
    let high = min(stop.tried.upperBound, count)
    let at = stop.places.first.map { place($0.span) } ?? place(ofPattern: pattern)
    let span = span(min(low, count)..<min(high + 1, count), tape)
    if wanted.isEmpty { return ExplanationLine(.no, .item, "look-arounds stop it everywhere", at: at) }
    if stop.isNowhere {
      var nearest = ""
      if stop.places.count == 1, case .item(let test?) = stop.places[0].kind {
        let misses = nearMisses(program.patterns[pattern].tests[test], log.tapes[tape].signatures)
        nearest = misses.first.map { "; nearest is \(word($0.item))\($0.lack)" } ?? ""
      }
      return ExplanationLine(.no, .item, "nothing here fits \(what)\(nearest)", at: at, span: nil)
    }
    if low == stop.tried.upperBound {
      let lack =
        stop.places.count == 1 && low < count
        ? lacking(stop.places[0], pattern, log.tapes[tape].signatures[low]) : nil
      return ExplanationLine(
        .no, .item, "wanted \(what)\(taken), found \(word(low))\(lack ?? "")", at: at, span: span)
    }
    let end = high < count ? high + 1 : count
    return ExplanationLine(
      .no, .item, "wanted \(what)\(taken); none of \(quoted(low..<end, tape)) fits", at: at, span: span)
  }

  /// Which part of a test an item lacks, when it has the others.
  private func lacking(_ place: TapePattern.Place, _ pattern: Int, _ signature: Int32) -> String? {
    guard case .item(let test?) = place.kind else { return nil }
    return lacking(program.patterns[pattern].tests[test], signature)
  }

  func lacking(_ test: Predicate, _ signature: Int32) -> String? {
    guard case .all(let parts) = test else { return nil }
    let failing = parts.filter { !passes(signature, $0) }
    guard failing.count < parts.count, !failing.isEmpty else { return nil }
    let names = failing.map { part -> String in
      if case .not(let inner) = part { return "is \(rules.meaning(inner))" }
      return "is not \(rules.meaning(part))"
    }
    return ", which " + names.prefix(3).joined(separator: " and ")
  }

  /// The first set of classes that a gate asks for and the tape has none of.
  func missing(_ needs: [[ClassID]], _ tape: Int) -> (ids: [ClassID], names: String)? {
    for set in needs where !set.contains(where: { id in log.tapes[tape].signatures.contains { has($0, id) } })
    {
      let names = set.prefix(6).map { name($0) }.joined(separator: " or ") + (set.count > 6 ? " …" : "")
      return (set, names)
    }
    return nil
  }

  /// A match in words, with what its slots captured.
  func match(_ match: SentenceLog.Match, word: String = "pattern") -> ExplanationLine {
    let pattern = program.patterns[match.pattern]
    var slots: [ExplanationLine] = []
    for (number, slot) in pattern.slots.enumerated() {
      let low = Int(match.groups[number * 2])
      guard low >= 0 else { continue }
      let items = low..<Int(match.groups[number * 2 + 1])
      let name =
        switch slot.kind {
        case .mark: "[…]"
        case .trigger: "$trigger"
        case .named(let name): name
        }
      slots.append(
        ExplanationLine(
          .yes, .slot, "\(name) is \(quoted(items, match.tape))", at: place(slot.span),
          span: span(items, match.tape)))
    }
    return ExplanationLine(
      .yes, .pattern, "\(word) took \(quoted(match.start..<match.end, match.tape))",
      at: place(ofPattern: match.pattern), span: span(match.start..<match.end, match.tape), reasons: slots)
  }

  func limit(_ site: Int) -> String {
    log.limits.first { $0.site == site }.map { "\($0.limit) limit reached" } ?? ""
  }

  /// The site whose clause a pattern is; -1 for a veto.
  func owner(of pattern: Int) -> Int {
    for phase in program.phases {
      for item in phase.recognizers where item.patterns.contains(pattern) || item.unless.contains(pattern) {
        return item.site
      }
    }
    for item in program.links where item.patterns.contains(pattern) || item.unless.contains(pattern) {
      return item.site
    }
    for item in program.rules where item.patterns.contains(pattern) || item.unless.contains(pattern) {
      return item.site
    }
    for item in program.attachments where item.patterns.contains(pattern) || item.unless.contains(pattern) {
      return item.site
    }
    return -1
  }
}

extension TapePattern.Place {
  /// Is one item.
  var isItem: Bool { if case .item = kind { true } else { false } }
}
