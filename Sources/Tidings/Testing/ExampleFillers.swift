import RuleCompiler

/// Why what an example marks as a filler is none.
extension ExampleReason {
  /// The item at the marked place, when it has none of the types that the role takes, or when there is no one item.
  func misfit(_ mark: ExampleOutcome.Mark) -> ExplanationLine? {
    guard let types = roles[mark.name]?.types, !types.isEmpty else { return nil }
    let wanted = types.joined(separator: " or ")
    for sentence in sentences {
      let items = sentence.items.filter { $0.span.start < mark.span.end && mark.span.start < $0.span.end }
      guard let first = items.first else { continue }
      // The mark may be the name alone, the item with its title.
      if items.contains(where: { !types.filter($0.classes.contains).isEmpty }) { return nil }
      if items.count > 1 {
        let parts = items.map { "`\($0.text)`" }.joined(separator: ", ")
        return ExplanationLine(
          .no, .slot, "no one item is the \(mark.name): here are \(parts)", span: mark.span)
      }
      let kinds = first.classes.filter { $0.first?.isUppercase ?? false }
      let kind = kinds.isEmpty ? "a word" : kinds.joined(separator: " ")
      let made = first.rule.map { ", made by `\($0)`" } ?? ""
      return ExplanationLine(
        .no, .slot, "`\(first.text)` is no \(wanted): it is \(kind)\(made)", span: first.span)
    }
    return nil
  }

  /// The rule cannot give the role at all.
  func notGiven(_ mark: ExampleOutcome.Mark) -> ExplanationLine? {
    guard roles[mark.name]?.isGiven == false else { return nil }
    return ExplanationLine(
      .no, .slot, "nothing in this rule gives `\(mark.name)`, and no other rule did", span: mark.span)
  }
}

extension ExampleRunner {
  /// The roles of the event type that a rule speaks of.
  func roles(of site: Int) -> [String: ExampleReason.Role] {
    guard let rule = program.rules.first(where: { $0.site == site }) else { return [:] }
    let event = program.events[rule.event]
    var given = Set((rule.readings + rule.carriers.flatMap(\.readings)).map { event.roles[$0.role].name })
    for slot in rule.patterns.flatMap({ program.patterns[$0].slots }) {
      if case .named(let name) = slot.kind { given.insert(name) }
    }
    return Dictionary(
      event.roles.map { role in
        let types = role.isSpan ? [] : role.types.map { program.classes.classes[$0].name }
        return (role.name, ExampleReason.Role(types: types, isGiven: given.contains(role.name)))
      }
    ) { first, _ in first }
  }
}
