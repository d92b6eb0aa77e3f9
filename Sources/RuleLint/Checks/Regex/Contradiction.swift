import RuleCompiler
import RuleSyntax

/// A test that no item can pass.
struct Contradiction: LintCheck {
  let page = LintPage(
    id: "contradiction", group: .regex, level: .warning,
    title: "A test asks for what no item can have at once, so that this part of the pattern never matches.",
    why: """
      The part looks as if it did something. What excludes each other is known for certain: values of one feature group, \
      different words, words and lexicons that do not list them, types that no recognizer gives together, and what \
      only comes in a later phase. So is with which words a link comes, of which a frame reads those with one.
      """,
    triggers: LintExample(
      """
      type Ship
      lexicon ferry { ferry steamer }
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern the @ferry["canoe"]
        match "We saw {Ship: the ferry}."
      }
      """),
    passes: LintExample(
      """
      type Ship
      lexicon ferry { ferry steamer }
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern the @ferry["steamer"]
        match "We saw {Ship: the steamer}."
        no match "We saw [the ferry]."
      }
      """),
    mend: "Take one of the tests away, or write alternatives with `|` where `&` was meant.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program, let facts = subject.facts else { return [] }
    // A fragment is tested wherever it is spelled out: only what never matches anywhere is one. Folded patterns have the
    // look-aheads in the tests behind them, but several alternatives in one.
    var (written, folded): ([SourceSpan: [Test]], [SourceSpan: [Test]]) = ([:], [:])
    for use in subject.patternUses where subject.mayBeJudged(use) {
      subject.written[use.pattern].eachItem { written[$1, default: []].append(Test($0, use.stage)) }
      subject.trees[use.pattern].eachItem { folded[$1, default: []].append(Test($0, use.stage)) }
    }
    for rule in program.rules {
      if let head = rule.head, let span = rule.headSpan {
        written[span, default: []].append(Test(head, .rules))
      }
      for carrier in rule.carriers { written[carrier.span, default: []].append(Test(carrier.test, .rules)) }
    }
    var found: [SourceSpan: Diagnostic] = [:]
    for (span, tests) in Array(written) + Array(folded) where subject.isJudged(span) && found[span] == nil {
      guard tests.allSatisfy({ !facts.canPass($0.predicate, $0.stage) }) else { continue }
      let test = tests[0]
      let conflict = Conflict(facts: facts, stage: test.stage, program: program) { subject.meaning($0) }
      let reason =
        conflict.reason(of: test.predicate)
        ?? "nothing has all of `\(subject.meaning(test.predicate))`"
      found[span] = finding(
        "no item can pass this test: \(reason)", at: span, label: "never matches",
        help: "take one of the tests away, or write `|` where either will do")
    }
    return Array(found.values) + linkWords(subject, program, facts)
  }

  /// Frames that read a link by a word with which it never comes.
  private func linkWords(_ subject: LintSubject, _ program: Program, _ facts: ItemFacts) -> [Diagnostic] {
    let words = LinkWords(subject, program)
    return program.rules.flatMap { $0.readings + $0.carriers.flatMap(\.readings) }.compactMap { reading in
      guard let word = reading.word, let span = reading.wordSpan, subject.isJudged(span),
        let tests = words.tests[reading.kind], !tests.isEmpty,
        !tests.contains(where: { facts.canPass($0, .has(word), .rules) })
      else { return nil }
      let names = tests.map { "`\(subject.meaning($0))`" }
      return finding(
        "no link `\(program.linkKinds[reading.kind])` comes with this word: it is always "
          + "\(Array(Set(names)).sorted().joined(separator: " or "))", at: span, label: "never read",
        help: "correct the word, or add it to what the link takes")
    }
  }

  private struct Test {
    let predicate: Predicate
    let stage: Stage
    init(_ predicate: Predicate, _ stage: Stage) { (self.predicate, self.stage) = (predicate, stage) }
  }
}
