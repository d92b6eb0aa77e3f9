import PCRE2
import Testing

@Suite struct JITTests {
  struct Row: Sendable {
    let pattern: String
    let options: CompileOptions
    let jit: Bool
    let status: String
  }

  static func word(_ status: JITStatus) -> String {
    switch status {
    case .compiled: "compiled"
    case .unavailable(let reason): reason.isEmpty ? "no reason" : "unavailable"
    case .notRequested: "notRequested"
    }
  }

  @Test(
    .enabled(if: PCRE2Library.isJITAvailable),
    arguments: [
      Row(pattern: "a+", options: [], jit: true, status: "compiled"),
      Row(pattern: "a+", options: [], jit: false, status: "notRequested"),
      Row(pattern: "(*NO_JIT)a+", options: [], jit: true, status: "unavailable"),
      Row(pattern: #"\Ca*"#, options: .utf, jit: true, status: "unavailable"),
    ])
  func statusIsReportedAndTheMatchIsTheSame(_ row: Row) throws {
    let pattern = try CompiledPattern(row.pattern, options: row.options, jit: row.jit)
    #expect(Self.word(pattern.jitStatus) == row.status)
    #expect((pattern.jitSizeInBytes > 0) == (row.status == "compiled"))
    let matcher = Matcher()
    #expect(matcher.match(pattern, in: "aaa") == .matched(groups: 1))
    #expect(matcher.range(0) == 0..<3)
  }

  @Test func aCallCanAvoidTheJIT() throws {
    // Only the interpreter knows a depth limit, so reaching it shows who was at work.
    let pattern = try CompiledPattern("(?:(a)|b)*$")
    let matcher = Matcher(limits: MatchLimits(depthLimit: 5))
    let text = String(repeating: "a", count: 20)
    #expect(matcher.match(pattern, in: text, options: .noJIT) == .gaveUp(.depth))
    #expect(matcher.match(pattern, in: text, options: .anchored) == .gaveUp(.depth))
    if pattern.jitStatus == .compiled { #expect(matcher.match(pattern, in: text).isMatch) }
  }
}
