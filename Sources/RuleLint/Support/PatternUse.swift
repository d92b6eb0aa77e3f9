import RuleCompiler
import RuleSyntax

/// What a pattern of the program is for.
struct PatternUse {
  /// The declaration it is part of.
  enum Owner: Hashable {
    /// Recognizer `index` of a phase.
    case recognizer(phase: Int, index: Int)
    case link(Int)
    case rule(Int)
    case event(Int)
    case attachment(Int)
    case merge(Int)
    case normalizer(Int)
  }
  /// The clause it stands in.
  enum Clause: Hashable { case pattern, unless, veto, anaphor, echo }

  /// Index into ``Program/patterns``.
  var pattern: Int
  var owner: Owner
  var clause: Clause
  /// When it is tried.
  var stage: Stage
  /// Index into ``Program/sites``; nil for a veto.
  var site: Int?
}

extension Program {
  /// Every pattern with its use, in the order in which they are tried. A veto that types hand on is told of once, for the
  /// type that is nearest to its declaration.
  var patternUses: [PatternUse] {
    var uses: [PatternUse] = []
    func add(
      _ patterns: [Int], _ owner: PatternUse.Owner, _ clause: PatternUse.Clause, _ stage: Stage, _ site: Int?
    ) {
      uses += patterns.map { PatternUse(pattern: $0, owner: owner, clause: clause, stage: stage, site: site) }
    }
    for (number, phase) in phases.enumerated() {
      for (index, item) in phase.recognizers.enumerated() {
        let owner = PatternUse.Owner.recognizer(phase: number, index: index)
        add(item.patterns, owner, .pattern, .phase(number), item.site)
        add(item.unless, owner, .unless, .phase(number), item.site)
      }
    }
    for (index, item) in links.enumerated() {
      add(item.patterns, .link(index), .pattern, .rules, item.site)
      add(item.unless, .link(index), .unless, .rules, item.site)
    }
    for (index, item) in rules.enumerated() {
      add(item.patterns, .rule(index), .pattern, .rules, item.site)
      add(item.unless, .rule(index), .unless, .rules, item.site)
    }
    var vetoes: Set<Int> = []
    for index in events.indices.sorted(by: { events[$0].parents.count < events[$1].parents.count }) {
      let own = events[index].vetoes.filter { vetoes.insert($0).inserted }
      add(own, .event(index), .veto, .rules, nil)
    }
    for (index, item) in attachments.enumerated() {
      add(item.patterns, .attachment(index), .pattern, .rules, item.site)
      add(item.unless, .attachment(index), .unless, .rules, item.site)
    }
    for (index, item) in discourse.merges.enumerated() {
      add(item.anaphors, .merge(index), .anaphor, .rules, item.site)
      add(item.echoes, .merge(index), .echo, .rules, item.site)
    }
    for (index, item) in normalizers.enumerated() {
      add(item.patterns, .normalizer(index), .pattern, .words, item.site)
    }
    return uses
  }
}
