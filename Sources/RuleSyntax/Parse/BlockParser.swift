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
    var before: Item?
    try lines("a clause of \(set.owner)", set) { (p: inout Parser) throws(Failure) -> Void in
      guard p.current.kind == .name || p.current.kind == .word else {
        throw p.expected(
          "a clause of \(set.owner)", help: before.flatMap { p.lineHelp(behind: $0) } ?? p.quotedKeyHelp(set))
      }
      let keyword = p.advance()
      before = keyword
      if !p.at(":") || set.owner != ClauseSet.event.owner {
        p.needlessColon(behind: keyword, set)
        p.checkOnce(keyword, set, &seen)
      }
      if p.isDeclaration(keyword, in: set) { throw p.displaced(keyword, set) }
      if try !read(&p, keyword, &target) { try p.misspelled(keyword, set, &target, read) }
    }
  }

  /// `"language": "en"`
  private func quotedKeyHelp(_ set: ClauseSet) -> String? {
    guard current.kind == .string, peek().isSymbol(":") || peek().isSymbol("=") else { return nil }
    let key = raw(current)
    return set.allowed.contains(key)
      ? "clauses have no quotes, colons or commas: `\(key) …`, with `;` or a new line between them"
      : "\(set.owner) can have \(set.list)"
  }

  /// A declaration stands inside of another.
  private func isDeclaration(_ keyword: Item, in set: ClauseSet) -> Bool {
    guard Keywords.declarations.contains(keyword.text), !set.allowed.contains(keyword.text),
      current.kind == .name
    else { return false }
    return peek().isSymbol("{") || (peek().isSymbol(":") && keyword.text != "role")
      || (peek().isSymbol(":") && current.text.contains("."))
  }

  private func displaced(_ keyword: Item, _ set: ClauseSet) -> Failure {
    Failure(
      diagnostic: Diagnostic(
        "unknown-clause", "`\(keyword.text)` is no clause of \(set.owner)", at: keyword.span,
        help: "it is a declaration of its own: write it behind the closing brace of this one"))
  }

  /// `pattern: …`, `pattern = …`: a clause takes no mark behind its keyword.
  private mutating func needlessColon(behind keyword: Item, _ set: ClauseSet) {
    guard current.kind == .symbol else { return }
    let isClause = set.allowed.contains(keyword.text) || set.meant(by: keyword.text) != nil
    guard isClause || set.besides != nil && set.owner != ClauseSet.event.owner else { return }
    needless([":", "=", "=>", "->"], "behind `\(keyword.text)`")
  }

  /// Reports a word that begins no clause, and reads the clause that was meant if that is plain.
  private mutating func misspelled<Target>(
    _ keyword: Item, _ set: ClauseSet, _ target: inout Target, _ read: ClauseReader<Target>
  ) throws(Failure) {
    var keyword = keyword
    if keyword.text == "not", atName("match") {
      keyword.span = keyword.span.union(current.span)
      advance()
      keyword.text = "not match"
    }
    guard let meant = set.meant(by: keyword.text) else { throw unknownClause(keyword, set) }
    var failure = unknownClause(keyword, set)
    failure.diagnostic?.help = "did you mean `\(meant)`?"
    let small = keyword.text.lowercased()
    if meant == small || meant == "no match" || Suggestion.certain(small, in: set.allowed) == meant {
      failure.diagnostic?.fix = Guess.replacing(keyword.span, meant)
    }
    record(failure)
    keyword.text = meant
    do throws(Failure) {
      guard try read(&self, keyword, &target), atClauseEnd else { throw Failure(diagnostic: nil) }
    } catch {
      throw Failure(diagnostic: nil)
    }
  }

  /// Reads what stands between braces, one separated part at a time.
  /// - Parameter set: the clauses that can stand here.
  mutating func lines(
    _ what: String, _ set: ClauseSet, _ read: (inout Parser) throws(Failure) -> Void
  ) throws(Failure) {
    if atBlock, current.kind == .newline { advance() }
    let open = current
    let limit: Int
    var isClosed = true
    if take("{") { (limit, isClosed) = (open.limit, open.isClosed) } else { limit = try missingBrace() }
    var comma: SourceSpan?
    while index < limit {
      if current.isSeparator {
        advance()
        continue
      }
      let start = index
      do throws(Failure) {
        try read(&self)
        if index < limit, !current.isSeparator { try goOn(set, items[start], &comma) }
      } catch {
        record(error)
        skipClause(from: start, limit: limit)
        noteLost(from: start, atMost: set.namesLost)
      }
    }
    index = limit
    if isClosed { advance() }
  }

  /// What follows a clause on its line: another one, if only the separator is wrong or missing. That is said once in a block.
  private mutating func goOn(_ set: ClauseSet, _ keyword: Item, _ first: inout SourceSpan?) throws(Failure) {
    let isPattern = Keywords.patternClauses.contains(keyword.text)
    var failure = expected(
      "the end of the line or `;` after this clause", help: isPattern ? quoteHelp : testHelp)
    let between = "clauses stand on lines of their own or have `;` between them"
    let place = current.span
    if at(",") {
      advance()
      let isLast = current.isSeparator || at("}")
      guard isLast || beginsClause(set) else { throw failure }
      let edit = Diagnostic.Edit(place, isLast ? "" : ";")
      if let first { return extend(first, edit) }
      first = place
      failure.diagnostic?.help = isLast ? "clauses need no comma behind them" : between
      failure.diagnostic?.fix = Diagnostic.Fix(isLast ? "remove the comma" : "write `;`", [edit])
      return record(failure)
    }
    guard
      current.kind == .name && set.allowed.contains(current.text) || atName("no") && peek().text == "match"
    else { throw failure }
    failure.diagnostic?.help = between
    failure.diagnostic?.fix = inserting(";", isAttached: true)
    record(failure)
  }

  /// A clause stands here, as far as its first words tell.
  private func beginsClause(_ set: ClauseSet) -> Bool {
    guard current.kind == .name else { return false }
    return set.allowed.contains(current.text) || atName("no") && peek().text == "match"
      || set.besides != nil && (peek().isSymbol(":") || peek().kind == .name)
  }

  /// What a bracket behind a class that stands alone was meant to be.
  private var testHelp: String? {
    at("[") && index > 0 && items[index - 1].kind == .name
      ? "a test follows its class without a space: `@\(items[index - 1].text)[…]`" : nil
  }

  /// Reads a block if one stands here.
  mutating func optionalBlock<Target>(
    _ set: ClauseSet, into target: inout Target, _ read: ClauseReader<Target>
  ) throws(Failure) {
    let isBelow = current.kind == .newline && set.allowed.contains(peek().text) && !isAtColumnOne(peek())
    let isMissing = isBelow || current.kind == .name && set.allowed.contains(current.text) && hasStray
    let isWrong = (at("[") || at("(")) && set.allowed.contains(peek().text)
    if atBlock || isMissing || isWrong { try block(set, into: &target, read) }
  }

  /// Reports a clause that may stand once and has been seen before.
  mutating func checkOnce(_ keyword: Item, _ set: ClauseSet, _ seen: inout [String: SourceSpan]) {
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
    let isReading = set.owner == ClauseSet.rule.owner && current.kind == .name && peek().isSeparator
    let guess = Guess(
      Name(keyword.text, keyword.span), in: set.allowed,
      otherwise: isReading
        ? "a link and its role, `\(keyword.text) \(current.text)`, stand in a `frame`; a rule has a `pattern`"
        : "\(set.owner) can have \(set.list)")
    return Failure(
      diagnostic: Diagnostic(
        "unknown-clause", "`\(keyword.text)` is no clause of \(set.owner)", at: keyword.span
      ).with(guess))
  }
}
