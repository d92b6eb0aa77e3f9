import RuleSyntax

/// A comma or semicolon that was to part entries and stands in one.
struct StrayMark: LintCheck {
  let page = LintPage(
    id: "stray-mark", group: .lexicons, level: .warning,
    title: "An entry begins or ends with a comma or semicolon, and the others do not.",
    why: """
      A mark inside the quotes is a part of the phrase: `"coast guard,"` is found only where a comma follows. Entries are parted by \
      spaces alone.
      """,
    triggers: LintExample(
      "lexicon patrol { \"coast guard,\" \"harbour police\" customs }\nfragment aPatrol = the @patrol"),
    passes: LintExample(
      "lexicon patrol { \"coast guard\" \"harbour police\" customs }\nfragment aPatrol = the @patrol"),
    mend: "Take the mark away.")

  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.lexicons.all.filter { subject.judged.contains($0.pack) }.flatMap { part -> [Diagnostic] in
      let cells = part.declaration.rows.flatMap(\.entries).map { ($0, true) } + tableCells(part, subject)
      let stray = cells.filter { Self.bare($0.0.value) != nil }
      // Where most entries are so, they are meant to.
      guard stray.count * 2 < cells.count || cells.count == 1 else { return [] }
      return stray.map { report($0.0, isString: $0.1) }
    }
  }

  /// The phrases of its table.
  private func tableCells(_ part: LexiconPart, _ subject: LintSubject) -> [(Spanned<String>, Bool)] {
    part.entries.compactMap { entry in
      guard case .line = entry.form else { return nil }
      return (Spanned(entry.text, entry.span), false)
    }
  }

  private func report(_ entry: Spanned<String>, isString: Bool) -> Diagnostic {
    let plain = Self.bare(entry.value) ?? ""
    // An escape in a string would have to be written again.
    let isSimple = !isString || entry.span.end - entry.span.start == entry.value.utf8.count + 2
    let text = isString ? "\"\(plain)\"" : plain
    return finding(
      "the mark at the edge of \"\(entry.value)\" is a part of the phrase", at: entry.span,
      label: "found only with it",
      help: "write \"\(plain)\"",
      fix: isSimple ? .init("take the mark away", [.init(entry.span, text)]) : nil)
  }

  /// Without the mark; nil where there is none, or nothing but marks.
  private static func bare(_ text: String) -> String? {
    guard let last = text.unicodeScalars.last, let first = text.unicodeScalars.first,
      [",", ";"].contains(last) || [",", ";"].contains(first)
    else { return nil }
    let bare = text.trimmed { $0 == "," || $0 == ";" || $0.isWhitespace }
    return bare.contains(where: \.isLetter) ? bare : nil
  }
}

extension String {
  /// Without what passes a test at both ends.
  fileprivate func trimmed(_ isTaken: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isTaken($0) }), let last = lastIndex(where: { !isTaken($0) })
    else {
      return ""
    }
    return String(self[first...last])
  }
}
