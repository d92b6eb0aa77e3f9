import PCRE2
import RuleCompiler

/// What the patterns of one site cost.
struct PatternCost {
  var gateChecks = 0
  var gateHits = 0
  var calls = 0
  var matches = 0
  var steps = 0
  var time = Duration.zero
}

/// Counts gates and calls, by site; patterns without one (vetoes) by themselves.
///
/// Machine code has no counter of steps. So the same call is made once more by the interpreter, with a callout before each
/// item of the regex, and these are counted: the same figure on every machine. The time is that of the first call.
final class PatternTally {
  private(set) var sites: [Int: PatternCost] = [:]
  private(set) var patterns: [Int: PatternCost] = [:]
  private var codes: [Int: CompiledPattern] = [:]
  private let matcher = Matcher()
  /// The regex of each pattern; given before anything is counted.
  var regexes: [[UInt8]] = []

  func add(pattern: Int, site: Int, _ change: (inout PatternCost) -> Void) {
    if site >= 0 {
      change(&sites[site, default: PatternCost()])
    } else {
      change(&patterns[pattern, default: PatternCost()])
    }
  }

  func steps(of call: PatternCall) -> Int {
    guard regexes.indices.contains(call.pattern), let code = code(call.pattern) else { return 0 }
    var steps = 0
    _ = matcher.matchWithCallouts(code, call.subject, length: call.length, from: call.from) { _ in
      steps += 1
      return .proceed
    }
    return steps
  }

  private func code(_ pattern: Int) -> CompiledPattern? {
    if let known = codes[pattern] { return known }
    let made = try? CompiledPattern(bytes: regexes[pattern], options: [.dotAll, .autoCallout], jit: false)
    codes[pattern] = made
    return made
  }
}

/// Listens to costs and to nothing else.
struct TallySink: TraceSink {
  static var isOn: Bool { false }
  static var counts: Bool { true }
  let tally = PatternTally()

  func add(_ step: TraceStep) {}

  func asked(pattern: Int, site: Int, isOpen: Bool) {
    tally.add(pattern: pattern, site: site) {
      $0.gateChecks += 1
      if isOpen { $0.gateHits += 1 }
    }
  }

  func called(_ call: PatternCall) {
    let steps = tally.steps(of: call)
    tally.add(pattern: call.pattern, site: call.site) {
      $0.calls += 1
      if call.isMatch { $0.matches += 1 }
      $0.steps += steps
      $0.time += call.time
    }
  }
}
