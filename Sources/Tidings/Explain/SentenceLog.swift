import RuleCompiler

/// The steps of one sentence, looked up by what they are about.
struct SentenceLog {
  typealias Tape = (items: [Int32], signatures: [Int32])
  struct Try { var trigger: Int; var tape: Int }
  struct Match {
    var pattern: Int; var trigger: Int; var start: Int; var end: Int; var groups: [Int32]; var tape: Int

    /// The item at `[ … ]`, else the first.
    func markedItem(_ program: Program) -> Int {
      for (number, slot) in program.patterns[pattern].slots.enumerated()
      where slot.kind == .mark && groups[number * 2] >= 0 {
        return Int(groups[number * 2])
      }
      return start
    }
  }
  struct Feature {
    var node: Int32; var feature: ClassID; var link: Int; var pattern: Int; var from: Int32;
    var isCopied: Bool
  }
  struct Made { var phase: Int; var candidate: Candidate; var tape: Int }
  struct Reading {
    var rule: Int; var mention: Int; var reading: RuleProgram.Reading; var edge: Int; var fits: Bool;
    var group: Int
  }

  private(set) var tapes: [Tape] = []
  private(set) var isLeftOut = false
  private(set) var tries: [Int: [Try]] = [:]
  private(set) var matches: [Int: [Match]] = [:]
  private(set) var limits: [(site: Int, limit: String)] = []
  /// The tape at the beginning of each round of each phase.
  private(set) var phaseTapes: [Int: [Int]] = [:]
  private(set) var linkTape = 0
  private(set) var eventTape = 0
  private(set) var made: [Int32: Made] = [:]
  /// What became of what recognizers proposed, with the tape of that time.
  private(set) var proposals: [(step: TraceStep, tape: Int)] = []
  private(set) var linked: [Int: (link: Int, pattern: Int)] = [:]
  private(set) var linkStops: [(link: Int, pattern: Int, to: Int32, why: TraceStep.LinkStop)] = []
  private(set) var features: [Feature] = []
  private(set) var refused: [(node: Int32, feature: ClassID, link: Int, pattern: Int)] = []
  private(set) var heads: [(rule: Int, item: Int)] = []
  private(set) var stops: [(rule: Int, pattern: Int, item: Int, why: TraceStep.RuleStop)] = []
  private(set) var drafts: [(mention: Int, rule: Int, item: Int)] = []
  private(set) var sets: [(mention: Int, rule: Int)] = []
  private(set) var carriers: [(rule: Int, mention: Int, carrier: Int, edge: Int, passes: Bool)] = []
  private(set) var readings: [Reading] = []
  /// Match that gave the fillers of a group.
  private(set) var slots: [Int: (match: Match, mention: Int)] = [:]
  private(set) var attachmentsOff: [(mention: Int, attachment: Int)] = []
  private(set) var kept: [(mention: Int, filler: Int)] = []
  private(set) var dropped: [(mention: Int, filler: Int, why: TraceStep.FillerLoss)] = []
  private(set) var sourcesDropped: [(mention: Int, rule: Int, condition: Int)] = []
  private(set) var mentionsDropped: [Int: TraceStep.MentionLoss] = [:]

  init(_ steps: [TraceStep]) {
    var last: Match?
    for step in steps {
      let now = tapes.count - 1
      switch step {
      case .tape(let items, let signatures): tapes.append((items, signatures))
      case .leftOut: isLeftOut = true
      case .phase(let phase, _): phaseTapes[phase, default: []].append(now)
      case .links: linkTape = now
      case .events: eventTape = now
      case .tried(let pattern, let trigger):
        tries[pattern, default: []].append(Try(trigger: trigger, tape: now))
      case .matched(let pattern, let trigger, let start, let end, let groups):
        let match = Match(
          pattern: pattern, trigger: trigger, start: start, end: end, groups: groups, tape: now)
        matches[pattern, default: []].append(match)
        last = match
      case .gaveUp(_, let site, let limit): limits.append((site, limit))
      case .proposed, .withdrawn, .lost: proposals.append((step, now))
      case .made(let phase, let candidate, let node):
        made[node] = Made(phase: phase, candidate: candidate, tape: now)
        proposals.append((step, now))
      case .linked(let link, let pattern, let edge): linked[edge] = (link, pattern)
      case .linkStopped(let link, let pattern, let to, let why): linkStops.append((link, pattern, to, why))
      case .feature(let node, let feature, let link, let pattern, let from, let isCopied):
        features.append(
          Feature(node: node, feature: feature, link: link, pattern: pattern, from: from, isCopied: isCopied))
      case .featureRefused(let node, let feature, let link, let pattern):
        refused.append((node, feature, link, pattern))
      case .head(let rule, let item): heads.append((rule, item))
      case .stopped(let rule, let pattern, let item, let why): stops.append((rule, pattern, item, why))
      case .drafted(let mention, let rule, let item): drafts.append((mention, rule, item))
      case .sets(let mention, let rule): sets.append((mention, rule))
      case .carrier(let rule, let mention, let carrier, let edge, let passes):
        carriers.append((rule, mention, carrier, edge, passes))
      case .reading(let rule, let mention, let reading, let edge, let fits, let group):
        readings.append(
          Reading(rule: rule, mention: mention, reading: reading, edge: edge, fits: fits, group: group))
      case .slots(let group, _, let mention): if let last { slots[group] = (last, mention) }
      case .attachmentOff(let mention, let attachment): attachmentsOff.append((mention, attachment))
      case .fillerKept(let mention, let filler): kept.append((mention, filler))
      case .fillerDropped(let mention, let filler, let why): dropped.append((mention, filler, why))
      case .sourceDropped(let mention, let rule, let condition):
        sourcesDropped.append((mention, rule, condition))
      case .mentionDropped(let mention, let why): mentionsDropped[mention] = why
      }
    }
  }
}
