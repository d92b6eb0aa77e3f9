import RuleCompiler
import RuleSyntax

/// Finds parts of tests that decide nothing: what the rest of the test implies by what its classes are declared to be, and
/// branches that never hold.
struct ConstantTests {
  private let subject: LintSubject
  private let facts: ItemFacts

  init(_ subject: LintSubject, _ facts: ItemFacts) { (self.subject, self.facts) = (subject, facts) }

  /// A test as it came out somewhere.
  private struct Use: Hashable {
    var predicate: Predicate
    var stage: Stage
  }

  /// What is known of a part of a test at one place of use.
  private enum Verdict: Equatable {
    case always(given: Predicate, Stage)
    case never(given: Predicate, Stage)
    case open
  }

  func items() -> [ConstantGuardItem] {
    var verdicts: [SourceSpan: (part: Predicate, verdict: Verdict)] = [:]
    let uses = uses()
    for (span, factors) in writtenTests() {
      for use in uses[span] ?? [] {
        for (part, verdict) in judge(use, factors) {
          // A fragment is tested wherever it is spelled out: only what is the same everywhere is constant.
          guard let known = verdicts[part.span] else {
            verdicts[part.span] = (part.predicate, verdict)
            continue
          }
          switch (known.verdict, verdict) {
          case (.always, .always), (.never, .never): break
          default: verdicts[part.span] = (part.predicate, .open)
          }
        }
      }
    }
    return verdicts.compactMap { span, found -> ConstantGuardItem? in
      let text = subject.sources.text(of: span)
      switch found.verdict {
      case .open: return nil
      case .always(let given, let stage):
        return ConstantGuardItem(
          span: span,
          message: "`\(text)` always holds here: \(subject.reason(given, implies: found.part, stage))",
          label: "says nothing", help: "take it out, or write what was meant")
      case .never(let given, let stage):
        return ConstantGuardItem(
          span: span,
          message: "`\(text)` never holds here: \(subject.reason([given], exclude: [found.part], stage))",
          label: "never holds", help: "take it out, or write what was meant")
      }
    }
  }

  // MARK: Tests and where they are used

  /// What each item of a pattern came out as.
  private func uses() -> [SourceSpan: Set<Use>] {
    var uses: [SourceSpan: Set<Use>] = [:]
    for use in subject.patternUses where subject.mayBeJudged(use) {
      subject.written[use.pattern].eachItem {
        uses[$1, default: []].insert(Use(predicate: $0, stage: use.stage))
      }
    }
    for rule in subject.program?.rules ?? [] {
      if let head = rule.head, let span = rule.headSpan {
        uses[span, default: []].insert(Use(predicate: head, stage: .rules))
      }
      for carrier in rule.carriers {
        uses[carrier.span, default: []].insert(Use(predicate: carrier.test, stage: .rules))
      }
      for condition in rule.conditions {
        guard let test = condition.test else { continue }
        uses[condition.span, default: []].insert(Use(predicate: test, stage: .rules))
      }
    }
    return uses
  }

  /// The factors of a test as they were written, those of `@Name[…]` behind the name.
  private struct Factors {
    /// `@Name` comes first and is no test.
    var hasName: Bool
    var tests: [Test]
  }

  /// By the place of the item, or of the subject of a condition.
  private func writtenTests() -> [SourceSpan: Factors] {
    var found: [SourceSpan: Factors] = [:]
    subject.eachDeclaration { _, declaration in
      for pattern in declaration.patterns {
        pattern.each { part in
          switch part.node {
          case .reference(_, let test?):
            found[part.span] = Factors(hasName: true, tests: test.factors)
          case .any(let test?), .gap(_, let test?):
            found[part.span] = Factors(hasName: false, tests: test.factors)
          default: break
          }
        }
      }
      guard case .rule(let rule) = declaration.kind else { return }
      for case .when(let conditions) in rule.clauses {
        for condition in conditions {
          switch condition.requirement {
          case .passes(let test), .fails(let test):
            found[condition.subject.span] = Factors(hasName: false, tests: test.factors)
          default: break
          }
        }
      }
    }
    return found
  }

  // MARK: Judging

  private struct Part {
    var span: SourceSpan
    var predicate: Predicate
  }

  private func judge(_ use: Use, _ factors: Factors) -> [(Part, Verdict)] {
    let first = factors.hasName ? 1 : 0
    var parts: [Predicate] = [use.predicate]
    if case .all(let all) = use.predicate { parts = all }
    let count = first + factors.tests.count
    // The compiler may have added that it be a word.
    guard parts.count == count || parts.count == count + 1, facts.canPass(use.predicate, use.stage) else {
      return []
    }
    var out: [(Part, Verdict)] = []
    // From the last one back, so that of two that say the same the later one is told of.
    for index in (first..<count).reversed() {
      let part = Part(span: factors.tests[index - first].span, predicate: parts[index])
      var rest = parts
      rest[index] = .always
      let given = rest.filter { $0 != .always }.reduce(Predicate.always) { $0.and($1) }
      // That no word is in both of two lexicons may change with the next word: to ask for it is no mistake.
      if facts.declares(given, part.predicate, use.stage) || isSlip(part.predicate, given, use.stage) {
        // Naming a type opens a test of a recognizer for mentions, even where it decides nothing.
        if isOpening(part.predicate, given, use.stage) { continue }
        out.append((part, .always(given: given, use.stage)))
        parts[index] = .always
      } else {
        out.append((part, .open))
        out += branches(of: factors.tests[index - first], part.predicate, given, use.stage)
      }
    }
    return out
  }

  /// `!a | !b` of what is never both asks for nothing: `&` was meant, whatever words there will be.
  private func isSlip(_ part: Predicate, _ given: Predicate, _ stage: Stage) -> Bool {
    part.denied.map { !facts.canPass(given, $0, stage) } ?? false
  }

  private func isOpening(_ part: Predicate, _ given: Predicate, _ stage: Stage) -> Bool {
    guard case .phase = stage else { return false }
    func namesType(_ test: Predicate) -> Bool {
      test.classes.contains { facts.classes.classes[$0].kind == .type }
    }
    return namesType(part) && !namesType(given)
  }

  /// Branches of `a | b` of which one can never hold beside the rest.
  private func branches(of test: Test, _ predicate: Predicate, _ given: Predicate, _ stage: Stage)
    -> [(Part, Verdict)]
  {
    guard case .any(let written) = test.node, case .any(let parts) = predicate, written.count == parts.count
    else { return [] }
    return zip(written, parts).map { test, part in
      (
        Part(span: test.span, predicate: part),
        facts.canPass(part, given, stage) ? .open : .never(given: given, stage)
      )
    }
  }
}

extension Test {
  /// The tests that must all hold.
  fileprivate var factors: [Test] {
    if case .all(let parts) = node { return parts.flatMap(\.factors) }
    return [self]
  }
}
