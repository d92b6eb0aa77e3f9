import RuleCompiler

/// A rule, recognizer, role or link none of whose patterns has an effect, and one that leaves it none.
struct SubsumedOwner {
  var owner: PatternUse.Owner
  var site: Int?
  var bySite: Int?
}

extension LintSubject {
  /// Declarations of which each pattern is needless. One that is only written twice is told of as that.
  func findSubsumedOwners() -> [SubsumedOwner] {
    guard let program else { return [] }
    var pairs: [PatternUse.Owner: [SubsumedPatterns.Pair]] = [:]
    for pair in subsumedPatterns where pair.narrow.clause == .pattern {
      pairs[pair.narrow.owner, default: []].append(pair)
    }
    var found: [SubsumedOwner] = []
    for (owner, own) in pairs where !own.contains(where: \.isSame) {
      guard own.count == patternCount(owner, program),
        let other = own.first(where: { $0.wide.owner != owner })
      else { continue }
      found.append(SubsumedOwner(owner: owner, site: other.narrow.site, bySite: other.wide.site))
    }
    return found + subsumedFrames(program)
  }

  /// How many patterns a declaration takes effect by; nil when it does in other ways, too.
  private func patternCount(_ owner: PatternUse.Owner, _ program: Program) -> Int? {
    switch owner {
    case .recognizer(let phase, let index):
      let recognizer = program.phases[phase].recognizers[index]
      return recognizer.texts.isEmpty && recognizer.extern == nil ? recognizer.patterns.count : nil
    case .rule(let index):
      return program.rules[index].form == .frame ? nil : program.rules[index].patterns.count
    case .link(let index): return program.links[index].patterns.count
    default: return nil
    }
  }

  // MARK: Frames

  /// Frames whose head, readings and features another one of the same event type has, too.
  private func subsumedFrames(_ program: Program) -> [SubsumedOwner] {
    let frames = program.rules.indices.filter { program.rules[$0].form == .frame }
    // What the head of each names, with all that follows from it: a head that asks for something else covers none of them,
    // and most pairs of frames are told apart by that alone.
    var named: [Int: ClassSet] = [:]
    for index in frames {
      var set = ClassSet()
      for id in program.rules[index].head?.classes ?? [] { set.formUnion(program.classes.closures[id]) }
      named[index] = set
    }
    return frames.compactMap { index in
      let frame = program.rules[index]
      guard let named = named[index] else { return nil }
      let wide = frames.first { other in
        other < index && program.rules[other].headNeeds.allSatisfy { $0.contains(where: named.contains) }
          && covers(program.rules[other], frame)
      }
      return wide.map {
        SubsumedOwner(owner: .rule(index), site: frame.site, bySite: program.rules[$0].site)
      }
    }
  }

  private func covers(_ wide: RuleProgram, _ narrow: RuleProgram) -> Bool {
    guard wide.event == narrow.event, wide.isAugmenting == narrow.isAugmenting, wide.unless.isEmpty,
      wide.conditions.isEmpty, wide.carriers.isEmpty, narrow.carriers.isEmpty, narrow.patterns.isEmpty,
      narrow.inherits.isEmpty, Set(narrow.sets).isSubset(of: wide.sets), let head = narrow.head,
      let other = wide.head, let facts
    else { return false }
    let hasReadings = narrow.readings.allSatisfy { reading in
      wide.readings.contains { $0.kind == reading.kind && $0.word == reading.word && $0.role == reading.role }
    }
    return hasReadings && facts.implies(head, other, .rules)
  }
}
