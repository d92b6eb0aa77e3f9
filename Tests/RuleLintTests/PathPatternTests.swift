import Testing

@testable import RuleLint

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("Rules/core", "Rules/core/a.tidings", true), ("Rules/core/", "./Rules/core/x/a.tidings", true),
    ("Rules/cor", "Rules/core/a.tidings", false), ("Rules/*.tidings", "Rules/a.tidings", true),
    ("Rules/*.tidings", "Rules/core/a.tidings", false),
    ("Rules/**/*.tidings", "Rules/core/x/a.tidings", true),
    ("Rules/**/*.tidings", "Rules/a.tidings", true), ("**/old*", "Rules/core/older/a.tidings", true),
    ("**", "a", true), ("a?.tidings", "ab.tidings", true), ("a?.tidings", "a.tidings", false),
    ("*", "a/b", true), ("a.tidings", "b/a.tidings", false), ("a*b*c", "a1b2c", true),
    ("a*b*c", "a1c2b", false),
  ])
  func patterns(_ pattern: String, _ path: String, _ fits: Bool) {
    #expect(PathPattern(pattern).matches(path) == fits, "\(pattern) \(path)")
  }
}
