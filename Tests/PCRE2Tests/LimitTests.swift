import PCRE2
import Testing

@Suite struct LimitTests {
  struct Row: Sendable {
    let pattern: String
    let jit: Bool
    let limits: MatchLimits
    let limit: MatchOutcome.Limit
  }

  static let subject = String(repeating: "a", count: 5000) + "!"

  @Test(arguments: [
    Row(pattern: "(a+)+$", jit: true, limits: .standard, limit: .match),
    Row(pattern: "(a+)+$", jit: false, limits: .standard, limit: .match),
    Row(pattern: "(*LIMIT_MATCH=10)(a+)+$", jit: false, limits: .standard, limit: .match),
    Row(
      pattern: "(?:(a)|b)*$", jit: true,
      limits: MatchLimits(jitStackStartBytes: 8192, jitStackMaximumBytes: 8192), limit: .jitStack),
    Row(pattern: "(?:(a)|b)*$", jit: false, limits: MatchLimits(depthLimit: 100), limit: .depth),
    Row(pattern: "(?:(a)|b)*$", jit: false, limits: MatchLimits(heapLimitKiB: 64), limit: .heap),
  ])
  func givesUpAtTheLimit(_ row: Row) throws {
    let pattern = try CompiledPattern(row.pattern, jit: row.jit)
    let matcher = Matcher(limits: row.limits)
    let outcome = matcher.match(pattern, in: Self.subject)
    #expect(outcome == .gaveUp(row.limit))
    #expect(outcome.error?.message.isEmpty == false)
    #expect(matcher.range(0) == nil)
    // The matcher is as good as new afterwards.
    #expect(matcher.match(pattern, in: "aa").isMatch)
  }

  @Test(arguments: [true, false]) func standardLimitsLeaveHonestPatternsAlone(jit: Bool) throws {
    let pattern = try CompiledPattern(#"(?:(\w+)\s+)*end"#, jit: jit)
    let text = String(repeating: "word ", count: 400) + "end"
    #expect(Matcher().match(pattern, in: text) == .matched(groups: 2))
  }

  @Test func endlessRecursionIsReported() throws {
    let pattern = try CompiledPattern("(?<r>(?:|x)(?&r))", jit: false)
    #expect(Matcher().match(pattern, in: "x") == .badInput(.other(.recurseLoop)))
  }
}
