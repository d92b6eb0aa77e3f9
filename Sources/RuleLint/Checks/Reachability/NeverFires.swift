import RuleCompiler
import RuleSyntax
import Tidings

/// A rule that does nothing in a corpus.
struct NeverFires: LintCheck {
  let page = LintPage(
    id: "never-fires", group: .reachability, level: .warning,
    title: "A rule, frame, role, recognizer or link has no effect in any document of a corpus.",
    why: """
      Its examples show that it can work; that it never does in thousands of sentences says that nobody writes so, that another rule \
      is always before it, or that a word in it is misspelt. Only looked at with `tidings lint --corpus FILE`, whose documents are \
      read as `extract` reads them, sentences without a trigger included.
      """,
    triggers: LintExample(
      """
      type Ship
      phase names
      recognizer ferry: Ship {
        pattern the ferry
        match "We saw {Ship: the ferry}."
        no match "We saw [a ferry]."
      }
      recognizer barge: Ship {
        pattern the barge
        match "We saw {Ship: the barge}."
        no match "We saw [a barge]."
      }
      """, options: options),
    passes: LintExample(
      """
      type Ship
      phase names
      recognizer ferry: Ship {
        pattern the ferry
        match "We saw {Ship: the ferry}."
        no match "We saw [a ferry]."
      }
      """, options: options),
    mend:
      "Mend or widen it, or take it out; where it is rare and right, say so: `// tidings:ignore never-fires: …`."
  )

  private static let options: LintOptions = {
    var options = LintOptions()
    options.corpus = [Document("The ferry left Oslo. It came back."), Document("They saw the ferry again.")]
    return options
  }()

  func isAsked(of subject: LintSubject) -> Bool { !subject.options.corpus.isEmpty }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program, let rules = subject.rules else { return [] }
    let use = rules.use(in: subject.options.corpus)
    let read = use.documents == 1 ? "the one document" : "any of the \(use.documents) documents"
    return program.sites.compactMap { site in
      let isRule =
        switch site.kind {
        case .recognizer, .link, .rule, .role, .frame: true
        default: false
        }
      guard isRule, subject.isJudged(site.span), !use.places.contains(site.span) else { return nil }
      return finding(
        "the \(site.kind) `\(site.id)` has no effect in \(read) read", at: site.span, label: "never fires",
        help: "mend or widen it, or take it out; `tidings explain` says what stops it in a sentence")
    }
  }
}
