import RuleSyntax

/// A regex that refers to a group of its own.
struct BackReference: LintCheck {
  let page = LintPage(
    id: "back-reference", group: .regex, level: .warning,
    title: "A `/…/` refers back to one of its groups.",
    why: """
      Regexes of one kind are joined into one, so that groups are numbered anew: `\\1` may be a group of another rule. And \
      what a back-reference takes is known only while matching, which makes the search slow.
      """,
    triggers: LintExample(
      """
      type Echo
      phases { echoes }
      phase echoes
      recognizer echo: Echo {
        text /\\b(?<head>\\p{L}+)-\\k<head>\\b/
        match "He said {Echo: ha-ha}."
        no match "He said [ha]."
      }
      """),
    passes: LintExample(
      """
      type Echo
      phases { echoes }
      phase echoes
      recognizer echo: Echo {
        text /\\b(?:ha-ha|ho-ho)\\b/
        match "He said {Echo: ha-ha}."
        no match "He said [ha]."
      }
      """),
    mend: "Spell out what may stand there.")

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.regexes.flatMap { regex -> [Diagnostic] in
      var found: [Diagnostic] = []
      regex.root?.each { part in
        guard case .backReference = part.node else { return true }
        found.append(
          finding(
            regex.use == .token
              ? "the tokens' regexes are joined into one: `\(regex.text(part.range))` may be a group of another token"
              : "`\(regex.text(part.range))` refers back to a group", at: regex.span(of: part.range),
            label: "back-reference", help: "spell out what may stand there"))
        return true
      }
      return found
    }
  }
}
