import RuleSyntax

/// A group that captures where nobody reads it.
struct CaptureInRegex: LintCheck {
  let page = LintPage(
    id: "capture-in-regex", group: .regex, level: .warning,
    title: "A group in a `/…/` captures, and nothing reads what it captures.",
    why: """
      A regex on a word only says yes or no; one on the text of a sentence gives `head`, `name` and `span`, one on the \
      head of a document `title`, `author`, `agency`, `place` and `date`. Every other capture costs time in every \
      match and suggests a meaning that is not there.
      """,
    triggers: LintExample(
      """
      lexicon boatWord { boat }
      type Boat
      phases { boats }
      phase boats
      recognizer boat: Boat {
        pattern /(MS|SS)-[0-9]+/ @boatWord
        match "We saw {Boat: MS-12 boat}."
        no match "We saw [a boat]."
      }
      """),
    passes: LintExample(
      """
      lexicon boatWord { boat }
      type Boat
      phases { boats }
      phase boats
      recognizer boat: Boat {
        pattern /(?:MS|SS)-[0-9]+/ @boatWord
        match "We saw {Boat: MS-12 boat}."
        no match "We saw [a boat]."
      }
      """),
    mend: "Write `(?:…)`, or give the group one of the names that are read.")

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.regexes.flatMap { regex -> [Diagnostic] in
      guard let root = regex.root else { return [] }
      var found: [Diagnostic] = []
      let references = RegexReferences(root, text: regex.text)
      var number = 0
      root.each { part in
        guard case .group(.capture(let name), _) = part.node else { return true }
        number += 1
        if let name, Self.read(regex.use).contains(name) { return true }
        // Who reads it is told of as `back-reference`.
        if references.read(number, name) { return true }
        found.append(finding(regex, part, name, canFix: references.isEmpty))
        return true
      }
      return found
    }
  }

  private func finding(_ regex: RawRegex, _ part: RegexPart, _ name: String?, canFix: Bool) -> Diagnostic {
    let names = Self.read(regex.use).map { "`\($0)`" }.joined(separator: ", ")
    let open = part.range.lowerBound..<part.range.lowerBound + 1
    let fix = Diagnostic.Fix(
      "capture nothing", [Diagnostic.Edit(regex.span(of: open), "(?:")])
    return finding(
      name.map { "nothing reads the group `\($0)`" } ?? "nothing reads what this group captures",
      at: regex.span(of: part.range), label: "captures",
      help: names.isEmpty ? "write `(?:…)`" : "write `(?:…)`; the names that are read here are \(names)",
      fix: name == nil && canFix ? fix : nil)
  }

  /// Names that the engine looks for.
  private static func read(_ use: RawRegex.Use) -> [String] {
    switch use {
    case .text: ["head", "name", "span"]
    case .head: ["title", "author", "agency", "place", "date"]
    default: []
    }
  }
}
