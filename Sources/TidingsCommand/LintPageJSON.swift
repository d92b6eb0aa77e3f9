import RuleLint

/// Pages of findings as JSON.
enum LintPageJSON {
  /// One page on one line.
  static func render(_ page: LintPage) -> String {
    let fields = [
      ("id", JSONText.string(page.id)), ("group", JSONText.string(page.group.rawValue)),
      ("level", JSONText.string(page.level?.label)), ("title", JSONText.string(page.title)),
      ("why", JSONText.string(page.why)), ("triggers", files(page.triggers)), ("passes", files(page.passes)),
      ("mend", JSONText.string(page.mend)),
    ]
    return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }

  private static func files(_ example: LintExample) -> String {
    JSONText.list(
      example.files.map { "{\"path\":\(JSONText.string($0.path)),\"text\":\(JSONText.string($0.text))}" })
  }
}
