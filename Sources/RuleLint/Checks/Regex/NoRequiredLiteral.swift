import RuleCompiler
import RuleSyntax

/// What has to be tried in every sentence.
struct NoRequiredLiteral: LintCheck {
  let page = LintPage(
    id: "no-required-literal", group: .regex, level: .info,
    title: "A pattern asks for nothing by which sentences could be left out.",
    why: """
      Before patterns run, one look at the words decides which can match at all. A pattern that any item satisfies is \
      tried at every item of every sentence; a rule or frame that any item can trigger keeps the gate open, so that every \
      sentence is read to the end, where without it most are left out at once (four to twelve times faster).
      """,
    triggers: LintExample(
      """
      type Opener
      phases { openers }
      phase openers
      recognizer opener: Opener {
        pattern ^ _[!capitalized & !mark]
        match "{Opener: perhaps} not."
        no match "Perhaps not."
      }
      """),
    passes: LintExample(
      """
      type Opener
      phases { openers }
      phase openers
      recognizer opener: Opener {
        pattern ^ _[lowercase]
        match "{Opener: perhaps} not."
        no match "Perhaps not."
      }
      """),
    mend:
      "Ask for a word, a lexicon or a feature that must be there; for a rule: for a lexicon of its trigger.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    var found: [Diagnostic] = []
    for use in subject.patternUses where subject.mayBeJudged(use) && use.clause == .pattern {
      // What can match nothing is told of by another check.
      if subject.trees[use.pattern].length.min == 0 { continue }
      let pattern = program.patterns[use.pattern]
      switch use.owner {
      case .recognizer, .link:
        if pattern.needs.isEmpty { found.append(ungated(use, subject)) }
      case .rule(let index) where program.rules[index].form == .rule:
        if isOpen(pattern.needs, program) { found.append(openGate(pattern.needs, pattern.span)) }
      default: break
      }
    }
    for rule in program.rules where rule.form == .frame && !rule.isAugmenting {
      guard let span = rule.headSpan, subject.isJudged(span), isOpen(rule.headNeeds, program) else {
        continue
      }
      found.append(openGate(rule.headNeeds, span))
    }
    return found + texts(subject)
  }

  private func ungated(_ use: PatternUse, _ subject: LintSubject) -> Diagnostic {
    let span = subject.program!.patterns[use.pattern].span
    var cost = "it is tried at every item of every sentence"
    if let witness = subject.examples?.witness, witness.sentences > 0 {
      let (tried, matched) = (witness.tried[use.pattern] ?? 0, witness.matched[use.pattern] ?? 0)
      cost += " (in the examples: tried in \(tried) of \(witness.sentences) sentences, found in \(matched))"
    }
    return finding(
      "nothing that this pattern asks for can be missing: \(cost)", at: span, label: "any item will do",
      help: "ask for a word, lexicon or feature that must be there")
  }

  /// Sentences are told apart by their words, before there are mentions: something that words alone give must be needed.
  private func isOpen(_ needs: [[ClassID]], _ program: Program) -> Bool {
    !needs.contains { set in set.allSatisfy { program.classes.inherited.contains($0) } }
  }

  private func openGate(_ needs: [[ClassID]], _ span: SourceSpan) -> Diagnostic {
    finding(
      needs.isEmpty
        ? "any item may be this trigger: no sentence can be left out any more"
        : "no words are named that this trigger has: no sentence can be left out any more", at: span,
      label: "keeps the gate open for every sentence",
      help: "ask for a lexicon of the words that may be its trigger, as in `@VerbGroup[meet]`")
  }

  private func texts(_ subject: LintSubject) -> [Diagnostic] {
    subject.regexes.compactMap { regex in
      guard regex.use == .text, let root = regex.root, !root.hasLiteral else { return nil }
      return finding(
        "no character must be there: this regex is tried at every character of every sentence",
        at: regex.span,
        label: "any text will do",
        help: "use `pattern` where words will do, or name a character that must be there")
    }
  }
}

extension RegexPart {
  /// Whether every match has a certain character.
  fileprivate var hasLiteral: Bool {
    switch node {
    case .char: true
    case .sequence(let parts): parts.contains(where: \.hasLiteral)
    case .choice(let parts): parts.allSatisfy(\.hasLiteral)
    case .repeated(let inner, let min, _, _): min > 0 && inner.hasLiteral
    case .group(let group, let inner):
      (group == .look(ahead: true, negative: false) || !group.isLook) && inner.hasLiteral
    case .set, .anchor: false
    // Not looked into: nothing is said.
    case .backReference, .other: true
    }
  }
}
