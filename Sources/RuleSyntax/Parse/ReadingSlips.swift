// What stands behind a link in place of its role, or beside it.

extension Parser {
  /// What is all but a link and its role: no role, the word behind the role, or two readings on one line.
  mutating func slip(inReadingOf link: Item) throws(Failure) {
    // As nearly all are: a role, or a word and a role.
    let role = current.kind == .string ? 1 : 0
    if peek(role).kind == .name, endsClause(role + 1) { return }
    guard link.kind == .name, ClauseSet.frame.meant(by: link.text) == nil else { return }
    if current.isSeparator || current.kind == .end || at("}") {
      throw Failure(
        diagnostic: Diagnostic(
          "syntax", "expected the role that `\(link.text)` fills, found \(current.found)", at: link.span,
          help: "write `\(link.text) ROLE`, or `\(link.text) \"WORD\" ROLE`"))
    }
    try slip(inRoleOf: link)
    guard current.kind == .name else { return }
    let behind = peek()
    if behind.kind == .string, peek(2).isSeparator || peek(2).isSymbol("}") {
      let word = source.text(behind.span.start, behind.span.end)
      throw Failure(
        diagnostic: Diagnostic(
          "syntax", "the word of a link stands before its role, found \(word) behind it", at: behind.span
        ).with(
          Guess(
            help: "write `\(link.text) \(word) \(current.text)`",
            fix: Guess.replacing(current.span.union(behind.span), "\(word) \(current.text)"))))
    }
    if behind.kind == .name, peek(2).kind == .name, peek(3).isSeparator || peek(3).isSymbol("}") {
      throw Failure(
        diagnostic: Diagnostic(
          "syntax", "expected the end of the line or `;` after this clause, found `\(behind.text)`",
          at: behind.span, help: "each link stands on a line of its own, or behind `;`"))
    }
  }

  /// The role has an `@`, or there is a word and no role.
  private mutating func slip(inRoleOf link: Item) throws(Failure) {
    if at("@"), peek().kind == .name, peek().isAttached, endsClause(2) {
      record(
        expected(
          "the role that `\(link.text)` fills",
          help: "a role is named without `@`: `\(link.text) \(peek().text)`"))
      advance()
    } else if current.kind == .string, endsClause(1), !lacksOnlyQuotes {
      let word = source.text(current.span.start, current.span.end)
      let place = SourceSpan(file: file, start: current.span.end, end: current.span.end)
      throw Failure(
        diagnostic: Diagnostic(
          "syntax", "expected a role behind the word of `\(link.text)`, found \(peek().found)", at: place,
          help: "write `\(link.text) \(word) ROLE`; a role by itself has no quotes"))
    }
  }

  /// What stands between quotes, and alone, is the name of a role of this file.
  var lacksOnlyQuotes: Bool {
    guard current.kind == .string, !isBroken(current), endsClause(1) else { return false }
    return isSlotName(raw(current))
  }

  /// The clause ends `offset` items ahead.
  func endsClause(_ offset: Int) -> Bool {
    let item = peek(offset)
    return item.isSeparator || item.kind == .end || item.isSymbol("}")
  }

  /// Whether the file has a slot or a role of this name: `{name …` or, where a clause begins, `name:`. O(items).
  func isSlotName(_ name: String) -> Bool {
    var last = items.startIndex
    while let i = items[last...].dropFirst().firstIndex(where: { $0.kind == .name && $0.text == name }) {
      let (before, behind) = (items[i - 1], items[min(i + 1, items.count - 1)])
      let isFirst = before.isSeparator || before.isSymbol("{")
      if isFirst, behind.isSymbol(":") || before.isSymbol("{") && behind.isSymbol("}") { return true }
      last = i
    }
    return false
  }
}
