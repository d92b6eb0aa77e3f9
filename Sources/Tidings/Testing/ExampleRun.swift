import RuleCompiler
import RuleSyntax

/// What came of the examples of some packs.
public struct ExampleRun: Sendable {
  /// One for each example, in the order of the rules.
  public var outcomes: [ExampleOutcome]
  /// What they exercise; nil when it was not asked for.
  public var coverage: Coverage?
  /// What they show of rules that get in each other's way; nil when coverage was not asked for.
  package var witness: ExampleWitness?
  /// One for each article whose findings are kept.
  public var snapshots: [SnapshotOutcome] = []

  /// Examples that came out as written, and articles in which the same is found as before.
  public var passed: Int { outcomes.count + snapshots.count - failed - todo - undecided }
  /// Those that did not.
  public var failed: Int { outcomes.count { !$0.isFine } + snapshots.count { !$0.isFine } }
  /// Examples marked `todo`.
  public var todo: Int { outcomes.count(where: \.isTodo) }
  /// Examples that need a plugin which is not there.
  public var undecided: Int { outcomes.count { $0.verdict == .undecided } }
  /// Those marked `todo` that have come true.
  public var todoPasses: Int { outcomes.count { $0.verdict == .todoPasses } }
}

extension RuleSet {
  /// Runs the examples written in the rules through the engine that extraction uses.
  /// - Parameters:
  ///   - filter: only rules whose `pack/id` contains this text.
  ///   - imported: also those of packs that were only imported.
  public func testExamples(filter: String? = nil, imported: Bool = false) -> [ExampleOutcome] {
    outcomes(ExampleRunner<NoTrace>(self), filter, wantedPacks(imported))
  }

  /// The same, and on request what the examples exercise.
  public func runExamples(filter: String? = nil, imported: Bool = false, coverage: Bool = false) -> ExampleRun
  {
    guard coverage else {
      return ExampleRun(outcomes: testExamples(filter: filter, imported: imported), coverage: nil)
    }
    let count = CoverageCount(program)
    let witness = WitnessCount(program)
    var runner = ExampleRunner<TraceLog>(self)
    runner.afterSentence = { scratch, isWhole in
      count.sentence(scratch, isWhole: isWhole)
      witness.sentence(scratch, isWhole: isWhole)
    }
    runner.afterDocument = { reasons, variants in
      for reason in reasons { count.reason(reason) }
      for site in variants { count.site(site) }
    }
    let packs = wantedPacks(imported)
    let outcomes = outcomes(runner, filter, packs) { witness.begin($0, site: $1) }
    var coverage = Coverage(program, packs: packs, filter: filter, exercised: count.places)
    let undecided = Set(outcomes.filter { $0.verdict == .undecided }.map(\.rule))
    let open = Set(program.unprovidedCalls)
    coverage.items.removeAll {
      !$0.isExercised && (undecided.contains($0.name) || open.contains($0.at))
    }
    return ExampleRun(outcomes: outcomes, coverage: coverage, witness: witness.witness)
  }

  private func wantedPacks(_ imported: Bool) -> [PackInfo] {
    program.packs.filter { imported || $0.isRequested }
  }

  private func outcomes(
    _ runner: ExampleRunner<some TraceSink>, _ filter: String?, _ packs: [PackInfo],
    before: (Example, Int) -> Void = { _, _ in }
  ) -> [ExampleOutcome] {
    let names = Set(packs.map(\.name))
    return program.sites.indices.flatMap { site -> [ExampleOutcome] in
      let id = program.sites[site].id
      if let filter, !id.contains(filter) { return [] }
      guard names.contains(String(id.prefix { $0 != "/" })) else { return [] }
      return program.sites[site].examples.map { example in
        before(example, site)
        return runner.run(example, site: site)
      }
    }
  }
}

extension Program {
  /// What no example can exercise: externs without a plugin, and the calls of them.
  fileprivate var unprovidedCalls: [SourceSpan] {
    let conditions = rules.flatMap(\.conditions) + links.flatMap(\.conditions)
    return externs.filter { !$0.isProvided }.map(\.span)
      + conditions.filter {
        if case .extern(let index)? = $0.call?.relation { !externs[index].isProvided } else { false }
      }.map(\.span)
  }
}
