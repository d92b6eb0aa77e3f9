import RuleCompiler
import RuleSyntax

/// Finds `unless` and `veto` that hold wherever their rule matches, or nowhere.
struct ConstantUnless {
  let subject: LintSubject
  let program: Program
  let facts: ItemFacts

  init(_ subject: LintSubject, _ program: Program, _ facts: ItemFacts) {
    (self.subject, self.program, self.facts) = (subject, program, facts)
  }

  /// What makes mentions: a pattern of a rule, or the head of a frame.
  private struct Maker {
    var rule: Int
    var tree: TapeNode
    var span: SourceSpan
    /// Tests of the trigger; nil when it may be anything.
    var triggers: [Predicate]?
  }

  private func makers(_ index: Int) -> [Maker] {
    let rule = program.rules[index]
    switch rule.form {
    case .role: return []
    case .rule:
      return rule.patterns.map { pattern in
        let tree = subject.trees[pattern]
        return Maker(
          rule: index, tree: tree, span: program.patterns[pattern].span,
          triggers: tree.tests(of: .mark, first: true))
      }
    case .frame:
      guard let head = rule.head, let span = rule.headSpan else { return [] }
      return [Maker(rule: index, tree: .item(head, span), span: span, triggers: [head])]
    }
  }

  private func name(_ index: Int) -> String { program.sites[program.rules[index].site].id }

  // MARK: Rules

  /// `unless` of rules and frames.
  func rules() -> [ConstantGuardItem] {
    program.rules.indices.flatMap { index -> [ConstantGuardItem] in
      let makers = makers(index)
      if makers.isEmpty { return [] }
      return program.rules[index].unless.compactMap { guarding in
        let span = program.patterns[guarding].span
        guard subject.isJudged(span), program.patterns[guarding].triggerBit == nil else { return nil }
        let stopped = makers.filter { isAlways(guarding, $0.tree, .mark, .rules) }
        if let first = stopped.first {
          return always(
            span, "unless", stopped.count == makers.count ? "`\(name(index))` never makes a mention" : nil,
            first.span)
        }
        return never(guarding, makers, "unless")
      }
    }
  }

  /// Vetoes of event types.
  func vetoes() -> [ConstantGuardItem] {
    subject.patternUses.filter { $0.clause == .veto }.compactMap { use in
      let span = program.patterns[use.pattern].span
      guard subject.isJudged(span) else { return nil }
      let makers = program.rules.indices.filter {
        program.events[program.rules[$0].event].vetoes.contains(use.pattern)
      }.flatMap(makers)
      for maker in makers where isAlways(use.pattern, maker.tree, .mark, .rules) {
        return always(span, "veto", "`\(name(maker.rule))` never makes a mention", maker.span)
      }
      // Of an event type that nothing makes only that is told.
      return makers.isEmpty ? nil : never(use.pattern, makers, "veto")
    }
  }

  func always(_ span: SourceSpan, _ what: String, _ effect: String?, _ pattern: SourceSpan)
    -> ConstantGuardItem
  {
    ConstantGuardItem(
      span: span,
      message: "this `\(what)` always holds, so " + (effect ?? "one of the patterns never takes effect"),
      label: "holds wherever the pattern matches", related: [.init("what it forbids", pattern)],
      help: "say what sets the forbidden text apart: a word beside `[ … ]`, a narrower test")
  }

  private func never(_ guarding: Int, _ makers: [Maker], _ what: String) -> ConstantGuardItem? {
    guard let marked = marked(guarding) else { return nil }
    var given: [Predicate] = []
    for maker in makers {
      guard let triggers = maker.triggers else { return nil }
      given += triggers
    }
    guard excludes(given, marked, .rules) else { return nil }
    let reason = subject.reason(given, exclude: marked, .rules)
    return ConstantGuardItem(
      span: program.patterns[guarding].span, message: "this `\(what)` never holds: \(reason)",
      label: "holds nothing back", related: [.init("the trigger", makers[0].span)],
      help: "mark with `[ … ]` the very word that is the trigger")
  }

  /// Tests of the first item that a guard with `[ … ]` forbids; nil when it may be any.
  func marked(_ guarding: Int) -> [Predicate]? {
    let tree = subject.trees[guarding]
    return tree.captures(of: .mark).isEmpty
      ? tree.edge(first: true).certain : tree.tests(of: .mark, first: true)
  }

  /// Whether no item passes a test of each side, though each test by itself is sound.
  func excludes(_ some: [Predicate], _ others: [Predicate], _ stage: Stage) -> Bool {
    (some + others).allSatisfy { !$0.hasTrigger && facts.canPass($0, stage) }
      && some.allSatisfy { a in others.allSatisfy { !facts.canPass(a, $0, stage) } }
  }

  /// Whether a guard matches, with the same first forbidden item, wherever a pattern does.
  func isAlways(
    _ guarding: Int, _ narrow: TapeNode, _ kind: TapePattern.Slot.Kind, _ stage: Stage, reach: Int = 0
  ) -> Bool {
    let wide = subject.trees[guarding]
    guard wide.length.min > 0, isPlausible(wide, narrow, stage), let b = PatternAutomaton(wide),
      let offset = wide.captures(of: .mark).isEmpty ? 0 : b.items(before: .mark)
    else { return false }
    // What stands before the trigger may vary, if the guard does not look at it.
    let narrow = offset == 0 ? narrow.tail(from: kind) : narrow
    guard let a = PatternAutomaton(narrow) else { return false }
    let isMarked = !narrow.captures(of: kind).isEmpty
    guard !isMarked || Bindings(kind: kind).count(narrow).min > 0,
      let start = isMarked ? a.items(before: kind) : 0
    else { return false }
    return (0...reach).contains { further in
      let skip = start + further - offset
      return skip >= 0 && Subsumption(facts, stage, .anyItems).holds(narrow: a, wide: b, skipping: skip)
    }
  }

  /// Whether all that a guard needs is surely there: quick to tell, and most often not.
  private func isPlausible(_ wide: TapeNode, _ narrow: TapeNode, _ stage: Stage) -> Bool {
    let tests = narrow.mandatory
    return wide.mandatory.flatMap(\.needs).allSatisfy { set in
      let wanted = Predicate.any(set.sorted().map { .has($0) })
      return tests.contains { facts.implies($0, wanted, stage) }
    }
  }
}

extension TapeNode {
  /// The part from a capture on, when that is one of its parts.
  fileprivate func tail(from kind: TapePattern.Slot.Kind) -> TapeNode {
    guard case .sequence(let parts) = self,
      let start = parts.firstIndex(where: {
        if case .capture(let slot, _) = $0 { slot.kind == kind } else { false }
      })
    else { return self }
    return .sequence(Array(parts[start...]))
  }
}
