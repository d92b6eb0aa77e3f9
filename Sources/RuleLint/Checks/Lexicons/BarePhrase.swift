import RuleSyntax

/// `{ over; because of }`: a phrase without its quotes.
struct BarePhrase: LintCheck {
  let page = LintPage(
    id: "bare-phrase", group: .lexicons, level: .warning,
    title: "Several words between two `;` on one line of a lexicon: each is an entry of its own.",
    why: """
      Entries are parted by spaces; a `;` does no more than a space does. `{ over; because of }` lists "because" and "of", each alone, and not \
      the phrase. (In uses of a paradigm, `verb … { … }`, the forms of one word stand between two `;`.)
      """,
    triggers: LintExample(
      "lexicon patrol { customs; coast guard; police }\nfragment aPatrol = the @patrol"),
    passes: LintExample(
      "lexicon patrol { customs; \"coast guard\"; police }\nfragment aPatrol = the @patrol"),
    mend: "Write the phrase in quotes; where single words are meant, leave the `;` out.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    let parts = subject.lexicons.all.filter {
      subject.judged.contains($0.pack) && $0.declaration.paradigm == nil
    }
    return parts.flatMap { part -> [Diagnostic] in
      let rows = part.declaration.rows.filter { !$0.entries.isEmpty && $0.values.isEmpty }
      let lines = Dictionary(grouping: rows) { row in
        subject.sources[row.entries[0].span.file].line(of: row.entries[0].span.start)
      }
      // Words in groups and words alone on one line: the groups are phrases.
      return lines.values.filter { line in line.contains { $0.entries.count == 1 } }.flatMap { line in
        line.filter { isPhrase($0, subject) }.map { report($0) }
      }
    }
  }

  /// Two to four words, none of them in quotes.
  private func isPhrase(_ row: LexiconDeclaration.Row, _ subject: LintSubject) -> Bool {
    (2...4).contains(row.entries.count)
      && row.entries.allSatisfy { entry in
        !subject.sources.text(of: entry.span).hasPrefix("\"") && entry.value.allSatisfy(\.isLetter)
      }
  }

  private func report(_ row: LexiconDeclaration.Row) -> Diagnostic {
    let phrase = row.entries.map(\.value).joined(separator: " ")
    let span = row.entries[0].span.union(row.entries[row.entries.count - 1].span)
    return finding(
      "`\(phrase)` are \(row.entries.count) entries, each a word alone", at: span, label: "no phrase",
      help: "write \"\(phrase)\" in quotes",
      fix: .init("put it in quotes", [.init(span, "\"\(phrase)\"")]))
  }
}
