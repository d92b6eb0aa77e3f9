import RuleCompiler
import RuleSyntax

/// What the engine did while it ran the examples, as far as it tells rules against each other: each entry names the sentence
/// that shows it.
package struct ExampleWitness: Sendable {
  /// A sentence of an example.
  package struct Sentence: Sendable, Hashable {
    /// The example's declaration, by index of its site.
    package var site: Int
    /// The example in the rule file.
    package var at: SourceSpan
    /// The text of the example without its marks.
    package var text: String
  }

  /// One trigger that two rules make mentions of two event types of.
  package struct SharedTrigger: Sendable {
    package var sentence: Sentence
    /// The trigger as written.
    package var trigger: String
    /// Rules by index, that of the first mention first.
    package var rules: (Int, Int)
  }

  /// Two rules that fill a role for one filler differently.
  package struct Contest: Sendable {
    package var sentence: Sentence
    package var event: Int
    package var role: Int
    /// The sites of who fills it and of who would have.
    package var sites: (kept: Int, lost: Int)
    /// Their fillers as written.
    package var fillers: (kept: String, lost: String)
  }

  /// What kept a rule from making a mention, or from adding to one.
  package struct Stop: Sendable {
    package var sentence: Sentence
    /// By index.
    package var rule: Int
    /// The trigger, in bytes of the sentence.
    package var trigger: TextSpan
    /// Number of the condition; nil for an `unless`.
    package var condition: Int?
  }

  /// A rule that gave up.
  package struct Limit: Sendable {
    package var sentence: Sentence
    /// nil for a regex on text.
    package var pattern: Int?
    /// -1 for a veto.
    package var site: Int
    package var limit: String
  }

  package var triggers: [SharedTrigger] = []
  package var contests: [Contest] = []
  package var stops: [Stop] = []
  package var limits: [Limit] = []
  /// Sentences read.
  package var sentences = 0
  /// By pattern: sentences in which it was tried, and in which it matched.
  package var tried: [Int: Int] = [:]
  package var matched: [Int: Int] = [:]
}

/// Collects an ``ExampleWitness`` while examples run.
final class WitnessCount {
  private let program: Program
  private(set) var witness = ExampleWitness()
  private var current: ExampleWitness.Sentence?

  init(_ program: Program) { self.program = program }

  /// The example that is run next.
  func begin(_ example: Example, site: Int) {
    current = .init(site: site, at: example.span, text: AnnotatedText.parse(example).0.plain)
  }

  /// One sentence as it was read.
  /// - Parameter isWhole: its mentions were finished.
  func sentence(_ scratch: Scratch<TraceLog>, isWhole: Bool) {
    guard let current else { return }
    witness.sentences += 1
    var (tried, matched): (Set<Int>, Set<Int>) = ([], [])
    var (dropped, lost): (Set<Int>, [(mention: Int, filler: Int, first: Int)]) = ([], [])
    var gone: Set<[Int]> = []
    for step in scratch.trace.steps {
      switch step {
      case .tried(let pattern, _): tried.insert(pattern)
      case .matched(let pattern, _, _, _, _): matched.insert(pattern)
      case .gaveUp(let pattern, let site, let limit):
        witness.limits.append(.init(sentence: current, pattern: pattern, site: site, limit: limit))
      case .stopped(let rule, _, let item, let why): stopped(rule, item, why, scratch, current)
      case .mentionDropped(let mention, _): dropped.insert(mention)
      case .sourceDropped(let mention, let rule, let condition):
        gone.insert([mention, rule])
        stopped(rule, word: Int(scratch.mentions[mention].trigger), .condition(condition), scratch, current)
      case .fillerDropped(let mention, let filler, .single(let first)): lost.append((mention, filler, first))
      default: break
      }
    }
    for pattern in tried { witness.tried[pattern, default: 0] += 1 }
    for pattern in matched { witness.matched[pattern, default: 0] += 1 }
    guard isWhole else { return }
    for item in lost where !dropped.contains(item.mention) { contest(item, scratch, current) }
    sharedTriggers(scratch, current) { mention in
      dropped.contains(mention)
        ? nil
        : scratch.mentions[mention].sources.first {
          !gone.contains([mention, $0]) && !self.program.rules[$0].isAugmenting
        }
    }
  }

  private func stopped(
    _ rule: Int, _ item: Int, _ why: TraceStep.RuleStop, _ scratch: Scratch<TraceLog>,
    _ sentence: ExampleWitness.Sentence
  ) {
    guard item < scratch.tape.count else { return }
    stopped(rule, word: Int(scratch.headWord(scratch.tape[item])), why, scratch, sentence)
  }

  private func stopped(
    _ rule: Int, word: Int, _ why: TraceStep.RuleStop, _ scratch: Scratch<TraceLog>,
    _ sentence: ExampleWitness.Sentence
  ) {
    let word = scratch.nodes[word]
    var stop = ExampleWitness.Stop(
      sentence: sentence, rule: rule, trigger: TextSpan(Int(word.start), Int(word.end)), condition: nil)
    switch why {
    case .unless: break
    case .condition(let number): stop.condition = number
    case .veto, .nothingToAdd: return
    }
    witness.stops.append(stop)
  }

  private func contest(
    _ item: (mention: Int, filler: Int, first: Int), _ scratch: Scratch<TraceLog>,
    _ sentence: ExampleWitness.Sentence
  ) {
    let draft = scratch.mentions[item.mention]
    let (kept, lost) = (draft.fillers[item.first], draft.fillers[item.filler])
    // The same words, or one within the other, are no two answers.
    let isOther = draft.fillers.allSatisfy {
      $0.group != kept.group || $0.role != kept.role || $0.end <= lost.start || lost.end <= $0.start
    }
    guard kept.site != lost.site, isOther else { return }
    witness.contests.append(
      .init(
        sentence: sentence, event: draft.event, role: kept.role, sites: (kept.site, lost.site),
        fillers: (text(kept.start, kept.end, scratch), text(lost.start, lost.end, scratch))))
  }

  private func sharedTriggers(
    _ scratch: Scratch<TraceLog>, _ sentence: ExampleWitness.Sentence, _ rule: (Int) -> Int?
  ) {
    let mentions = scratch.mentions
    for a in mentions.indices {
      for b in mentions.indices where a < b && mentions[a].trigger == mentions[b].trigger {
        let events = (mentions[a].event, mentions[b].event)
        guard !scratch.program.isA(events.0, events.1), !scratch.program.isA(events.1, events.0),
          let first = rule(a),
          let second = rule(b)
        else { continue }
        witness.triggers.append(
          .init(
            sentence: sentence, trigger: text(mentions[a].start, mentions[a].end, scratch),
            rules: (min(first, second), max(first, second))))
      }
    }
  }

  private func text(_ start: Int32, _ end: Int32, _ scratch: Scratch<TraceLog>) -> String {
    String(
      decoding: UnsafeBufferPointer(start: scratch.text + Int(start), count: Int(end - start)), as: UTF8.self)
  }
}
