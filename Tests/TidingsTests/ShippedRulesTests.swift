import RuleCompiler
import Testing

@testable import Tidings

/// What every shipped rule must have.
@Suite struct ShippedRulesTests {
  /// Each rule, frame, recognizer and link has a `match` and a `no match`; roles are covered by their events' examples.
  @Test(arguments: ["core", "diplomacy"]) func everyRuleHasExamples(_ pack: String) throws {
    let program = try RuleSet(packs: [.shipped(pack)]).program
    var missing: [String] = []
    for site in program.sites where site.id.hasPrefix(pack + "/") {
      switch site.kind {
      case .role, .attachment, .event: continue
      case .rule, .frame, .recognizer, .link, .variants, .antecedent, .merge, .normalizer: break
      }
      let place = program.sources.place(of: site.span)
      if !site.examples.contains(where: \.shouldMatch) { missing.append("\(place): no `match`") }
      if !site.examples.contains(where: { !$0.shouldMatch }) { missing.append("\(place): no `no match`") }
    }
    #expect(missing == [])
  }

  /// No pattern falls back to the interpreter.
  @Test func everyPatternIsMachineCode() throws {
    let program = try RuleSet(packs: [.diplomacy]).program
    #expect(program.patterns.count > 300)
    #expect(program.patterns.filter { $0.code.jitStatus != .compiled }.count == 0)
  }
}
