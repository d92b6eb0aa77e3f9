import RuleCompiler
import RuleSyntax

/// Finds patterns that have no effect because another one, tried before them, does all that they would.
struct SubsumedPatterns {
  /// A pattern and the one that leaves it nothing to do.
  struct Pair {
    var narrow: PatternUse
    var wide: PatternUse
    /// The two are the same, word for word.
    var isSame: Bool
  }

  private let program: Program
  private let trees: [TapeNode]
  private let facts: ItemFacts
  private let uses: [PatternUse]
  private let isJudged: (PatternUse) -> Bool
  private var mandatory: [Int: [Predicate]] = [:]
  private var automata: [Int: PatternAutomaton?] = [:]

  init?(_ subject: LintSubject) {
    guard let program = subject.program, let facts = subject.facts else { return nil }
    self.program = program
    self.facts = facts
    trees = subject.trees
    uses = subject.patternUses
    isJudged = { subject.mayBeJudged($0) }
  }

  /// One wide pattern, the first, for each narrow one.
  mutating func pairs() -> [Pair] {
    var groups: [Group: [PatternUse]] = [:]
    for use in uses { if let group = group(of: use) { groups[group, default: []].append(use) } }
    var found: [Pair] = []
    for (group, members) in groups where members.count > 1 && members.contains(where: isJudged) {
      let places = Dictionary(members.enumerated().map { ($1.pattern, $0) }) { first, _ in first }
      let pairs = PatternPairs(members.map(\.pattern), program, facts)
      var first: [Shape: [PatternUse]] = [:]
      for (place, narrow) in members.enumerated() {
        let shape = Shape(trees[narrow.pattern])
        let same = first[shape, default: []].first { isUnguarded($0, against: narrow) }
        first[shape, default: []].append(narrow)
        guard isJudged(narrow) else { continue }
        if let same {
          found.append(Pair(narrow: narrow, wide: same, isSame: true))
          continue
        }
        // Words of another pattern may have no value, and then the next one is tried.
        if case .normalizers = group { continue }
        for index in pairs.candidates(for: trees[narrow.pattern]) {
          guard let other = places[index], other != place,
            let pair = pair(narrow, members[other], group, isBefore: other < place)
          else { continue }
          found.append(pair)
          break
        }
      }
    }
    return found
  }

  /// Patterns that are tried for the same purpose, so that one can make another needless.
  private enum Group: Hashable {
    case phase(Int)
    case rules(event: Int)
    case roles(event: Int)
    case links(kind: Int)
    case vetoes(event: Int)
    case attachment(Int)
    case guards(PatternUse.Owner, isByTrigger: Bool)
    case merge(Int, PatternUse.Clause)
    case normalizers(type: ClassID)
  }

  private func group(of use: PatternUse) -> Group? {
    if use.clause == .unless {
      return .guards(use.owner, isByTrigger: program.patterns[use.pattern].triggerBit != nil)
    }
    switch use.owner {
    case .recognizer(let phase, _): return .phase(phase)
    case .link(let index): return .links(kind: program.links[index].kind)
    case .rule(let index):
      let rule = program.rules[index]
      return rule.form == .rule ? .rules(event: rule.event) : .roles(event: rule.event)
    case .event(let event): return .vetoes(event: event)
    case .attachment(let index): return .attachment(index)
    case .merge(let index): return .merge(index, use.clause)
    case .normalizer(let index): return .normalizers(type: program.normalizers[index].type)
    }
  }

  private mutating func pair(_ narrow: PatternUse, _ wide: PatternUse, _ group: Group, isBefore: Bool)
    -> Pair?
  {
    guard isBefore, isUnguarded(wide, against: narrow) else { return nil }
    let slots = program.patterns[narrow.pattern].slots + program.patterns[wide.pattern].slots
    if slots.contains(where: \.isLast) { return nil }
    guard asks(for: wide, in: narrow), let a = automaton(narrow.pattern), let b = automaton(wide.pattern)
    else { return nil }
    let (question, compared, skips) = terms(group, narrow, wide)
    guard let compared else { return nil }
    // Of several matches with one trigger the leftmost fills the slots: that is this one only if there is no other.
    let trigger: TapePattern.Slot.Kind? =
      switch group {
      case .rules: .mark
      case .roles: .trigger
      default: nil
      }
    let hasSlots = program.patterns[narrow.pattern].slots.contains {
      if case .named = $0.kind { true } else { false }
    }
    if let trigger, hasSlots, b.items(before: trigger) == nil { return nil }
    for skip in 0...skips {
      let search = Subsumption(facts, narrow.stage, question, compared: compared)
      if search.holds(narrow: a, wide: b, skipping: skip) {
        return Pair(narrow: narrow, wide: wide, isSame: false)
      }
    }
    return nil
  }

