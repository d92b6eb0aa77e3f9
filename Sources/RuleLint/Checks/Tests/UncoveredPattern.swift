import RuleSyntax
import Tidings

/// An alternative that no example shows at work.
struct UncoveredPattern: LintCheck {
  let page = LintPage(
    id: "uncovered-pattern", group: .tests, level: .info,
    title: "No example exercises a pattern, or anything of a role.",
    why: """
      A pattern that no example matches may have stopped working long ago, or never have worked. `tidings test --coverage` \
      has the totals. Of a rule without any `match` only that is told.
      """,
    triggers: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the steamer
        pattern the ferry
        match "{Ship: the steamer} left"
        no match "a steamer left"
      }
      """),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer ship: Ship {
        pattern the steamer
        pattern the ferry
        match "{Ship: the steamer} left"
        match "{Ship: the ferry} left"
        no match "a steamer left"
      }
      """),
    mend: "Write a `match` that only this pattern matches, or remove the pattern.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let gaps = subject.examples?.coverage?.gaps, let program = subject.program else { return [] }
    // Where an example fails, or there is none, that is the finding.
    var silent: [SourceSpan] = []
    var whole: [SourceSpan: SourceSpan] = [:]
    let failed = Set((subject.examples?.outcomes ?? []).filter { !$0.isFine }.map(\.at))
    subject.eachDeclaration { _, declaration in
      guard let owner = declaration.exampleOwner else { return }
      whole[owner.name.span] = declaration.span
      let shown = owner.notes.examples.filter { $0.shouldMatch && !$0.isTodo }
      if owner.needsExamples, shown.isEmpty { silent.append(declaration.span) }
      if owner.notes.examples.contains(where: { failed.contains($0.span) }) {
        silent.append(declaration.span)
      }
    }
    func isInside(_ span: SourceSpan, _ outer: [SourceSpan]) -> Bool {
      outer.contains { $0.file == span.file && $0.start <= span.start && span.end <= $0.end }
    }
    var found: [Diagnostic] = []
    // An attachment works in an event; where none takes it nothing can show it.
    let attached = Set(program.events.flatMap(\.attachments).map(\.attachment))
    for (index, attachment) in program.attachments.enumerated() where !attached.contains(index) {
      silent.append(program.sites[attachment.site].span)
      silent += (attachment.patterns + attachment.unless).map { program.patterns[$0].span }
    }
    for gap in gaps where gap.kind == .rule && subject.isJudged(gap.at) && !isInside(gap.at, silent) {
      found.append(
        finding(
          "no example exercises the \(gap.word) `\(gap.name)`", at: gap.at,
          label: "nothing shows that it works",
          help: "write a `match` that it fills or makes something in"))
      if let span = whole[gap.at] { silent.append(span) }
    }
    for gap in gaps where gap.kind == .pattern && subject.isJudged(gap.at) && !isInside(gap.at, silent) {
      found.append(
        finding(
          "no example exercises this pattern of `\(gap.name)`", at: gap.at,
          label: "nothing shows that it works",
          help: "write a `match` that only this pattern matches"))
    }
    return found
  }
}
