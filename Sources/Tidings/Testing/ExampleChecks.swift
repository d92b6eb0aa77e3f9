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
        finding.note = lack(of: mark, in: mention, text, expected)
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
      finding.note = lack(of: mark, in: mention, text, expected)
    } else if !example.allowsOthers, let argument = extra.first {
      finding.note = "unexpected \(argument.role) \"\(argument.text)\" (by \(argument.rule))"
    } else if let wrong = example.expectations.first(where: { !holds($0.key.value, $0.value.value, mention) })
    {
      let value = value(of: wrong.key.value, mention)
      finding.note = "\(wrong.key.value) is \(value.map { "\($0), " } ?? "")not \(wrong.value.value)"
    } else if let note = wrongTrigger(triggers, text, report, type) {
      finding.note = note
    } else {
      finding.matches = true
    }
    return finding
  }

  /// A `[ … ]` where nothing is triggered, or that goes beyond the trigger.
  private func wrongTrigger(
    _ marks: [AnnotatedText.Mark], _ text: AnnotatedText, _ report: Report, _ type: String?
  ) -> String? {
    for mark in marks {
      let mentions = report.eventMentions.filter {
        $0.type == type && overlaps($0.trigger.span, mark.start, mark.end)
      }
      if mentions.isEmpty { return "nothing is triggered at \"\(slice(text, mark))\"" }
      // A trigger is shown without the article that may be marked with it.
      let isInside = mentions.contains { mark.end <= $0.trigger.span.end }
      if !isInside {
        return "the trigger is \"\(mentions[0].trigger.text)\", not \"\(slice(text, mark))\""
      }
    }
    return nil
  }

  /// What is there instead of an argument: another filler of the role, or another role with this filler.
  private func lack(
    of mark: AnnotatedText.Mark, in mention: EventMention, _ text: AnnotatedText,
    _ expected: [AnnotatedText.Mark]
  ) -> String {
    let note = "no \(mark.label) \"\(slice(text, mark))\""
    let others = mention.arguments.filter { argument in !expected.contains { same($0, argument) } }
    if let same = others.first(where: { ($0.span.start, $0.span.end) == (mark.start, mark.end) }) {
      return note + ": it is the \(same.role)"
    }
    return others.first { $0.role == mark.label }.map { note + ", but \"\($0.text)\"" } ?? note
  }

  /// A role, or a frame with `augment`: it adds to mentions of other rules.
  private func isAdding(_ site: Int) -> Bool {
    program.rules.contains { $0.site == site && ($0.form == .role || $0.isAugmenting) }
  }

  func slice(_ text: AnnotatedText, _ mark: AnnotatedText.Mark) -> String {
    String(decoding: Array(text.plain.utf8)[mark.start..<mark.end], as: UTF8.self)
  }

  private func same(_ mark: AnnotatedText.Mark, _ argument: Argument) -> Bool {
    mark.label == argument.role && mark.start == argument.span.start && mark.end == argument.span.end
  }

  private func value(of key: String, _ mention: EventMention) -> String? {
    switch key {
    case "modality": mention.modality
    case "polarity": mention.polarity
    case "type": mention.type
    case "date": mention.date?.iso ?? "none"
    default: mention.codes.first { $0.system == key }?.code
    }
  }

  private func holds(_ key: String, _ value: String, _ mention: EventMention) -> Bool {
    self.value(of: key, mention) == value || mention.codes.contains { $0.system == key && $0.code == value }
  }
}
