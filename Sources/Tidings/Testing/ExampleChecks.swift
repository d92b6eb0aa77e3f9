import RuleCompiler
import RuleSyntax

extension ExampleRunner {
  private func overlaps(_ a: TextSpan, _ start: Int, _ end: Int) -> Bool { a.start < end && start < a.end }

  /// Rules, frames and roles: the mention at the trigger must name the rule and have exactly the marked arguments.
  func eventFinding(_ text: AnnotatedText, _ site: Int, _ example: Example) -> ExampleFinding {
    let report = report(of: document(text, example))
    let id = program.sites[site].id
    let triggers = text.marks.filter { $0.kind == .trigger }
    let expected = text.marks.filter { $0.kind != .trigger }
    let type = program.sites[site].event.map { program.events[$0].name }
    var finding = ExampleFinding()
    var best: (score: Int, mention: EventMention)?
    for mention in report.eventMentions {
      let isSource = mention.rules.contains { $0.id == id } || mention.arguments.contains { $0.rule == id }
      let atTrigger =
        triggers.isEmpty || triggers.contains { overlaps(mention.trigger.span, $0.start, $0.end) }
      if isSource, atTrigger { finding.fires = true }
      guard mention.type == type || isSource, atTrigger else { continue }
      let score =
        (isSource ? 100 : 0) + mention.arguments.filter { a in expected.contains { same($0, a) } }.count
      if best == nil || score > best!.score { best = (score, mention) }
    }
    guard let mention = best?.mention else {
      finding.note =
        report.eventMentions.isEmpty ? "nothing was found" : "no \(type ?? "event") at the trigger"
      finding.found = report.eventMentions.map { .init(name: $0.type, span: $0.trigger.span) }
      return finding
    }
    finding.found = [.init(name: "trigger", span: mention.trigger.span)]
    finding.found += mention.arguments.map { .init(name: $0.role, span: $0.span) }
    let missing = expected.filter { mark in !mention.arguments.contains { same(mark, $0) } }
    guard finding.fires else {
      // What only adds to a mention is not to blame for who made it, nor is that one taking anything away.
      if let mark = missing.first, isAdding(site) {
        finding.note = "no \(mark.label) \"\(slice(text, mark))\""
        return finding
      }
      let others = mention.rules.map(\.id)
      finding.note = "found by \(others.joined(separator: ", ")), not by this rule"
      finding.takenBy = program.sites.indices.filter { others.contains(program.sites[$0].id) }
      return finding
    }
    let extra = mention.arguments.filter { argument in
      !argument.isInferred && !expected.contains { same($0, argument) }
    }
    if let mark = missing.first {
      finding.note = "no \(mark.label) \"\(slice(text, mark))\""
    } else if !example.allowsOthers, let argument = extra.first {
      finding.note = "unexpected \(argument.role) \"\(argument.text)\" (by \(argument.rule))"
    } else if let wrong = example.expectations.first(where: { !holds($0.key.value, $0.value.value, mention) })
    {
      finding.note = "\(wrong.key.value) is not \(wrong.value.value)"
    } else {
      finding.matches = true
    }
    return finding
  }

  /// A role, or a frame with `augment`: it adds to mentions of other rules.
  private func isAdding(_ site: Int) -> Bool {
    program.rules.contains { $0.site == site && ($0.form == .role || $0.isAugmenting) }
  }

  private func slice(_ text: AnnotatedText, _ mark: AnnotatedText.Mark) -> String {
    String(decoding: Array(text.plain.utf8)[mark.start..<mark.end], as: UTF8.self)
  }

  private func same(_ mark: AnnotatedText.Mark, _ argument: Argument) -> Bool {
    mark.label == argument.role && mark.start == argument.span.start && mark.end == argument.span.end
  }

  private func holds(_ key: String, _ value: String, _ mention: EventMention) -> Bool {
    switch key {
    case "modality": mention.modality == value
    case "polarity": mention.polarity == value
    case "type": mention.type == value
    case "date": (mention.date?.iso ?? "none") == value
    default: mention.codes.contains { $0.system == key && $0.code == value }
    }
  }

