import PCRE2
import Testing

/// One row: pattern, subject, and the ranges of all groups, or nil for no match.
struct Row: Sendable, CustomTestStringConvertible {
  let pattern: String
  let subject: String
  let compile: CompileOptions
  let match: MatchOptions
  let start: Int
  let groups: [Range<Int>?]?
  var testDescription: String { "\(pattern) in \(subject)" }

  init(
    _ pattern: String, _ subject: String, _ groups: [Range<Int>?]?, compile: CompileOptions = [],
    match: MatchOptions = [], from start: Int = 0
  ) {
    (self.pattern, self.subject, self.groups) = (pattern, subject, groups)
    (self.compile, self.match, self.start) = (compile, match, start)
  }
}

@Suite struct MatchTests {
  static let options: [Row] = [
    Row("ABC", "xabc", nil),
    Row("ABC", "xabc", [1..<4], compile: .caseless),
    Row("É", "é", [0..<2], compile: [.caseless, .utf]),
    Row("É", "é", nil, compile: .caseless),
    Row("^.$", "é", nil),
    Row("^.$", "é", [0..<2], compile: .utf),
    Row(#"\w+"#, "é", nil, compile: .utf),
    Row(#"\w+"#, "é", [0..<2], compile: [.utf, .ucp]),
    Row("a.b", "a\nb", nil),
    Row("a.b", "a\nb", [0..<3], compile: .dotAll),
    Row("^b", "a\nb", nil),
    Row("^b", "a\nb", [2..<3], compile: .multiline),
    Row("b", "ab", nil, compile: .anchored),
    Row("a", "ab", nil, compile: .endAnchored),
    Row("a # c", "xa", [1..<2], compile: .extended),
    Row("(a)(?<n>b)", "ab", [0..<2, 1..<2], compile: .noAutoCapture),
    Row("a$", "a\n", [0..<1]),
    Row("a$", "a\n", nil, compile: .dollarEndOnly),
    Row("a+b", "aab", [0..<3], compile: [.noAutoPossess, .noStartOptimize, .noUTFCheck]),
    Row("^a", "a", nil, match: .notBOL),
    Row("a$", "a", nil, match: .notEOL),
    Row("a*", "ba", [1..<2], match: .notEmpty),
    Row("a*", "bc", [1..<1], match: .notEmptyAtStart),
    Row("b", "ab", nil, match: .anchored),
    Row("b", "ab", [1..<2], match: .anchored, from: 1),
    Row("a|ab", "ab", [0..<2], match: .endAnchored),
  ]

  static let groups: [Row] = [
    Row("(a)|(b)|(c)", "b", [0..<1, nil, 0..<1, nil]),
    Row("(a)(b)?", "a", [0..<1, 0..<1, nil]),
    Row("(a)?(b)", "b", [0..<1, nil, 0..<1]),
    Row("()", "x", [0..<0, 0..<0]),
    Row(#"foo\Kbar"#, "foobar", [3..<6]),
    Row(#"(foo)\Kbar"#, "foobar", [3..<6, 0..<3]),
    Row(#"(?<=abc)d"#, "abcd", [3..<4], from: 3),
    Row(#"(?<!c)d"#, "abcd", nil, from: 3),
    Row(#"\bd"#, "abcd", nil, from: 3),
    Row("^d", "abcd", nil, from: 3),
    Row("", "abc", [3..<3], from: 3),
  ]

  @Test(arguments: options + groups, [true, false])
  func findsTheGroups(_ row: Row, jit: Bool) throws {
    let pattern = try CompiledPattern(row.pattern, options: row.compile, jit: jit)
    let matcher = Matcher()
    // The checked call, then the hot one: both must say the same.
    for check in [true, false] {
      let subject = Array(row.subject.utf8)
      let outcome = subject.withUnsafeBufferPointer {
        matcher.match(pattern, in: $0, from: row.start, options: row.match, checkUTF: check)
      }
      #expect(outcome.isMatch == (row.groups != nil))
      #expect(outcome.error == nil)
      let expected = row.groups ?? Array(repeating: nil, count: pattern.captureCount + 1)
      #expect((0...pattern.captureCount).map(matcher.range) == expected)
      #expect((0...pattern.captureCount).map(matcher.start) == expected.map { $0?.lowerBound ?? -1 })
      #expect((0...pattern.captureCount).map(matcher.end) == expected.map { $0?.upperBound ?? -1 })
    }
  }

  @Test func groupsOutOfRangeAreUnset() throws {
    let matcher = Matcher()
    #expect(matcher.range(0) == nil)
    #expect(matcher.match(try CompiledPattern("(a)"), in: "a") == .matched(groups: 2))
    for group in [-1, 2, 33, .max, .min] {
      #expect(matcher.range(group) == nil)
      #expect(matcher.start(group) == -1)
      #expect(matcher.end(group) == -1)
    }
  }

  @Test(arguments: [true, false]) func aFailureForgetsTheLastMatch(jit: Bool) throws {
    let (matcher, pattern) = (Matcher(), try CompiledPattern("a", jit: jit))
    #expect(matcher.match(pattern, in: "a").isMatch)
    #expect(matcher.match(pattern, in: "b") == .noMatch)
    #expect(matcher.range(0) == nil)
  }

  @Test(arguments: [true, false]) func roomForGroupsGrows(jit: Bool) throws {
    let pattern = try CompiledPattern(String(repeating: "(a)", count: 100), jit: jit)
    let subject = String(repeating: "a", count: 100)
    let (prepared, unprepared) = (Matcher(captures: 0), Matcher(captures: 0))
    prepared.prepare(for: pattern)
    for matcher in [prepared, unprepared] {
      #expect(matcher.match(pattern, in: subject) == .matched(groups: 101))
      #expect(matcher.range(100) == 99..<100)
    }
  }

  @Test(arguments: [true, false]) func keepOutInALookaheadMayPutStartBehindEnd(jit: Bool) throws {
    // Not allowed in a look-ahead itself, but a subroutine call hides it there.
    let pattern = try CompiledPattern(#"(?(DEFINE)(?<k>ab\K))(?=(?&k))"#, jit: jit)
    let matcher = Matcher()
    #expect(matcher.match(pattern, in: "ab").isMatch)
    #expect((matcher.start(0), matcher.end(0)) == (2, 0))
    #expect(matcher.range(0) == nil)
  }
}
