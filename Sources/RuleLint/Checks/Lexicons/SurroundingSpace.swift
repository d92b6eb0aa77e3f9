import RuleSyntax

/// White space around an entry or a cell.
struct SurroundingSpace: LintCheck {
  let page = LintPage(
    id: "surrounding-space", group: .lexicons, level: .warning,
    title: "White space stands around an entry or inside a cell's edge of a lexicon table.",
    why: """
      Around a phrase it is ignored, but a feature, an attribute or the value of `only` is compared as it stands: \
      `plural ` with a blank behind it is another value. It also spoils the order of a sorted table.
      """,
    triggers: LintExample(files: [
      ("rules.tidings", "lexicon port (file \"ports.tsv\", attributes code)\nfragment atPort = in @port"),
      ("ports.tsv", "phrase\tcode\nMarhaven \tMH\n"),
    ]),
    passes: LintExample(files: [
      ("rules.tidings", "lexicon port (file \"ports.tsv\", attributes code)\nfragment atPort = in @port"),
      ("ports.tsv", "phrase\tcode\nMarhaven\tMH\n"),
    ]),
    mend: "Take the white space away.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: Set<String> = []
    for part in subject.lexicons.all where subject.judged.contains(part.pack) {
      for row in part.declaration.rows {
        for entry in row.entries where entry.value != Self.trimmed(entry.value) {
          found.append(report(entry, isString: true))
        }
      }
      for case .file(let path) in part.declaration.options
      where seen.insert("\(part.pack)/\(path.value)").inserted {
        guard let table = LexiconTable(path.value, of: subject.packs[part.pack], in: subject.sources) else {
          continue
        }
        for cell in table.rows.flatMap(\.cells) where cell.value != Self.trimmed(cell.value) {
          found.append(report(cell, isString: false))
        }
      }
    }
    return found
  }

  private func report(_ entry: Spanned<String>, isString: Bool) -> Diagnostic {
    let plain = Self.trimmed(entry.value)
    // An escape in a string would have to be written again.
    let isSimple = !isString || entry.span.end - entry.span.start == entry.value.utf8.count + 2
    let text = isString ? "\"\(plain)\"" : plain
    return finding(
      "white space around \"\(plain)\"", at: entry.span, help: "take it away",
      fix: isSimple && !plain.isEmpty ? .init("take the white space away", [.init(entry.span, text)]) : nil)
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(text[first...text.lastIndex { !$0.isWhitespace }!])
  }
}
