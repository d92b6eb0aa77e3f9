import PCRE2
import RuleSyntax

/// A regex on running text that begins or ends in the middle of a word.
struct NoWordBoundary: LintCheck {
  let page = LintPage(
    id: "no-word-boundary", group: .regex, level: .warning,
    title: "A `/…/` on running text also matches inside longer words.",
    why: """
      `text /art of/` finds "art of" in "part of" too, and `/Category [1-5]/` "Category 4" in "Category 45"; the mention is \
      widened to whole words. The finding shows a text in which it was found to do so.
      """,
    triggers: LintExample(
      """
      type Port
      phases { ports }
      phase ports
      recognizer port: Port {
        text /port of \\p{Lu}\\p{L}+/
        match "They reached the {Port: port of Riga}."
        no match "They reached [Riga]."
      }
      """),
    passes: LintExample(
      """
      type Port
      phases { ports }
      phase ports
      recognizer port: Port {
        text /\\bport of \\p{Lu}\\p{L}+/
        match "They reached the {Port: port of Riga}."
        no match "They reached a [seaport of Riga]."
      }
      """),
    mend:
      "Begin (or end) it with `\\b`; next to letters that are not ASCII write `(?<!\\p{L})` or `(?!\\p{L})`.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let sampler = RegexSampler()
    let matcher = Matcher()
    return subject.regexes.compactMap { regex in
      guard regex.use == .text || regex.use == .sentenceJoin, let root = regex.root, let code = regex.code
      else { return nil }
      for variant in 0..<8 {
        let text = sampler.sample(root, of: regex, variant: variant)
        guard range(code, text, matcher) == 0..<text.utf8.count else { continue }
        if let more = more(of: text.unicodeScalars.first), isFound(at: 1, in: more + text, code, matcher),
          isWord(more + text, 1, subject)
        {
          return report(regex, "begin", more + text, text)
        }
        guard let more = more(of: text.unicodeScalars.last) else { continue }
        // A repeat with a bound, `[0-9]{1,4}`, takes some more first.
        for count in 1...Self.longest {
          let longer = text + String(repeating: more, count: count)
          guard let found = range(code, longer, matcher), found.lowerBound == 0,
            found.upperBound < longer.utf8.count, found.upperBound >= text.utf8.count
          else { continue }
          if isWord(longer, found.upperBound, subject) {
            let part = String(decoding: Array(longer.utf8)[found], as: UTF8.self)
            return report(regex, "end", longer, part)
          }
          break
        }
      }
      return nil
    }
  }

  /// How many characters more are tried.
  private static let longest = 12

  /// What makes a longer word or number of one that begins or ends with a character.
  private func more(of scalar: Unicode.Scalar?) -> String? {
    guard let scalar else { return nil }
    if scalar.properties.isAlphabetic { return "x" }
    return scalar.properties.numericType == .decimal ? "5" : nil
  }

  private func range(_ code: CompiledPattern, _ text: String, _ matcher: Matcher) -> Range<Int>? {
    matcher.match(code, in: text).isMatch ? matcher.range(0) : nil
  }

  private func isFound(at start: Int, in text: String, _ code: CompiledPattern, _ matcher: Matcher) -> Bool {
    range(code, text, matcher) == start..<text.utf8.count
  }

  /// Whether the pack's own token rules make one word of what stands on both sides of a byte.
  private func isWord(_ text: String, _ middle: Int, _ subject: LintSubject) -> Bool {
    guard let tokens = subject.program?.text.tokens else { return false }
    let matcher = Matcher()
    var from = 0
    while from < text.utf8.count, matcher.match(tokens, in: text, from: from).isMatch,
      let word = matcher.range(0), !word.isEmpty
    {
      if word.lowerBound < middle, middle < word.upperBound { return true }
      from = word.upperBound
    }
    return false
  }

  private func report(_ regex: RawRegex, _ side: String, _ witness: String, _ text: String) -> Diagnostic {
    finding(
      "this regex may \(side) inside a word: in \"\(witness)\" it finds \"\(text)\"", at: regex.span,
      label: "no word boundary at its \(side == "begin" ? "beginning" : "end")",
      help: side == "begin" ? "begin it with `\\b`" : "end it with `\\b`")
  }
}
