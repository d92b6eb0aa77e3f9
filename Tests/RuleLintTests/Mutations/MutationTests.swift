import RuleSyntax
import Testing

@testable import RuleLint

/// Shipped rules spoiled in some forty ways: the finding must be there, at its line, and when only the parser has looked
/// nothing beside it.
@Suite struct MutationTests {
  private let rules = ShippedRules.shipped

  /// Rules are parsed one by one, each with another declaration behind it.
  @Test(arguments: Mutation.parse.map(\.name)) func parsing(_ name: String) throws {
    let mutation = try #require(Mutation.parse.first { $0.name == name })
    var failures: [String] = []
    for site in rules.sites {
      guard let spoiled = mutation.spoil(site) else { continue }
      let file = SpoiledFile(site.source, [spoiled])
      let text = SourceText(path: site.source.path, bytes: file.part(from: site))
      let found = Parser.parse(text, id: site.id).diagnostics
      let expected = "\(mutation.id):\(file.lines[0])"
      let all = found.map { "\($0.code):\(text.line(of: $0.span?.start ?? 0))" }
      if !all.contains(expected) || all.count > 1 {
        failures.append("\(site.label): expected \(expected), found \(all)")
      }
    }
    #expect(failures.isEmpty, "\(name):\n\(failures.prefix(12).joined(separator: "\n"))")
  }
}
