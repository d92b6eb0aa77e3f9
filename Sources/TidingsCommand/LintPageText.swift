import RuleLint
import RuleSyntax

/// Pages of findings as they are read.
enum LintPageText {
  /// One line a finding, under its group.
  static func list(_ pages: [LintPage]) -> String {
    let width = pages.map(\.id.count).max() ?? 0
    return LintGroup.allCases.compactMap { group in
      let lines = pages.filter { $0.group == group }.map { page in
        "  \(padded(page.id, width))  \(padded(level(page), 7))  \(page.title)\n"
      }
      return lines.isEmpty ? nil : "\(group.rawValue)\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// The whole page; what the example gives is found by linting it.
  static func page(_ page: LintPage) -> String {
    var out = "\(page.id): \(page.group.rawValue), \(level(page))\n\n\(page.title) \(page.why)\n\n"
    out += "This gives the finding:\n\n\(indented(rules(page.triggers)))\n"
    out += indented(message(page)) + "\n"
    out += "This does not:\n\n\(indented(rules(page.passes)))\n"
    return out + "To mend it: \(page.mend)\n"
  }

  static func json(_ page: LintPage) -> String {
    let fields = [
      ("id", JSONText.string(page.id)), ("group", JSONText.string(page.group.rawValue)),
      ("level", JSONText.string(page.level?.label)), ("title", JSONText.string(page.title)),
      ("why", JSONText.string(page.why)), ("triggers", files(page.triggers)), ("passes", files(page.passes)),
      ("mend", JSONText.string(page.mend)),
    ]
    return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }

  private static func level(_ page: LintPage) -> String { page.level?.label ?? "off" }

  private static func files(_ example: LintExample) -> String {
    JSONText.list(
      example.files.map { "{\"path\":\(JSONText.string($0.path)),\"text\":\(JSONText.string($0.text))}" })
  }

  /// The files of an example; their names where there are several.
  private static func rules(_ example: LintExample) -> String {
    if example.files.count == 1 { return example.files[0].text + "\n" }
    return example.files.map { "// \($0.path)\n\($0.text)\n" }.joined(separator: "\n")
  }

  /// What lint says of the example.
  private static func message(_ page: LintPage) -> String {
    let subject = page.triggers.subject()
    let renderer = DiagnosticRenderer(map: subject.sources)
    let findings = Linter(selection: LintSelection(select: [page.id])).findings(in: subject)
    return findings.filter { $0.code == page.id }.map { renderer.render($0) + "\n" }.joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
