// block = "{" { clause separator } "}"     the separator may be missing before "}"

extension Parser {
  /// Reads one clause, whose keyword was just taken, into a declaration; false if there is no such clause.
  typealias ClauseReader<Target> =
    (inout Parser, _ keyword: Item, _ target: inout Target) throws(Failure) -> Bool

  /// A brace stands here or on the next line.
  var atBlock: Bool { at("{") || (current.kind == .newline && peek().isSymbol("{")) }

  /// Reads a block of clauses. Bad clauses are reported and skipped.
  mutating func block<Target>(
    _ set: ClauseSet, into target: inout Target, _ read: ClauseReader<Target>
  ) throws(Failure) {
    var seen: [String: SourceSpan] = [:]
    try lines("a clause of \(set.owner)", clauses: set.allowed) { (p: inout Parser) throws(Failure) -> Void in
      guard p.current.kind == .name || p.current.kind == .word else {
        throw p.expected("a clause of \(set.owner)")
      }
      let keyword = p.advance()
      if !p.at(":") { p.checkOnce(keyword, set, &seen) }
      if try !read(&p, keyword, &target) { throw p.unknownClause(keyword, set) }
    }
  }

  /// Reads what stands between braces, one separated part at a time.
  /// - Parameter clauses: the keywords that can begin one.
  mutating func lines(
    _ what: String, clauses: [String] = [], _ read: (inout Parser) throws(Failure) -> Void
  ) throws(Failure) {
    if atBlock, current.kind == .newline { advance() }
    let open = current
    guard at("{") else { throw expected("`{`") }
    advance()
    let limit = open.limit
    while index < limit {
      if current.isSeparator {
        advance()
        continue
      }
      let start = index
      do throws(Failure) {
        try read(&self)
        if index < limit, !current.isSeparator { throw unfinished(clauses) }
      } catch {
        record(error)
        skipClause(from: start, limit: limit)
      }
    }
    index = limit
    if open.isClosed { advance() }
  }

  /// The error for what follows a clause on its line.
  private func unfinished(_ clauses: [String]) -> Failure {
    let what = "the end of the line or `;` after this clause"
    let between = "clauses stand on lines of their own or have `;` between them"
    if at(",") { return expected(what, help: between) }
    if current.kind == .name,
      clauses.contains(current.text) || (current.text == "no" && peek().text == "match")
    {
      return expected(what, help: between, fix: inserting(";", isAttached: true))
    }
    return expected(what, help: quoteHelp)
  }

  /// Reads a block if one stands here.
  mutating func optionalBlock<Target>(
    _ set: ClauseSet, into target: inout Target, _ read: ClauseReader<Target>
  ) throws(Failure) {
    if atBlock { try block(set, into: &target, read) }
  }

  private mutating func checkOnce(_ keyword: Item, _ set: ClauseSet, _ seen: inout [String: SourceSpan]) {
    guard set.once.contains(keyword.text) else { return }
    if let first = seen[keyword.text] {
      recordTwice(keyword.text, set, keyword.span, first)
    } else {
      seen[keyword.text] = keyword.span
    }
  }

  /// Reports a clause that says the same as one before.
  mutating func recordTwice(_ clause: String, _ set: ClauseSet, _ span: SourceSpan, _ first: SourceSpan) {
    record(
      Diagnostic(
        "duplicate-clause", "`\(clause)` stands twice in \(set.owner)", at: span,
        related: [Diagnostic.Related("first given here", first)]))
  }

  /// The error for a clause that the block cannot have.
  func unknownClause(_ keyword: Item, _ set: ClauseSet) -> Failure {
    let list = (set.allowed.map { "`\($0)`" } + (set.besides.map { ["or \($0)"] } ?? [])).joined(
      separator: ", ")
    let guess = Guess(
      Name(keyword.text, keyword.span), in: set.allowed, otherwise: "\(set.owner) can have \(list)")
    return Failure(
      diagnostic: Diagnostic(
        "unknown-clause", "`\(keyword.text)` is no clause of \(set.owner)", at: keyword.span
      ).with(guess))
  }
}
