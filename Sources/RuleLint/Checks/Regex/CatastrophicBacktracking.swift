import RuleCompiler
import RuleSyntax

/// A regex or pattern that tries ever more ways as a text gets longer.
struct CatastrophicBacktracking: LintCheck {
  let page = LintPage(
    id: "catastrophic-backtracking", group: .regex, level: .warning,
    title:
      "A regex or pattern gives up on some text, because one part can take the same items in too many ways.",
    why: """
      `(\\w+)*` can part a word in as many ways as there are subsets of its letters, and tries them all before it says no. The engine \
      stops such a search after 100,000 steps: then the rule finds nothing in that sentence. The text that the message shows was \
      run, and its steps were counted; possessive (`++`) and atomic groups, and what PCRE2 optimises by itself, are none of this.
      """,
    triggers: LintExample(
      """
      type Code
      phases { codes }
      phase codes
      recognizer code: Code {
        text /\\bno[.] (?:[0-9]+-?)+[a-z]\\b/
        match "It is {Code: no. 12-7a}."
        no match "It is [twelve]."
      }
      recognizer tale: Code {
        pattern tale (old? _? old?){0,30} dragon
        match "It is a {Code: tale of the dragon}."
        no match "It is [twelve]."
      }
      """),
    passes: LintExample(
      """
      type Code
      phases { codes }
      phase codes
      recognizer code: Code {
        text /\\bno[.] [0-9]+(?:-[0-9]+)*[a-z]\\b/
        match "It is {Code: no. 12-7a}."
        no match "It is [twelve]."
      }
      recognizer tale: Code {
        pattern tale _{0,30} dragon
        match "It is a {Code: tale of the dragon}."
        no match "It is [twelve]."
      }
      """),
    mend: """
      Let each character or item be taken in one way only: no repeat of a repeat, alternatives that exclude each other, a separator \
      between two repeats; or make the inner repeat possessive: `(\\w++)*`.
      """)

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let meter = StepMeter()
    return regexes(subject, meter) + patterns(subject, meter)
  }

  // MARK: Regexes

  private func regexes(_ subject: LintSubject, _ meter: StepMeter) -> [Diagnostic] {
    let attacks = RegexAttacks()
    let words = TokenCutter(subject)
    return subject.regexes.compactMap { regex -> Diagnostic? in
      guard let code = regex.use.isWholeWord ? regex.whole : regex.code else { return nil }
      for candidate in attacks.candidates(regex) {
        guard let growth = meter.growth(code, candidate.attack) else { continue }
        // A word is only ever tried as the token rules cut it.
        if regex.use.isWholeWord, !words.isOne(candidate.attack.subject(growth.long)) { continue }
        let text = String(decoding: candidate.attack.subject(growth.short), as: UTF8.self)
        let length = candidate.attack.length(growth.short)
        return report(
          "`\(regex.text(candidate.part.range))`", regex.span(of: candidate.part.range), growth,
          meter.steps(growth), "characters", ["\"\(text.shown)\" is \(length) characters long"])
      }
      return nil
    }
  }

  // MARK: Patterns

  private func patterns(_ subject: LintSubject, _ meter: StepMeter) -> [Diagnostic] {
    guard let program = subject.program, let facts = subject.facts else { return [] }
    let sentences = AttackSentences(subject)
    // Other items may look the same to a pattern, and so may its other uses.
    var harmless: [Int: Set<ArraySlice<UInt8>>] = [:]
    return subject.patternUses.compactMap { use -> Diagnostic? in
      let pattern = program.patterns[use.pattern]
      guard subject.isJudged(pattern.span),
        let attacks = TapeAttacks(pattern, subject.trees[use.pattern], facts, use.stage)
      else { return nil }
      for candidate in attacks.candidates() where attacks.isLetThrough(candidate) {
        let longest = candidate.attack.subject(StepMeter.longest).dropFirst(candidate.attack.lead.count)
        if harmless[use.pattern]?.contains(longest) == true { continue }
        guard attacks.isSteep(candidate), let growth = meter.growth(pattern.code, candidate.attack) else {
          harmless[use.pattern, default: []].insert(longest)
          continue
        }
        guard
          let text = sentences?.proof(candidate, growth, site: use.site ?? -1, event: program.event(of: use))
        else { continue }
        return report(
          "this part", subject.place(ofRepeat: candidate.part, in: pattern.span), growth, meter.steps(growth),
          "items",
          ["the whole pack gives up in \"\(text.shown)\""])
      }
      return nil
    }
  }

  private func report(
    _ what: String, _ span: SourceSpan, _ growth: Growth, _ steps: Int, _ units: String, _ notes: [String]
  ) -> Diagnostic {
    finding(
      "\(what) takes \(steps) steps on \(growth.attack.length(growth.short)) \(units), and more than "
        + "\(StepMeter.budget) on \(growth.attack.length(growth.long)), where the search gives up", at: span,
      label: "takes the same text in many ways", notes: notes,
      help:
        "let each of the \(units) be taken in one way only: no repeat of a repeat, alternatives that exclude each other"
    )
  }
}

extension Program {
  /// The type of the mention to which `$trigger` belongs.
  fileprivate func event(of use: PatternUse) -> Int? {
    guard case .rule(let index) = use.owner, patterns[use.pattern].triggerBit != nil else { return nil }
    return rules[index].event
  }
}

extension String {
  /// As it can stand in a message.
  fileprivate var shown: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.count > 240 ? text.prefix(200) + " … " + text.suffix(30) : text
  }
}
