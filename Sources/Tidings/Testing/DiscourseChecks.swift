import RuleCompiler
import RuleSyntax

/// Examples of what is read across sentences.
extension ExampleRunner {
  /// Variants: all marked names are one entity. Antecedents: `{for: …}` means the entity of each `{to: …}`.
  func referenceFinding(_ text: AnnotatedText, _ site: Int) -> ExampleFinding {
    let discourse = resolvedDiscourse(of: text.plain)
    var finding = ExampleFinding()
    let marks = text.marks.map { mark in (mark, entities(at: mark, discourse)) }
    for (mark, found) in marks where !found.isEmpty {
      finding.found.append(.init(name: mark.label, span: TextSpan(mark.start, mark.end)))
    }
    let asked = marks.filter { $0.0.label != "to" }
    let meant = marks.filter { $0.0.label == "to" }.flatMap(\.1)
    if program.sites[site].kind == .variants {
      finding.matches = !asked.isEmpty && asked.allSatisfy { !$0.1.isEmpty && $0.1 == asked[0].1 }
      finding.fires = finding.matches
    } else {
      let id = program.sites[site].id
      finding.matches = !asked.isEmpty && asked.allSatisfy { !meant.isEmpty && Set($0.1) == Set(meant) }
      finding.fires = discourse.draft.referents.contains { referent in
        guard referent.reason?.rule?.id == id else { return false }
        return asked.isEmpty || asked.contains { isAt($0.0, referent) }
      }
      finding.matches = finding.matches && finding.fires
    }
    if !finding.matches { finding.note = note(marks, text, discourse) }
    return finding
  }

  private func isAt(_ mark: AnnotatedText.Mark, _ referent: Referent) -> Bool {
    (mark.start, mark.end) == (Int(referent.start), Int(referent.end))
      || (mark.start, mark.end) == (Int(referent.nameStart), Int(referent.nameEnd))
  }

  private func entities(at mark: AnnotatedText.Mark, _ discourse: Discourse<Trace>) -> [Int] {
    discourse.draft.referents.first { isAt(mark, $0) }?.entities ?? []
  }

  private func note(
    _ marks: [(AnnotatedText.Mark, [Int])], _ text: AnnotatedText, _ discourse: Discourse<Trace>
  ) -> String {
    marks.map { mark, found in
      let isMention = discourse.draft.referents.contains { isAt(mark, $0) }
      let names = found.map { "the entity \"\(discourse.entities[$0].name)\"" }.joined(separator: ", ")
      let meaning = isMention ? names.isEmpty ? "means nobody" : "means \(names)" : "is no mention"
      return "\"\(slice(text, mark))\" \(meaning)"
    }.joined(separator: ", ")
  }

  /// Merging: the marked triggers tell of one event.
  func mergeFinding(_ text: AnnotatedText) -> ExampleFinding {
    let report = report(of: Document(text.plain))
    var finding = ExampleFinding()
    var events: [String?] = []
    for mark in text.marks where mark.kind == .trigger {
      let found = report.eventMentions.first {
        $0.trigger.span.start < mark.end && mark.start < $0.trigger.span.end
      }
      events.append(found?.event)
      if let found { finding.found.append(.init(name: found.event ?? found.id, span: found.trigger.span)) }
    }
    finding.matches = events.count > 1 && events.allSatisfy { $0 != nil && $0 == events[0] }
    finding.fires = finding.matches
    if !finding.matches { finding.note = "the marked triggers do not tell of one event" }
    return finding
  }
}
