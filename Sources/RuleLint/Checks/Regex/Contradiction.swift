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
      only comes in a later phase. So is with which words a link comes, of which a frame reads those with one, and which words a \
      lexicon has as one phrase: they are never items of their own, and in a pattern stand in quotes.
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
        help: conflict.help(for: test.predicate)
          ?? "take one of the tests away, or write `|` where either will do")
    }
    return Array(found.values) + linkWords(subject, program, facts) + blanks(subject)
      + edges(subject, program) + joined(subject, program)
  }

  /// Words that are one item wherever they stand side by side.
  private func joined(_ subject: LintSubject, _ program: Program) -> [Diagnostic] {
    // A normalizer sees the single words of a phrase.
    let uses = subject.patternUses.filter { subject.mayBeJudged($0) && $0.stage != .words }
    let found = uses.flatMap { JoinedWords.all(in: subject.written[$0.pattern], program) }
    let own = Set(subject.lexicons.all.filter { subject.judged.contains($0.pack) }.map(\.lexicon.value))
    return Dictionary(found.map { ($0.span, $0) }) { first, _ in first }.values
      .filter { subject.isJudged($0.span) }.map { words in
        finding(
          "these words are never items of their own: `\(words.lexicon)` makes one of \"\(words.phrase)\"",
          at: words.span, label: "never matches",
          help: "quote the phrase, `\"\(words.phrase)\"`"
            + (own.contains(words.lexicon) ? ", or take it out of `\(words.lexicon)`" : ""))
      }
  }

  /// Regexes for one word with a blank in them.
  private func blanks(_ subject: LintSubject) -> [Diagnostic] {
    guard !TokenCutter(subject).isOne(Array("a a".utf8)) else { return [] }
    return subject.regexes.filter { $0.use.isWholeWord }.compactMap { regex in
      guard let blank = regex.root?.blank else { return nil }
      return finding(
        "this regex is for one word, and a word has no blank", at: regex.span(of: blank.range),
        label: "never matches", help: "write one regex for each word, with a space between them")
    }
  }

  /// Something before the beginning of the sentence, or behind its end.
  private func edges(_ subject: LintSubject, _ program: Program) -> [Diagnostic] {
    subject.patternUses.filter(subject.mayBeJudged).compactMap { use in
      let whole = program.patterns[use.pattern].span
      guard let part = subject.written[use.pattern].outside else { return nil }
      return finding(
        part.isBefore
          ? "nothing stands before `^`, the beginning of the sentence"
          : "nothing stands behind `$`, the end of the sentence",
        at: part.node.place(in: whole), label: "never there",
        help: "take out what stands there, or the mark; a sign of the text is quoted, such as `\"$\"`")
    }
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

extension RegexPart {
  /// A blank that every match takes.
  fileprivate var blank: RegexPart? {
    switch node {
    case .char(" "): self
    case .sequence(let parts): parts.lazy.compactMap(\.blank).first
    case .choice(let branches): branches.allSatisfy { $0.blank != nil } ? branches.first?.blank : nil
    case .repeated(let inner, let min, _, _): min > 0 ? inner.blank : nil
    case .group(let group, let inner): group.isLook ? nil : inner.blank
    default: nil
    }
  }
}

extension TapeNode {
  /// What must stand before the beginning or behind the end of the sentence.
  fileprivate var outside: (node: TapeNode, isBefore: Bool)? {
    switch self {
    case .sequence(let parts):
      for (index, part) in parts.enumerated() {
        if case .end = part, let other = parts[(index + 1)...].first(where: { $0.length.min > 0 }) {
          return (other, false)
        }
        if case .start = part, let other = parts[..<index].first(where: { $0.length.min > 0 }) {
          return (other, true)
        }
      }
      return parts.lazy.compactMap(\.outside).first
    case .choice(let parts): return parts.lazy.compactMap(\.outside).first
    case .repeated(let inner, _, _, _), .capture(_, let inner): return inner.outside
    case .item, .look, .start, .end: return nil
    }
  }
}
