import PCRE2
import RuleCompiler

/// How far a pattern came on a tape that it does not match.
struct PatternStop {
  /// Places of the pattern that did not fit; none when only the sentence's start or end was asked for.
  var places: [TapePattern.Place]
  /// The sentence's start or end was asked for.
  var boundary: String?
  /// The look-around that alone stopped it.
  var look: TapePattern.Place?
  /// Items that it had taken.
  var taken: Range<Int>
  /// Items at which `places` were tried and did not fit; `upperBound` may be the end of the sentence.
  var tried: ClosedRange<Int>
  /// Items it had taken for what they are; a gap takes any.
  var depth: Int
  /// The pattern is for the start of the sentence.
  var isAnchored = false
  /// No item of the tape fits any of `places`.
  var isNowhere = false
}

/// Runs a pattern again, slowly, on the same tape, with a stop before each item, to see how far it comes.
final class PatternProbe {
  private let matcher = Matcher()
  private var codes: [[UInt8]: CompiledPattern] = [:]

  /// The farthest attempt; nil when the pattern matches or cannot be compiled for tracing.
  func stop(of pattern: TapePattern, on tape: [UInt8]) -> PatternStop? {
    let run = run(pattern, pattern.regex, tape)
    guard run.match == nil, let first = run.stop else { return nil }
    // A look-around may be all that is in the way: the pattern without it comes farther.
    var best = (depth: first.depth, stop: first)
    let looks = pattern.map.indices.filter { pattern.map[$0].isLook && pattern.map[$0].look == nil }
    for index in looks.prefix(12) {
      guard case .look(_, _, let end) = pattern.map[index].kind else { continue }
      let without = self.run(pattern, blanked(pattern.regex, pattern.map[index].offset, end), tape)
      let depth = without.match == nil ? without.stop?.depth ?? 0 : Int.max
      guard depth > best.depth, let from = without.match ?? without.stop?.taken.lowerBound,
        let item = run.looks.last(where: { $0.place == index && $0.start == from })?.item
      else { continue }
      best = (
        depth,
        PatternStop(
          places: [], look: pattern.map[index], taken: from..<max(from, item), tried: item...item,
          depth: first.depth + 1)
      )
    }
    return best.stop
  }

  private func run(_ pattern: TapePattern, _ regex: [UInt8], _ tape: [UInt8]) -> ProbeRun {
    var run = ProbeRun(pattern, regex, tape)
    guard let code = code(regex) else { return run }
    let outcome = tape.withUnsafeBufferPointer { bytes -> MatchOutcome in
      guard let base = bytes.baseAddress else { return .noMatch }
      return matcher.matchWithCallouts(code, base, length: bytes.count) { callout in
        run.visit(callout)
        return .proceed
      }
    }
    if outcome.isMatch { run.match = matcher.start(0) / pattern.width }
    return run
  }

  /// The regex with a stretch turned into a comment of the same length, so that offsets stay.
  private func blanked(_ regex: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
    var regex = regex
    let comment =
      Array("(?#".utf8) + Array(repeating: UInt8(ascii: "x"), count: end - start - 4) + Array(")".utf8)
    regex.replaceSubrange(start..<end, with: comment)
    return regex
  }

  private func code(_ regex: [UInt8]) -> CompiledPattern? {
    if let known = codes[regex] { return known }
    let made = try? CompiledPattern(
      bytes: regex, options: [.dotAll, .autoCallout, .noAutoPossess, .noStartOptimize], jit: false)
    codes[regex] = made
    return made
  }
}

extension TapePattern.Place {
  /// The index of its test, when it is an item that asks for something.
  var test: Int? { if case .item(let test) = kind { test } else { nil } }
  /// Begins a look-around.
  var isLook: Bool { if case .look = kind { true } else { false } }
}
