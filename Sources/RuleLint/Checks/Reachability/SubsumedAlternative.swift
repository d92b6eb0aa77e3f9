import RuleCompiler
import RuleSyntax

/// An alternative that an earlier one leaves nothing to match.
struct SubsumedAlternative: LintCheck {
  let page = LintPage(
    id: "subsumed-alternative", group: .reachability, level: .warning,
    title: "An alternative is never needed: an earlier one in the same choice takes all that it would.",
    why: """
      Alternatives are tried from left to right. One that only takes what an earlier one takes, too, changes nothing; and \
      where nothing follows, one that begins like an earlier one is never reached: in `(ferry | ferry boat)` at the \
      end of a pattern the first word is enough, and "boat" stays outside. So is with a `/…/` that has one text twice, and with the \
      lines of `tokens`: behind `token mark /\\S/` no other is reached.
      """,
    triggers: LintExample(
      """
      type Ship
      lexicon vessel { ferry barge }
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern the (@vessel | tug | barge here)
        match "We saw {Ship: the ferry}."
        no match "We saw [Oslo]."
      }
      """),
    passes: LintExample(
      """
      type Ship
      lexicon vessel { ferry barge }
      phases { ships }
      phase ships
      recognizer ship: Ship {
        pattern the (barge here | tug | @vessel)
        match "We saw {Ship: the ferry}."
        no match "We saw [Oslo]."
      }
      """),
    mend: "Put the longer alternative first, or take out the one that adds nothing.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let facts = subject.facts else { return [] }
    return alternatives(subject, facts) + repeated(subject) + tokens(subject)
  }

  /// Alternatives that stand twice in a choice of a raw regex.
  private func repeated(_ subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for regex in subject.regexes {
      regex.root?.each { part in
        guard case .choice(let branches) = part.node else { return true }
        var seen: [String: RegexPart] = [:]
        for branch in branches where !branch.range.isEmpty {
          let text = regex.text(branch.range)
          guard let first = seen[text] else {
            seen[text] = branch
            continue
          }
          found.append(
            finding(
              "this alternative stands in the same choice already", at: regex.span(of: branch.range),
              label: "adds nothing", related: [.init("the earlier one", regex.span(of: first.range))],
              help: "take it out"))
        }
        return true
      }
    }
    return found
  }

  /// Lines of `tokens` that those before them leave nothing to cut.
  private func tokens(_ subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let regexes = Dictionary(subject.regexes.map { ($0.span, $0) }) { first, _ in first }
    subject.eachDeclaration { _, declaration in
      guard case .tokens(let block) = declaration.kind else { return }
      var earlier: [(name: Name, regex: RawRegex)] = []
      for case .token(let name, let value) in block.clauses {
        guard let regex = regexes[value.span] else { continue }
        if let taker = TokenStarts.taker(of: regex, among: earlier.map(\.regex)) {
          let other = earlier[taker].name
          found.append(
            finding(
              "`token \(name.value)` is never reached: `\(other.value)` before it takes all that it could begin with",
              at: value.span, label: "cuts nothing", related: [.init("the earlier one", other.span)],
              help: "put the narrower one first"))
        }
        earlier.append((name, regex))
      }
    }
    return found
  }

  private func alternatives(_ subject: LintSubject, _ facts: ItemFacts) -> [Diagnostic] {
    let stages = Dictionary(subject.patternUses.map { ($0.pattern, $0.stage) }) { first, _ in first }
    // The same alternatives are spelled out wherever a fragment is used: one is needless if it is everywhere.
    var needed: Set<SourceSpan> = []
    var found: [SourceSpan: (by: SourceSpan, isSame: Bool)] = [:]
    var known: [Key: [Int: Int]] = [:]
    for choice in subject.choices where choice.spans.contains(where: subject.isJudged) {
      let stage = choice.pattern.flatMap { stages[$0] } ?? .rules
      let key = Key(shapes: choice.parts.map(Shape.init), stage: stage, isLast: choice.isLast)
      let covered = known[key] ?? Self.covered(choice, stage, facts)
      known[key] = covered
      for (index, span) in choice.spans.enumerated() {
        guard let by = covered[index] else {
          needed.insert(span)
          continue
        }
        if found[span] == nil { found[span] = (choice.spans[by], key.shapes[index] == key.shapes[by]) }
      }
    }
    return found.compactMap { span, cover in
      guard !needed.contains(span), subject.isJudged(span) else { return nil }
      let text = subject.sources.text(of: cover.by)
      return finding(
        cover.isSame
          ? "this alternative stands in the same choice already"
          : "this alternative is never needed: `\(text)` before it takes what it would", at: span,
        label: "adds nothing", related: [.init("the earlier one", cover.by)],
        help: "put the longer one first, or take this one out")
    }
  }

  private struct Key: Hashable {
    var shapes: [Shape]
    var stage: Stage
    var isLast: Bool
  }

  /// For each alternative that is not needed: which earlier one it is.
  private static func covered(_ choice: WrittenChoice, _ stage: Stage, _ facts: ItemFacts) -> [Int: Int] {
    let automata = choice.parts.map { PatternAutomaton($0) }
    var covered: [Int: Int] = [:]
    for index in automata.indices.dropFirst() {
      covered[index] = (0..<index).first { earlier in
        guard covered[earlier] == nil, let narrow = automata[index], let wide = automata[earlier] else {
          return false
        }
        return Subsumption(facts, stage, .sameItems, compared: { _ in true }).holds(
          narrow: narrow, wide: wide)
          || (choice.isLast && Subsumption(facts, stage, .anyItems).holds(narrow: narrow, wide: wide))
      }
    }
    return covered
  }
}
