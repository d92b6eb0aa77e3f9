import RuleCompiler
import RuleSyntax

/// Finds look-arounds whose outcome what stands beside them has decided already.
struct ConstantLooks {
  private let subject: LintSubject
  private let facts: ItemFacts

  init(_ subject: LintSubject, _ facts: ItemFacts) { (self.subject, self.facts) = (subject, facts) }

  private struct Verdict {
    /// Its condition is always met, or never.
    var holds: Bool
    var reason: String
    var isAhead: Bool
  }

  func items() -> [ConstantGuardItem] {
    var verdicts: [SourceSpan: Verdict?] = [:]
    for use in subject.patternUses where subject.mayBeJudged(use) {
      walk(subject.written[use.pattern], before: .unknown, after: .unknown, use.stage) { span, verdict in
        guard let known = verdicts[span] else {
          verdicts[span] = .some(verdict)
          return
        }
        if known?.holds != verdict?.holds { verdicts[span] = .some(nil) }
      }
    }
    return verdicts.compactMap { span, verdict -> ConstantGuardItem? in
      guard let verdict else { return nil }
      let what = verdict.isAhead ? "look-ahead" : "look-behind"
      return ConstantGuardItem(
        span: span,
        message: "this \(what) \(verdict.holds ? "always" : "never") holds: \(verdict.reason)",
        label: verdict.holds ? "says nothing" : "never holds",
        help: verdict.holds
          ? "take it out, or write what was meant" : "mend it, or take out the part that it stands in")
    }
  }

  private func walk(
    _ node: TapeNode, before: EdgeTests, after: EdgeTests, _ stage: Stage,
    _ tell: (SourceSpan, Verdict?) -> Void
  ) {
    switch node {
    case .item, .start, .end: break
    case .look(let ahead, let negative, let inner, let span):
      tell(span, judge(inner, ahead: ahead, negative: negative, beside: ahead ? after : before, stage))
    case .capture(_, let inner): walk(inner, before: before, after: after, stage, tell)
    case .choice(let parts): for part in parts { walk(part, before: before, after: after, stage, tell) }
    case .repeated(let inner, _, let max, _):
      // Another turn may stand on either side.
      let more = max == 1 ? EdgeTests(tests: [], isOpen: true) : inner.edge(first: true)
      let less = max == 1 ? EdgeTests(tests: [], isOpen: true) : inner.edge(first: false)
      walk(
        inner, before: EdgeTests(tests: less.tests + before.tests, isOpen: before.isOpen),
        after: EdgeTests(tests: more.tests + after.tests, isOpen: after.isOpen), stage, tell)
    case .sequence(let parts):
      var behind: [EdgeTests] = Array(repeating: after, count: parts.count)
      for index in parts.indices.dropLast().reversed() {
        behind[index] = parts[index + 1].edge(first: true).or(behind[index + 1])
      }
      var left = before
      for (index, part) in parts.enumerated() {
        walk(part, before: left, after: behind[index], stage, tell)
        left = part.edge(first: false).or(left)
      }
    }
  }

  private func judge(_ inner: TapeNode, ahead: Bool, negative: Bool, beside: EdgeTests, _ stage: Stage)
    -> Verdict?
  {
    guard let around = beside.certain, around.allSatisfy({ !$0.hasTrigger && facts.canPass($0, stage) }),
      let wanted = inner.edge(first: ahead).certain, wanted.allSatisfy({ facts.canPass($0, stage) })
    else { return nil }
    if around.allSatisfy({ a in wanted.allSatisfy { !facts.canPass(a, $0, stage) } }) {
      let reason = subject.reason(around.distinct, exclude: wanted.distinct, stage)
      return Verdict(holds: negative, reason: reason, isAhead: ahead)
    }
    guard case .item(let test, _) = inner, around.allSatisfy({ facts.implies($0, test, stage) }) else {
      return nil
    }
    return Verdict(
      holds: !negative, reason: subject.reason(.one(of: around), implies: test, stage), isAhead: ahead)
  }
}

extension Predicate {
  /// One of several tests.
  static func one(of tests: [Predicate]) -> Predicate {
    let distinct = tests.distinct
    return distinct.count == 1 ? distinct[0] : .any(distinct)
  }
}

extension [Predicate] {
  /// Each once.
  var distinct: [Predicate] {
    var seen: Set<Predicate> = []
    return filter { seen.insert($0).inserted }
  }
}
