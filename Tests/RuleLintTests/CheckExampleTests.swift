import Testing

@testable import RuleLint

@Suite struct CheckExampleTests {
  @Test func everyIDIsGivenOnce() {
    let ids = LintChecks.all.map(\.page.id)
    #expect(Set(ids).count == ids.count)
  }
}
