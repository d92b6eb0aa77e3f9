// Errors, and where reading goes on after one.

extension Parser {
  /// The deepest nesting of brackets that is read.
  static let deepest = 200

  /// "expected …, found …" at the current item.
  func expected(_ what: String, help: String? = nil, fix: Diagnostic.Fix? = nil) -> Failure {
    expected(what, Guess(help: help, fix: fix))
  }

  /// The same with what was probably meant.
  func expected(_ what: String, _ guess: Guess) -> Failure {
    var span = current.span
    if current.kind == .newline { span.end = span.start }
    return Failure(
      diagnostic: Diagnostic("syntax", "expected \(what), found \(current.found)", at: span).with(guess))
  }

  /// Puts a mark before the current item: right behind the item before, or with space around it.
  func inserting(_ mark: String, isAttached: Bool) -> Diagnostic.Fix {
    let place = isAttached && index > 0 ? items[index - 1].span.end : current.span.start
    let span = SourceSpan(file: file, start: place, end: place)
    return Diagnostic.Fix("write `\(mark)`", [.init(span, isAttached ? mark : "\(mark) ")])
  }

  mutating func record(_ failure: Failure) {
    if let finding = failure.diagnostic { record(finding) }
  }

  /// Keeps a finding, unless it is a consequence of a broken token or bracket on its line.
  mutating func record(_ finding: Diagnostic) {
    if finding.code == "syntax", let span = finding.span {
      if noisyLines.contains(source.line(of: span.start)) { return }
      if span.start > 0, source.bytes.count > 0, current.kind == .end || current.kind == .newline {
        let before = source.line(of: span.start - 1)
        if noisyLines.contains(before) { return }
      }
    }
    diagnostics.append(finding)
  }

  /// Goes to the end of the clause that began at item `start`: a separator outside brackets, or `limit`.
  mutating func skipClause(from start: Int, limit: Int) {
    nesting = 0
    depth = 0
    var i = start
    while i < limit {
      let item = items[i]
      if item.isSeparator, i >= index || i > start { break }
      i = item.isOpening && item.isClosed && item.limit > i && item.limit < limit ? item.limit + 1 : i + 1
    }
    index = max(start, min(i, limit))
  }

  /// Goes to the next line that begins a declaration, jumping over whole blocks.
  mutating func skipDeclaration(from start: Int) {
    nesting = 0
    depth = 0
    var i = start
    let end = items.count - 1
    while i < end {
      let item = items[i]
      if i > start, items[i - 1].kind == .newline || resets.contains(item.span.start), beginsDeclaration(i) {
        break
      }
      // Behind a whole block the declaration is over.
      if i > start + 1, items[i - 1].kind == .newline, items[i - 2].isSymbol("}"), item.kind == .name,
        isAtColumnOne(item)
      {
        break
      }
      if item.isOpening {
        i = max(i + 1, item.isClosed ? item.limit + 1 : item.text == "{" ? item.limit : i + 1)
      } else {
        i += 1
      }
    }
    index = min(i, end)
  }

  func isAtColumnOne(_ item: Item) -> Bool {
    item.span.start > 0 && source.bytes[item.span.start - 1] == 0x0A
  }

  /// Item `i` is a keyword of a declaration, or looks like the use of a paradigm.
  func beginsDeclaration(_ i: Int) -> Bool {
    let item = items[i]
    guard item.kind == .name else { return false }
    if Keywords.declarations.contains(item.text) || Keywords.modifiers.contains(item.text) { return true }
    guard i + 2 < items.count, items[i + 1].kind == .name else { return false }
    return ["{", ":", "("].contains { items[i + 2].isSymbol($0) }
  }

  /// Runs `body` one level deeper.
  mutating func nested<R>(_ body: (inout Parser) throws(Failure) -> R) throws(Failure) -> R {
    if depth >= Self.deepest {
      throw Failure(
        diagnostic: Diagnostic(
          "too-deep", "brackets are nested more than \(Self.deepest) levels deep", at: current.span,
          help: "give parts of it names with `fragment`"))
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  /// Reads the content of the bracket at the current item with `body`, and the closing bracket. A bracket
  /// that has no partner was reported, and ends with the clause.
  mutating func bracketed<R>(_ body: (inout Parser) throws(Failure) -> R) throws(Failure) -> R {
    let open = current
    let closer = open.text == "{" ? "}" : open.text == "[" ? "]" : ")"
    let result = try nested { (p: inout Parser) throws(Failure) -> R in
      if open.isClosed { p.nesting += 1 }
      p.advance()
      return try body(&p)
    }
    if open.isClosed {
      guard at(closer) else { throw expected("`\(closer)`", help: helpInside(open)) }
      nesting -= 1
    }
    if open.isClosed { advance() } else if at(closer) { advance() }
    return result
  }
}
