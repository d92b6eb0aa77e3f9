import PCRE2
import Testing

@Suite struct CalloutTests {
  @Test func automaticCalloutsFollowTheMatch() throws {
    let pattern = try CompiledPattern("a(b)", options: [.autoCallout, .noStartOptimize])
    let matcher = Matcher()
    var seen: [[Int]] = []
    let outcome = matcher.matchWithCallouts(pattern, in: "xab") { callout in
      #expect(callout.number == 255)
      #expect(matcher.range(0) == nil)
      seen.append([
        callout.startMatch, callout.currentPosition, callout.patternPosition, callout.nextItemLength,
        callout.captureTop,
      ])
      return .proceed
    }
    #expect(outcome == .matched(groups: 2))
    #expect(matcher.range(1) == 2..<3)
    #expect(
      seen == [
        [0, 0, 0, 1, 1],
        [1, 1, 0, 1, 1], [1, 2, 1, 1, 1], [1, 2, 2, 1, 1], [1, 3, 3, 1, 1], [1, 3, 4, 0, 2],
      ])
  }

  @Test(
    arguments: [
      (.proceed, .matched(groups: 1), 0..<2),
      (.backtrack, .matched(groups: 1), 0..<1),
      (.abort, .badInput(.other(.callout)), nil),
    ] as [(CalloutDecision, MatchOutcome, Range<Int>?)])
  func theHandlerDecides(
    _ decision: CalloutDecision, _ outcome: MatchOutcome, _ range: Range<Int>?
  ) throws {
    let (matcher, pattern) = (Matcher(), try CompiledPattern("a(?C7)b|a"))
    var numbers: [Int] = []
    let result = matcher.matchWithCallouts(pattern, in: "ab") { callout in
      numbers.append(callout.number)
      return decision
    }
    #expect(result == outcome)
    #expect(matcher.range(0) == range)
    #expect(numbers == [7])
    // The handler is gone afterwards, in both engines.
    for options in [[], MatchOptions.noJIT] {
      #expect(matcher.match(pattern, in: "ab", options: options).isMatch)
      #expect(matcher.range(0) == 0..<2)
    }
    #expect(numbers == [7])
  }

  @Test func theHandlerMayUseAnotherMatcher() throws {
    let (outer, inner) = (Matcher(), Matcher())
    let pattern = try CompiledPattern("a(?C1)")
    let outcome = outer.matchWithCallouts(pattern, in: "a") { _ in
      inner.match(pattern, in: "b") == .noMatch ? .proceed : .abort
    }
    #expect(outcome == .matched(groups: 1))
  }

  @Test func theHandlerMustNotUseItsOwnMatcher() async {
    await #expect(processExitsWith: .failure) {
      let (matcher, pattern) = (Matcher(), try CompiledPattern("a(?C1)"))
      _ = matcher.matchWithCallouts(pattern, in: "a") { _ in
        _ = matcher.match(pattern, in: "a")
        return .proceed
      }
    }
  }
}
