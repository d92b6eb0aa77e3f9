import RuleSyntax

/// All pages as one document: Docs/Lints.md.
public enum LintReference {
  /// The document. `finding` gives what lint says of a page's example.
  public static func markdown(finding: (LintPage) -> String = { $0.shownFinding() }) -> String {
    var out = """
      # What lint finds

      Every finding has one of these ids. `tidings lint ./pack` finds them, `tidings lints ID` prints a page, and the examples run as
      tests. `// tidings:ignore ID: reason` silences warnings and hints (Docs/Grammar.md). This page is made of those pages:
      `tidings lints --markdown > Docs/Lints.md`.

      """
    for group in LintGroup.allCases {
      let pages = LintPages.all.filter { $0.group == group }
      if pages.isEmpty { continue }
      out += "\n## \(heading(group))\n\n| id | level | finds |\n|---|---|---|\n"
      for page in pages {
        let title = page.title.replacing("|", with: "\\|")
        out += "| [\(page.id)](#\(page.id)) | \(LintPageText.level(page)) | \(title) |\n"
      }
      for page in pages { out += section(page, finding(page)) }
    }
    return out
  }

  private static func section(_ page: LintPage, _ finding: String) -> String {
    """

    ### \(page.id)

    \(page.title) \(page.why)

    ```text
    \(page.triggers.shown)
    \(finding)```

    No finding:

    ```text
    \(page.passes.shown)```

    \(page.mend)

    """
  }

  private static func heading(_ group: LintGroup) -> String {
    switch group {
    case .syntax: "Syntax and packs"
    case .references: "References"
    case .regex: "Regular expressions"
    case .reachability: "Reachability"
    case .overlap: "Overlap"
    case .lexicons: "Lexicons"
    case .tests: "Tests"
    case .style: "Metadata and style"
    }
  }
}
