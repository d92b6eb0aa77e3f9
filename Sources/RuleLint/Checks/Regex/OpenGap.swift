import RuleCompiler
import RuleSyntax

/// A repeat without a bound of something that nearly everything passes.
struct OpenGap: LintCheck {
  let page = LintPage(
    id: "open-gap", group: .regex, level: .warning,
    title: "A part that takes nearly anything repeats without a bound.",
    why: """
      `_[!","]*` and, on text, `.*` run to the end of the sentence from every place where they begin: slow, and two \
      things that have nothing to do with each other become one match. (`_*` itself does not load.)
      """,
    triggers: LintExample(
      """
      type Trip
      phases { trips }
      phase trips
      recognizer trip: Trip {
        pattern sailed _[!","]* home
        match "They {Trip: sailed slowly home}."
        no match "They [sailed], then went home."
      }
      """),
    passes: LintExample(
      """
      type Trip
      phases { trips }
      phase trips
      recognizer trip: Trip {
        pattern sailed ~4[!","] home
        match "They {Trip: sailed slowly home}."
        no match "They [sailed], then went home."
      }
      """),
    mend:
      "Give it a bound: `~8[!\",\"]` for as few items as will do, `_[!\",\"]{0,8}` for as many; `.{0,40}` on text."
  )

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var places: Set<SourceSpan> = []
    for use in subject.patternUses where subject.mayBeJudged(use) {
      subject.written[use.pattern].openGaps { if subject.isJudged($0) { places.insert($0) } }
    }
    return places.map { span in
      finding(
        "this may be any number of items, and nearly all pass", at: span, label: "no bound",
        help: "write `~8[…]` for up to eight items, as few as will do, or `_[…]{0,8}` for as many")
    } + texts(subject) + wideGaps(subject)
  }

  /// `~100` reaches from one end of nearly every sentence to the other.
  private func wideGaps(_ subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for pattern in subject.judgedFiles.flatMap(\.declarations).flatMap(\.patterns) {
      pattern.each { part in
        guard case .gap(let count, _) = part.node, count >= most else { return }
        found.append(
          finding(
            "a gap of up to \(count) items is as good as none: few sentences are longer", at: part.span,
            label: "no bound to speak of", help: "write how many words really stand between, such as `~8`"))
      }
    }
    return found
  }

  /// A gap from here on is longer than most sentences.
  private let most = 100

  private func texts(_ subject: LintSubject) -> [Diagnostic] {
    subject.regexes.filter { $0.use == .text }.flatMap { regex -> [Diagnostic] in
      var found: [Diagnostic] = []
      regex.root?.each { part in
        guard case .repeated(let inner, _, nil, _) = part.node, case .set(let set) = inner.node,
          set.isDot || set.isNegated
        else { return true }
        found.append(
          finding(
            "`\(regex.text(part.range))` may run to the end of the sentence", at: regex.span(of: part.range),
            label: "no bound",
            help: "write `\(regex.text(inner.range)){0,40}`, or say what may stand there"))
        return true
      }
      return found
    }
  }
}

extension TapeNode {
  /// Calls `body` with the place of each unbounded repeat whose items need have nothing.
  fileprivate func openGaps(_ body: (SourceSpan) -> Void) {
    switch self {
    case .item, .start, .end: break
    case .sequence(let parts), .choice(let parts): for part in parts { part.openGaps(body) }
    case .repeated(let inner, _, let max, _):
      inner.openGaps(body)
      // Any item at all is an `until`, which has an end.
      guard max == nil, case .item(let test, let span) = inner, test != .always, !test.asksForSomething else {
        return
      }
      body(span)
    case .capture(_, let inner), .look(_, _, let inner, _): inner.openGaps(body)
    }
  }
}

extension Predicate {
  /// Whether an item that passes must have something; being a word is nothing special.
  fileprivate var asksForSomething: Bool { needs.contains { !$0.contains(ClassTable.anyWord) } }
}
