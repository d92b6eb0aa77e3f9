import RuleSyntax

extension ProgramBuilder {
  /// The roles, features and codes that examples of rules, frames and roles name must exist.
  func checkExamples(_ notes: RuleNotes, event: Int, pack: Int) {
    for example in notes.examples {
      for mark in AnnotatedText.parse(example).0.marks {
        guard case .slot(let name) = mark.kind, program.events[event].role(name.value) == nil else {
          continue
        }
        unknownRole(name, event: event)
      }
      for (key, value) in example.expectations { check(key, value, event: event, pack: pack) }
    }
  }

  /// What examples of recognizers mark is a type or another class of the mention, or a part of it.
  func checkMentionExamples(_ notes: RuleNotes, pack: Int) {
    let parts: Set = ["name", "head", "span"]
    for mark in notes.examples.flatMap({ AnnotatedText.parse($0).0.marks }) {
      guard case .slot(let name) = mark.kind, !parts.contains(name.value),
        !program.classes.classes.contains(where: { $0.name == name.value })
      else { continue }
      let types = symbols.visible(pack: pack, imports: packs[pack].imports, space: .classes)
      report(
        "unknown-name", "there is no type `\(name.value)`", at: name.span,
        guess: Guess(name, in: types, otherwise: "an example of a recognizer marks `{TYPE: …}`"))
    }
  }

  /// What examples of links and of what is read across sentences mark.
  func checkMarks(_ notes: RuleNotes, _ kind: RuleSite.Kind) {
    let (owner, labels): (String, [String])
    switch kind {
    case .link: (owner, labels) = ("a link", ["from", "to", "word"])
    case .variants: (owner, labels) = ("variants", ["name"])
    case .antecedent: (owner, labels) = ("an antecedent", ["to", "for"])
    default: return
    }
    for mark in notes.examples.flatMap({ AnnotatedText.parse($0).0.marks }) {
      guard case .slot(let name) = mark.kind, !labels.contains(name.value) else { continue }
      let list = labels.map { "`{\($0): …}`" }.joined(separator: ", ")
      report(
        "unknown-name", "an example of \(owner) marks no `\(name.value)`", at: name.span,
        help: "it marks \(list)")
    }
  }

  /// `=> key value`: a group that reports show, `type`, or a code system of the event.
  private func check(_ key: Name, _ value: Name, event: Int, pack: Int) {
    let groups = ["modality", "polarity"]
    if groups.contains(key.value) {
      guard let group = program.classes.groups.first(where: { $0.name == key.value }) else { return }
      let values = group.values.map { program.classes.classes[$0].name }
      if !values.contains(value.value) {
        unknown("`\(value.value)` is no value of `\(key.value)`", value, values)
      }
    } else if key.value == "date" {
      checkDate(value)
    } else if key.value != "type" {
      let systems = Set(program.events[event].codes.map(\.system)).sorted()
      if [key.value, value.value].contains(where: { program.events[event].role($0) != nil }) {
        report(
          "unknown-name", "what a role holds is no expectation behind `=>`", at: key.span.union(value.span),
          help: "mark it in the sentence, `{role: its text}`; a role that is not marked must not be there")
      } else if !systems.contains(key.value) {
        unknown(
          "`\(key.value)` is no feature group and no code system of the event", key,
          groups + ["date", "type"] + systems)
      }
    }
  }

  /// `=> past 2024-11-25, future 2024-12-02` of a normalizer.
  func checkDates(_ notes: RuleNotes) {
    let keys = ["date", "past", "future"]
    for (key, value) in notes.examples.flatMap(\.expectations) {
      if keys.contains(key.value) {
        checkDate(value)
      } else {
        unknown("an example of a normalizer expects no `\(key.value)`", key, keys)
      }
    }
  }

  /// A date as reports show it, or `none`.
  private func checkDate(_ value: Name) {
    let isDate = value.value.utf8.allSatisfy { (0x30...0x39).contains($0) || "-/W".utf8.contains($0) }
    if !isDate, value.value != "none" {
      report(
        "bad-field-value", "`\(value.value)` is no date", at: value.span,
        help:
          "write it as reports do, such as 2024-11-25, 2024-11, 2024-W48, \"2024-11-25/2024-11-27\", or `none`"
      )
    }
  }

  private func unknown(_ message: String, _ name: Name, _ names: [String]) {
    report(
      "unknown-name", message, at: name.span,
      guess: Guess(name, in: names, otherwise: "there are \(names.joined(separator: ", "))"))
  }
}
