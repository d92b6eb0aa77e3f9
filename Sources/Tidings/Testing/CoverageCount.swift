import RuleCompiler
import RuleSyntax

/// The places in the rule files that examples exercise, told by the trace of the engine.
final class CoverageCount {
  private let program: Program
  /// Declarations by their place: ids are shared by links of one kind.
  private let sites: [String: Int]
  private let normalizers: [Int: Int]
  private let lexicons: [ClassID]
  private(set) var places: Set<SourceSpan> = []
  /// Patterns exercised in the present sentence some of whose branches are not yet.
  private var branched: Set<Int> = []

  init(_ program: Program) {
    self.program = program
    sites = Dictionary(
      program.sites.indices.map { (program.sources.place(of: program.sites[$0].span), $0) }
    ) { first, _ in first }
    normalizers = Dictionary(
      program.normalizers.flatMap { item in item.patterns.map { ($0, item.site) } }
    ) { first, _ in first }
    lexicons = program.classes.classes.indices.filter { program.classes.classes[$0].kind == .lexicon }
  }

  /// A declaration that had an effect.
  func site(_ index: Int) { places.insert(program.sites[index].span) }
  private func pattern(_ index: Int) {
    places.insert(program.patterns[index].span)
    if let written = program.written[index], !written.branches.allSatisfy(places.contains) {
      branched.insert(index)
    }
  }

  /// A declaration that the document as a whole gives as a reason.
  func reason(_ reason: Reason?) {
    if let at = reason?.rule?.at, let found = sites[at] { site(found) }
  }

  /// One sentence as it was read.
  /// - Parameter isWhole: its mentions were finished, so that what they say of rules is final.
  func sentence(_ scratch: Scratch<TraceLog>, isWhole: Bool) {
    let log = SentenceLog(scratch.trace.steps)
    if log.isLeftOut { return }
    words(log, scratch)
    branched = []
    for step in scratch.trace.steps {
      switch step {
      case .matched(let index, _, _, _, _):
        guard let owner = normalizers[index] else { continue }
        pattern(index)
        site(owner)
      case .made(let phase, let candidate, _):
        site(program.phases[phase].recognizers[candidate.recognizer].site)
        if candidate.pattern >= 0 { pattern(candidate.pattern) }
      case .withdrawn(_, _, let unless): pattern(unless)
      case .linked(let link, let index, _), .feature(_, _, let link, let index, _, _):
        site(program.links[link].site)
        pattern(index)
      case .linkStopped(let link, _, let to, .unless):
        forbidding(program.links[link].unless, log) { log.tapes[$0.tape].items[$0.markedItem(program)] == to }
      case .linkStopped(let link, _, _, .condition(let number)):
        places.insert(program.links[link].conditions[number].span)
      default: break
      }
    }
    if isWhole { events(log, scratch) }
    for index in branched { branches(index, log, scratch) }
  }

  /// The branches that matches of a pattern can have taken.
  private func branches(_ index: Int, _ log: SentenceLog, _ scratch: Scratch<TraceLog>) {
    guard let written = program.written[index] else { return }
    for match in log.matches[index] ?? [] {
      let tape = log.tapes[match.tape].signatures
      for (number, place) in written.branches.enumerated() where !places.contains(place) {
        let search = BranchSearch(branch: number, count: tape.count) { predicate, item in
          predicate.passes(scratch.signatures.row(tape[item]), isTrigger: item == match.trigger)
        }
        if search.canTake(written, from: match.start, to: match.end) { places.insert(place) }
      }
    }
  }

  /// Words and phrases tell of their lexicons.
  private func words(_ log: SentenceLog, _ scratch: Scratch<TraceLog>) {
    let signatures = Set(log.tapes.flatMap(\.signatures))
    for id in lexicons {
      guard let span = program.classes.classes[id].span, !places.contains(span) else { continue }
      if signatures.contains(where: { scratch.signatures.has($0, id) }) { places.insert(span) }
    }
  }

  // MARK: Events

  private func events(_ log: SentenceLog, _ scratch: Scratch<TraceLog>) {
    func holds(_ mention: Int, _ rule: Int) -> Bool {
      log.mentionsDropped[mention] == nil
        && !log.sourcesDropped.contains { $0.mention == mention && $0.rule == rule }
    }
    var last = -1
    // Lines of frames by the group of the filler they gave.
    let readings = Dictionary(log.readings.map { ($0.group, $0.reading.span) }) { first, _ in first }
    for step in scratch.trace.steps {
      switch step {
      case .matched(let index, _, _, _, _): last = index
      case .drafted(let mention, let rule, _) where holds(mention, rule):
        site(program.rules[rule].site)
        if program.rules[rule].form == .rule { pattern(last) }
      case .sets(let mention, let rule) where holds(mention, rule):
        site(program.rules[rule].site)
        if program.rules[rule].patterns.contains(last) { pattern(last) }
      case .fillerKept(let mention, let number) where log.mentionsDropped[mention] == nil:
        let filler = scratch.mentions[mention].fillers[number]
        site(filler.site)
        if let found = log.slots[filler.group] { pattern(found.match.pattern) }
        if let read = readings[filler.group] { places.insert(read) }
      case .stopped(let rule, _, let item, .unless): forbidding(program.rules[rule].unless, item, log)
      case .stopped(let rule, _, let item, .veto):
        forbidding(program.events[program.rules[rule].event].vetoes, item, log)
      case .stopped(let rule, _, _, .condition(let number)):
        places.insert(program.rules[rule].conditions[number].span)
      case .sourceDropped(_, let rule, let number):
        places.insert(program.rules[rule].conditions[number].span)
      case .fillerDropped(_, _, .condition(let rule, let number)):
        places.insert(program.rules[rule].conditions[number].span)
      case .attachmentOff(let mention, let attachment):
        forbidding(program.attachments[attachment].unless, scratch.mentions[mention].item, log)
      default: break
      }
    }
    for merge in program.discourse.merges {
      for mention in scratch.mentions { forbidding(merge.anaphors + merge.echoes, mention.item, log) }
    }
  }

  /// The guards among `patterns` that matched at an item.
  private func forbidding(_ patterns: [Int], _ item: Int, _ log: SentenceLog) {
    forbidding(patterns, log) { $0.trigger < 0 ? $0.markedItem(program) == item : $0.trigger == item }
  }

  private func forbidding(_ patterns: [Int], _ log: SentenceLog, _ isHit: (SentenceLog.Match) -> Bool) {
    for index in patterns where log.matches[index]?.contains(where: isHit) ?? false { pattern(index) }
  }
}
