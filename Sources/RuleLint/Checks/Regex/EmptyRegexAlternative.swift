import RuleSyntax

/// `(?:a|)` in a raw regex.
struct EmptyRegexAlternative: LintCheck {
  let page = LintPage(
    id: "empty-regex-alternative", group: .regex, level: .warning,
    title: "An alternative of a `/…/` is empty.",
    why: """
      An empty alternative matches nothing, everywhere. Most often a word was lost; where "or nothing" is meant, `?` says so.
      """,
    triggers: LintExample(
      """
      lexicon boatWord { boat }
      type Boat
      phases { boats }
      phase boats
      recognizer boat: Boat {
        pattern @boatWord /[0-9]+(?:st||th)/
        match "We saw {Boat: boat 1st}."
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
        pattern @boatWord /[0-9]+(?:st|th)?/
        match "We saw {Boat: boat 1st}."
        no match "We saw [a boat]."
      }
      """),
    mend: "Write the missing alternative, or take it away and put `?` behind the group.")

  var needsProgram: Bool { false }

  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.regexes.flatMap { regex -> [Diagnostic] in
      var found: [Diagnostic] = []
      regex.root?.each { part in
        guard case .choice(let branches) = part.node, let empty = branches.first(where: { $0.range.isEmpty })
        else { return true }
        found.append(
          finding(
            "an alternative of this regex is empty", at: regex.span(of: empty.range),
            label: "nothing before the next `|` or the end",
            help: "write what is missing, or take the `|` away and put `?` behind the group"))
        return true
      }
      return found
    }
  }
}
