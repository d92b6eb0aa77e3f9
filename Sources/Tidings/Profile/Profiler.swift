import RuleCompiler

/// Reads documents as an extractor does and counts what each rule costs.
public final class Profiler {
  private let rules: RuleSet
  private let reader: DocumentReader<TallySink>
  private var profile = Profile()
  private var events: [String: Int] = [:]

  /// A profiler of `rules` that has read nothing.
  public init(_ rules: RuleSet) {
    self.rules = rules
    reader = DocumentReader(rules)
    reader.scratch.trace.tally.regexes = rules.program.patterns.map(\.regex)
  }

  /// Reads one more document.
  public func read(_ document: Document) {
    let report = reader.read(document)
    profile.documents += 1
    profile.sentences += report.sentences.count
    profile.events += report.eventMentions.count
    for mention in report.eventMentions {
      // By place: links and frames may share an id.
      let places = mention.rules.map(\.at)
      for place in Set(places) { events[place, default: 0] += 1 }
      let made = Set(mention.rules.map(\.id))
      for id in Set(mention.arguments.map(\.rule)).subtracting(made) { events[id, default: 0] += 1 }
    }
  }

  /// What was counted so far.
  public func result() -> Profile {
    let (program, tally) = (rules.program, reader.scratch.trace.tally)
    var out = profile
    for (site, cost) in tally.sites.sorted(by: { $0.key < $1.key }) {
      let declared = program.sites[site]
      let place = program.sources.place(of: declared.span)
      out.rules.append(
        RuleCost(
          cost, id: declared.id, kind: "\(declared.kind)", at: place,
          events: events[place, default: 0] + events[declared.id, default: 0]))
    }
    for event in program.events {
      for veto in event.vetoes {
        guard let cost = tally.patterns[veto] else { continue }
        let place = program.sources.place(of: program.patterns[veto].span)
        out.rules.append(
          RuleCost(cost, id: "\(event.pack)/\(event.name)", kind: "veto", at: place, events: 0))
      }
    }
    return out
  }
}

extension RuleCost {
  fileprivate init(_ cost: PatternCost, id: String, kind: String, at: String, events: Int) {
    self.init(
      id: id, kind: kind, at: at, gateChecks: cost.gateChecks, gateHits: cost.gateHits, calls: cost.calls,
      matches: cost.matches, steps: cost.steps, time: cost.time, events: events)
  }
}
