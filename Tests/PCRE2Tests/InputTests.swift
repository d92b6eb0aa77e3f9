import PCRE2
import Testing

@Suite struct InputTests {
  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0x61, 0x62, 0xC3], 2), ([0xC0, 0x80], 0), ([0x61, 0xED, 0xA0, 0x80], 1),
      ([0xC3, 0xA9, 0x80], 2), ([0xF5, 0x80, 0x80, 0x80], 0),
    ] as [([UInt8], Int)], [true, false])
  func invalidUTF8IsReportedWithItsOffset(_ row: ([UInt8], Int), jit: Bool) throws {
    let pattern = try CompiledPattern("z", options: .utf, jit: jit)
    let outcome = Matcher().match(pattern, in: row.0)
    #expect(outcome == .badInput(.invalidUTF8(offset: row.1)))
    #expect(outcome.error?.code == .invalidUTF8)
    // Without UTF mode there is nothing to be invalid.
    #expect(Matcher().match(try CompiledPattern("z", jit: jit), in: row.0) == .noMatch)
  }

  @Test(arguments: [true, false]) func invalidUTF8CanBePassedOver(jit: Bool) throws {
    let pattern = try CompiledPattern(".b", options: [.utf, .matchInvalidUTF], jit: jit)
    let matcher = Matcher()
    let subject: [UInt8] = [0xFF, 0x62, 0xC3, 0xA9, 0x62]
    #expect(matcher.match(pattern, in: subject) == .matched(groups: 1))
    #expect(matcher.range(0) == 2..<5)
    let outcome = subject.withUnsafeBufferPointer { matcher.match(pattern, in: $0) }
    #expect(outcome == .matched(groups: 1))
    #expect(matcher.range(0) == 2..<5)
  }

  @Test(arguments: [-1, 3, .max, .min], [true, false])
  func startOutsideTheSubject(_ start: Int, jit: Bool) throws {
    let pattern = try CompiledPattern("", jit: jit)
    #expect(Matcher().match(pattern, in: "ab", from: start) == .badInput(.badOffset))
    let outcome = Matcher().matchWithCallouts(pattern, in: "ab", from: start) { _ in .proceed }
    #expect(outcome == .badInput(.badOffset))
  }

  @Test func startInsideACharacter() throws {
    let pattern = try CompiledPattern("", options: .utf)
    #expect(Matcher().match(pattern, in: "é", from: 1) == .badInput(.badOffset))
  }

  @Test func unknownMatchOptions() throws {
    let outcome = Matcher().match(try CompiledPattern("a"), in: "a", options: .init(rawValue: 0x0800_0000))
    #expect(outcome == .badInput(.other(.badOption)))
    #expect(outcome.error?.code == .badOption)
  }

  @Test func everyByteCanBeInAPattern() throws {
    let matcher = Matcher()
    let special = Set(#"\^$.[|()?*+{"#.utf8)
    for byte in UInt8.min...UInt8.max {
      let escape: [UInt8] = special.contains(byte) ? [UInt8(ascii: "\\")] : []
      let pattern = try CompiledPattern(bytes: [0x61] + escape + [byte])
      #expect(matcher.match(pattern, in: [0x62, 0x61, byte]) == .matched(groups: 1))
      #expect(matcher.range(0) == 1..<3)
      #expect(matcher.match(pattern, in: [0x61, byte ^ 1]) == .noMatch)
    }
  }

  @Test func emptyBufferWithoutAddress() throws {
    let outcome = Matcher().match(try CompiledPattern("a?"), in: UnsafeBufferPointer(start: nil, count: 0))
    #expect(outcome == .matched(groups: 1))
  }
}
