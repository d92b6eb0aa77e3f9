import RuleSyntax

/// An entry that looks like a regular expression.
struct RegexInLexicon: LintCheck {
  let page = LintPage(
    id: "regex-in-lexicon", group: .lexicons, level: .warning,
    title: "An entry of a lexicon is written like a regular expression.",
    why: """
      The entries of a lexicon are words and phrases, taken letter by letter: "colou?r" matches a text in which a \
      question mark stands in the middle of a word, and nothing else. (`...` between two parts of a phrase is the one \
      thing with a meaning of its own.)
      """,
    triggers: LintExample(
      "lexicon shade { \"colou?r\" \"(light|dark) grey\" hue }\nfragment shaded = the @shade"),
    passes: LintExample(
      "lexicon shade { colour color \"light grey\" \"dark grey\" hue }\nfragment shaded = the @shade"),
    mend:
      "Write the spellings out, or use a pattern or a regex on one word, `/colou?r/`, where the lexicon is used."
  )

  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.lexicons.all.filter { subject.judged.contains($0.pack) }.flatMap { part in
      part.entries.compactMap { entry in
        guard let sign = entry.forms.lazy.compactMap(Self.sign).first else { return nil }
        return finding(
          "\"\(entry.text)\" looks like a regular expression, but entries are taken letter by letter",
          at: entry.span,
          label: "`\(sign)` stands for itself",
          help: "write the spellings out, or use `/…/` in a pattern")
      }
    }
  }

  /// What in a phrase is written as in a regular expression, and hardly anything else.
  static func sign(_ phrase: String) -> String? {
    let text = Array(phrase.unicodeScalars)
    func at(_ index: Int) -> Unicode.Scalar? { text.indices.contains(index) ? text[index] : nil }
    func isLetter(_ index: Int) -> Bool { at(index)?.properties.isAlphabetic ?? false }
    for (index, scalar) in text.enumerated() {
      switch scalar {
      case "\\" where isLetter(index + 1) || ".()[]{}|?*+^$\\".unicodeScalars.contains(at(index + 1) ?? " "):
        return "\\"
      case "." where at(index + 1) == "*" || at(index + 1) == "+": return ".\(at(index + 1)!)"
      case "?" where isLetter(index - 1) && isLetter(index + 1): return "?"
      // No sentence, so hardly a question.
      case "?" where isLetter(index - 1) && index + 1 == text.count && !text.contains(" "): return "?"
      case "*" where isLetter(index - 1): return "*"
      case ")" where ["?", "*", "+"].contains(at(index + 1)): return ")\(at(index + 1)!)"
      case "]" where ["?", "*", "+", "{"].contains(at(index + 1)): return "]\(at(index + 1)!)"
      case "(" where at(index + 1) == "?": return "(?"
      case "[":
        // A class: a range, a negation, or letters with a word around them.
        guard let close = text[index...].firstIndex(of: "]") else { continue }
        let inside = text[(index + 1)..<close]
        let hasRange = inside.contains("-") && inside.count > 2
        if at(index + 1) == "^" || hasRange || isLetter(index - 1) || isLetter(close + 1) { return "[" }
      case "|" where index > 0 && index + 1 < text.count && at(index - 1) != " ": return "|"
      case "^" where index == 0 && text.count > 1: return "^"
      case "$" where index + 1 == text.count && isLetter(index - 1): return "$"
      default: break
      }
    }
    return nil
  }
}
