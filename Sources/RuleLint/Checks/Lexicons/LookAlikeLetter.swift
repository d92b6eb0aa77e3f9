import RuleCompiler
import RuleSyntax

/// A word with a letter of another script that looks like one of its own.
struct LookAlikeLetter: LintCheck {
  let page = LintPage(
    id: "look-alike-letter", group: .lexicons, level: .warning,
    title: "A word mixes scripts: one of its letters only looks like the one that is meant.",
    why: """
      A Cyrillic `\u{441}` looks like a Latin `c`, and is another letter: the word is found in no text that is written as it should. \
      Such letters come with copied text. Looked at are entries, tables, and words in patterns.
      """,
    triggers: LintExample(
      "lexicon boat { ferry \u{441}anoe }\nfragment aBoat = the @boat\n"),
    passes: LintExample(
      "lexicon boat { ferry canoe }\nfragment aBoat = the @boat\n"),
    mend: "Write the word anew.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var words: [Spanned<String>] = []
    for part in subject.lexicons.all where subject.judged.contains(part.pack) {
      words += part.declaration.rows.flatMap { $0.entries + $0.values }
      for entry in part.entries {
        if case .line = entry.form { words.append(Spanned(entry.text, entry.span)) }
      }
    }
    subject.eachDeclaration { _, declaration in
      for pattern in declaration.patterns {
        pattern.each { part in
          if case .literal(let text) = part.node { words.append(Spanned(text, part.span)) }
        }
      }
    }
    return words.flatMap { findings(in: $0, subject) }
  }

  private func findings(in text: Spanned<String>, _ subject: LintSubject) -> [Diagnostic] {
    if text.value.utf8.allSatisfy({ $0 < 0x80 }) { return [] }
    let parts = text.value.split { !($0.isLetter || $0.isNumber) }
    return parts.compactMap { part -> Diagnostic? in
      guard let (word, wrong) = MixedScripts.repaired(part) else { return nil }
      let code = "U+\(hex(wrong[0]))"
      let letter = zip(part.unicodeScalars, word.unicodeScalars).first { $0.0 == wrong[0] }?.1
      let written = subject.sources.text(of: text.span)
      let fixed = written.replacing(String(part), with: word)
      return finding(
        "\"\(part)\" mixes scripts: \(code) looks like `\(letter.map(String.init) ?? "")`", at: text.span,
        label: "another letter than it seems", help: "write \"\(word)\"",
        fix: fixed == written ? nil : .init("write `\(word)`", [.init(text.span, fixed)]))
    }
  }

  private func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