  /// Recognizers: a mention of the marked type and extent, made by this recognizer, with the marked name.
  func recognizerFinding(_ text: AnnotatedText, _ site: Int) -> ExampleFinding {
    var finding = ExampleFinding()
    let inner = ["name", "head", "span"]
    let wanted = text.marks.filter { !inner.contains($0.label) }
    let names = text.marks.filter { $0.label == "name" }
    let spans = text.marks.filter { $0.label == "span" }
    var open = wanted
    var takers: [(mark: AnnotatedText.Mark, site: Int)] = []
    eachSentence(of: text.plain) { scratch in
      for node in scratch.nodes where node.site >= 0 && Int(node.site) != site {
        let taken = wanted.first { mark in
          (mark.start, mark.end) == (Int(node.extentStart), Int(node.extentEnd))
            && isType(mark, node, scratch)
        }
        if let taken { takers.append((taken, Int(node.site))) }
      }
      for node in scratch.nodes where Int(node.site) == site {
        finding.fires = true
        let start = Int(node.start)
        let end = Int(node.end)
        finding.found.append(
          .init(name: program.classes.classes[self.type(of: site)].name, span: TextSpan(start, end)))
        open.removeAll { mark in
          let fitsSpan =
            (mark.start, mark.end) == (start, end)
            || (mark.start, mark.end) == (Int(node.extentStart), Int(node.extentEnd))
          let fitsName = names.allSatisfy { name in
            name.start < mark.start || name.end > mark.end
              || (Int(node.nameStart), Int(node.nameEnd)) == (name.start, name.end)
          }
          let fitsShown = spans.allSatisfy { shown in
            shown.start < mark.start || shown.end > mark.end || (shown.start, shown.end) == (start, end)
          }
          return fitsSpan && isType(mark, node, scratch) && fitsName && fitsShown
        }
      }
    }
    if let mark = open.first {
      finding.takenBy = takers.filter { $0.mark == mark }.map(\.site)
      finding.note =
        finding.fires
        ? "not \(mark.label) \"\(slice(text, mark))\"" : "the recognizer made nothing"
    } else {
      finding.matches = finding.fires
      if !finding.fires { finding.note = "the recognizer made nothing" }
    }
    return finding
  }

  /// Whether a mention has the type (or another class) that a mark names.
  private func isType(_ mark: AnnotatedText.Mark, _ node: Node, _ scratch: Scratch<Trace>) -> Bool {
    program.classes.classes.indices.contains {
      program.classes.classes[$0].name == mark.label && scratch.signatures.has(node.signature, $0)
    }
  }

  private func type(of site: Int) -> ClassID {
    for phase in program.phases {
      for recognizer in phase.recognizers where recognizer.site == site { return recognizer.type }
    }
    return 0
  }

  /// Links: an edge of this declaration between the marked items (or items that they head).
  func linkFinding(_ text: AnnotatedText, _ site: Int) -> ExampleFinding {
    var finding = ExampleFinding()
    let from = text.marks.first { $0.label == "from" }
    let to = text.marks.first { $0.label == "to" }
    eachSentence(of: text.plain) { scratch in
      for edge in scratch.edges where edge.site == site {
        finding.fires = true
        for (name, node) in [("from", edge.from), ("to", edge.to)] {
          let found = scratch.nodes[Int(node)]
          finding.found.append(.init(name: name, span: TextSpan(Int(found.start), Int(found.end))))
        }
        if covers(from, edge.from, scratch), covers(to, edge.to, scratch) { finding.matches = true }
      }
      // Declarations of one kind are tried in order; the first that links the item has it.
      guard let kind = program.links.first(where: { $0.site == site })?.kind else { return }
      for edge in scratch.edges where edge.kind == kind && edge.site != site {
        if covers(from, edge.from, scratch), covers(to, edge.to, scratch) {
          finding.takenBy.append(edge.site)
        }
      }
    }
    if finding.matches { finding.takenBy = [] }
    if !finding.matches { finding.note = finding.fires ? "it links other items" : "no link was made" }
    return finding
  }

  private func covers(_ mark: AnnotatedText.Mark?, _ node: Int32, _ scratch: Scratch<Trace>) -> Bool {
    guard let mark else { return true }
    let outer = scratch.nodes[Int(node)]
    let word = scratch.nodes[Int(scratch.headWord(node))]
    return [(outer.start, outer.end), (outer.extentStart, outer.extentEnd), (word.start, word.end)].contains {
      (Int($0.0), Int($0.1)) == (mark.start, mark.end)
    }
  }
}