  /// Whether what the wide pattern needs is surely there where the narrow one matches: quick to tell, and most often not.
  private mutating func asks(for wide: PatternUse, in narrow: PatternUse) -> Bool {
    let tests = mandatory[narrow.pattern] ?? trees[narrow.pattern].mandatory
    mandatory[narrow.pattern] = tests
    return program.patterns[wide.pattern].needs.allSatisfy { set in
      let wanted = Predicate.any(set.map { .has($0) })
      return tests.contains { facts.implies($0, wanted, narrow.stage) }
    }
  }

  private mutating func automaton(_ pattern: Int) -> PatternAutomaton? {
    if let known = automata[pattern] { return known }
    let made = PatternAutomaton(trees[pattern])
    automata[pattern] = made
    return made
  }

  /// What must be shown in a group: the question, the captures that must agree, and how many items more the narrow pattern may
  /// have in front.
  private func terms(_ group: Group, _ narrow: PatternUse, _ wide: PatternUse)
    -> (Subsumption.Question, ((TapePattern.Slot.Kind) -> Bool)?, skips: Int)
  {
    let marks = [narrow, wide].map { !program.patterns[$0.pattern].groups(of: .mark).isEmpty }
    switch group {
    case .phase:
      // The extent is what is marked, in both or in none.
      guard marks[0] == marks[1] else { return (.preferred, nil, 0) }
      let question = marks[0] ? Subsumption.Question.preferredCaptures : .preferred
      if narrow.owner == wide.owner { return (question, { _ in true }, marks[0] ? 3 : 0) }
      return (question, { $0 == .mark }, marks[0] ? 3 : 0)
    case .rules, .roles: return (.preferredCaptures, { $0 != .trigger }, 3)
    case .links:
      guard case .link(let index) = narrow.owner else { return (.preferred, nil, 0) }
      let names = [program.links[index].from, program.links[index].to, "word"]
      return (.preferredCaptures, { kind in names.contains { kind == .named($0) } }, 3)
    case .vetoes, .merge: return (.preferredCaptures, { $0 == .mark }, 3)
    case .guards(_, let isByTrigger):
      if isByTrigger { return (.anyItems, { _ in false }, 3) }
      return marks[0] && marks[1] ? (.preferredCaptures, { $0 == .mark }, 3) : (.preferred, nil, 0)
    case .attachment, .normalizers: return (.anyItems, { _ in false }, 3)
    }
  }

  // MARK: Guards

  /// Whether whatever holds the wide pattern back holds the narrow one back, too, and what it does besides covers the narrow one.
  private func isUnguarded(_ wide: PatternUse, against narrow: PatternUse) -> Bool {
    if wide.owner == narrow.owner { return true }
    switch (wide.owner, narrow.owner) {
    case (.recognizer(let phase, let a), .recognizer(_, let b)):
      let (a, b) = (program.phases[phase].recognizers[a], program.phases[phase].recognizers[b])
      return areAlike(a.unless, b.unless)
    case (.link(let a), .link(let b)):
      let (a, b) = (program.links[a], program.links[b])
      return areAlike(a.unless, b.unless) && areAlike(a.conditions, b.conditions) && a.source == nil
        && b.source == nil && (a.from, a.to) == (b.from, b.to) && Set(b.copies).isSubset(of: a.copies)
        && b.sets.allSatisfy { set in a.sets.contains { $0 == set } }
    case (.rule(let a), .rule(let b)):
      let (a, b) = (program.rules[a], program.rules[b])
      return areAlike(a.unless, b.unless) && areAlike(a.conditions, b.conditions) && b.inherits.isEmpty
        && Set(b.sets).isSubset(of: a.sets)
    default: return true
    }
  }

  /// No guards on the wide side, or the same on both.
  private func areAlike(_ wide: [Int], _ narrow: [Int]) -> Bool {
    wide.isEmpty || wide.map { Shape(trees[$0]) } == narrow.map { Shape(trees[$0]) }
  }

  private func areAlike(_ wide: [ConditionProgram], _ narrow: [ConditionProgram]) -> Bool {
    wide.isEmpty
      || zip(wide, narrow).allSatisfy {
        $0.subject == $1.subject && $0.test == $1.test && $0.isNegated == $1.isNegated
          && $0.call == $1.call
      } && wide.count == narrow.count
  }
}
