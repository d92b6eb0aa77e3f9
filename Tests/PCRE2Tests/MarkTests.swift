import PCRE2
import Testing

@Suite struct MarkTests {
  static let rows: [(pattern: String, subject: String, mark: String?)] = [
    ("(*MARK:one)a|(*MARK:two)b", "a", "one"),
    ("(*MARK:one)a|(*MARK:two)b", "b", "two"),
    ("a(*:x)b", "ab", "x"),
    ("a(*PRUNE:p)b", "ab", "p"),
    ("ab", "ab", nil),
    ("(*UTF)ab", "ab", nil),
    ("a|(*:x)b", "a", nil),
  ]

  @Test(arguments: rows, [true, false])
  func lastMarkPassed(_ row: (pattern: String, subject: String, mark: String?), jit: Bool) throws {
    let matcher = Matcher()
    #expect(matcher.match(try CompiledPattern("(*:old)"), in: "").isMatch)
    #expect(matcher.mark == "old")
    // The pattern is a temporary: the matcher keeps it as long as its mark can be read.
    #expect(matcher.match(try CompiledPattern(row.pattern, jit: jit), in: row.subject).isMatch)
    #expect(matcher.mark == row.mark)
    #expect(matcher.markLength == row.mark?.utf8.count ?? 0)
    #expect(matcher.markByte == row.mark?.utf8.first)
    #expect((matcher.markPointer == nil) == (row.mark == nil))
  }

  @Test(arguments: [true, false]) func failedSearchesHaveMarksAndRefusedOnesNone(jit: Bool) throws {
    let pattern = try CompiledPattern("(*UTF)(*:m)a(*:n)b", options: .noStartOptimize, jit: jit)
    let matcher = Matcher()
    #expect(matcher.match(pattern, in: "ac") == .noMatch)
    #expect(matcher.mark == "m")
    #expect(matcher.match(pattern, in: [0xFF]) == .badInput(.invalidUTF8(offset: 0)))
    #expect(matcher.mark == nil)
    #expect(matcher.match(pattern, in: "ab").isMatch)
    #expect(matcher.mark == "n")
    #expect(matcher.match(pattern, in: "ab", from: 9) == .badInput(.badOffset))
    #expect(matcher.mark == nil)
  }
}
