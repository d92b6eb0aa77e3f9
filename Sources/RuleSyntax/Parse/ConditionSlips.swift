// What is written for `is` and `is not` in a condition, or where they are missing.

extension Parser {
  /// Behind the subject of a condition: what it must be stands here without `is`, or behind a word that is no `is`. Reported, and
  /// read as `is`: the rules do not load anyway.
  mutating func takeMeantIs() -> Bool {
    if beginsRequirement(at: 0) {
      record(
        expected(
          "`is` or the end of the condition", help: "write `is`, or `is not`",
          fix: inserting("is", isAttached: false)))
      return true
    }
    guard current.kind == .name || current.kind == .word, !atName("not") || peek().kind != .name else {
      return false
    }
    let hasNot = peek().kind == .name && peek().text == "not"
    guard beginsRequirement(at: hasNot ? 2 : 1), !Keywords.clauses.contains(current.text) else {
      return false
    }
    let small = current.text.lowercased().filter { $0.isLetter }
    var failure = expected("`is` or `is not`", help: "write `is`, or `is not`")
    let meant = ["isnt", "isnot", "not"].contains(small) && !hasNot ? "is not" : small == "is" ? "is" : nil
    if let meant {
      failure.diagnostic?.help = "write `\(meant)`"
      failure.diagnostic?.fix = Guess.replacing(current.span, meant)
    }
    record(failure)
    advance()
    return true
  }

  /// `host != guest`, `host == guest` behind `where`
  func comparison(of name: Name) -> String? {
    let isEqual = at("=")
    guard isEqual || at("!"), peek().isSymbol("=") else { return nil }
    let other = peek(2).kind == .name ? peek(2).text : "…"
    return "write `\(isEqual ? "" : "not ")same(\(name.value), \(other))`"
  }

  private func beginsRequirement(at offset: Int) -> Bool {
    let item = peek(offset)
    return item.kind == .string || item.kind == .regex || item.isSymbol("[")
      || item.isSymbol("@") && peek(offset + 1).kind == .name
  }

  /// `not place is @City`
  func notInFront(_ not: Item, of subject: Name) -> Failure? {
    guard atName("is"), beginsRequirement(at: 1) else { return nil }
    let gap = SourceSpan(file: file, start: not.span.start, end: subject.span.start)
    let behind = SourceSpan(file: file, start: current.span.end, end: current.span.end)
    return Failure(
      diagnostic: Diagnostic(
        "syntax", "`not` stands behind `is`, found it before `\(subject.value)`", at: not.span
      ).with(
        Guess(
          help: "write `\(subject.value) is not …`",
          fix: Diagnostic.Fix("write `is not`", [.init(gap, ""), .init(behind, " not")]))))
  }
}
