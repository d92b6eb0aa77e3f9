import RuleSyntax

/// Pages of findings as they are read on a terminal.
public enum LintPageText {
  /// One line a finding, under its group.
  public static func list(_ pages: [LintPage]) -> String {
    let width = pages.map(\.id.count).max() ?? 0
    return LintGroup.allCases.compactMap { group in
      let lines = pages.filter { $0.group == group }.map { page in
        "  \(padded(page.id, width))  \(padded(level(page), 7))  \(page.title)\n"
      }
      return lines.isEmpty ? nil : "\(group.rawValue)\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// The whole page.
  public static func page(_ page: LintPage) -> String {
    var out = "\(page.id): \(page.group.rawValue), \(level(page))\n\n\(page.title) \(page.why)\n\n"
    out += "This gives the finding:\n\n\(indented(page.triggers.shown))\n"
    out += indented(page.shownFinding()) + "\n"
    out += "This does not:\n\n\(indented(page.passes.shown))\n"
    return out + "To mend it: \(page.mend)\n"
  }

  /// The level as the list has it.
  static func level(_ page: LintPage) -> String { page.level?.label ?? "off" }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension LintPage {
  /// What lint says of the example, found by linting it.
  public func shownFinding() -> String {
    let subject = triggers.subject()
    let renderer = DiagnosticRenderer(map: subject.sources)
    let findings = Linter(selection: LintSelection(select: [id])).findings(in: subject)
    return findings.filter { $0.code == id }.map { renderer.render($0) + "\n" }.joined(separator: "\n")
  }
}

extension LintExample {
  /// The files; their names where there are several, and one that no page could hold cut short.
  var shown: String {
    if files.count == 1, files[0].path == "rules.tidings" { return cut(files[0].text) }
    return files.map { "// \($0.path)\n\(cut($0.text))" }.joined(separator: "\n")
  }

  private func cut(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      line.count > 120 ? line.prefix(100) + " …" : String(line)
    }
    let some = lines.count > 30 ? Array(lines.prefix(4)) + ["  …"] + lines.suffix(3) : lines
    return some.joined(separator: "\n")
  }
}
