// Slips in lexicons: what entries look like elsewhere.

extension Parser {
  /// `- word`, as lists are written elsewhere: the mark begins a line and a word follows. Said once in a lexicon.
  mutating func listMark(_ first: inout SourceSpan?) {
    guard index > 0, items[index - 1].kind == .newline, current.kind == .word,
      ["-", "*", "•", "–"].contains(current.text), !peek().isAttached,
      peek().kind == .name || peek().kind == .string || peek().text.first?.isLetter ?? false
    else { return }
    let edit = Diagnostic.Edit(SourceSpan(file: file, start: current.span.start, end: peek().span.start), "")
    if let first {
      extend(first, edit)
    } else {
      var finding = expected(
        "an entry", help: "entries have no mark before them; the mark itself is `\"\(current.text)\"`")
      finding.diagnostic?.fix = Diagnostic.Fix("remove the mark", [edit])
      record(finding)
      first = current.span
    }
    advance()
  }

  /// The commas from item `start` on stand between single words.
  func hasSingleWords(from start: Int) -> Bool {
    var i = start
    var words = 1
    while i < items.count, !items[i].isSymbol("}"), items[i].kind != .end {
      if items[i].isSymbol(",") || items[i].isSeparator { words = 0 } else { words += 1 }
      if words > 1 { return false }
      i += 1
    }
    return start < 2 || items[start - 2].isSymbol("{") || items[start - 2].isSeparator
  }

  /// Takes a `=` that gives a value of nothing; that is said once in a lexicon.
  mutating func undeclaredValue(of lexicon: Name, _ first: inout SourceSpan?) {
    if first == nil {
      let heading = "lexicon \(lexicon.value) (attributes NAME)"
      record(
        expected(
          "an entry",
          help: "`=` gives the values of attributes: name them in `\(heading)`; the mark is `\"=\"`"))
    }
    first = first ?? current.span
    advance()
  }
}
