// Slots between other brackets than braces, or between none.

extension Parser {
  /// `name: …`, `(name: …)`, `<name: …>`: reported, and read as a slot when the file has a slot or role of this name.
  mutating func bareSlot() throws(Failure) -> Pattern? {
    let isBare = current.kind == .name && peek().isSymbol(":") && peek().isAttached
    let isWrapped =
      (at("(") || at("<")) && peek().kind == .name && peek(2).isSymbol(":") && peek(2).isAttached
    guard isBare || isWrapped else { return nil }
    let name = isBare ? current : peek()
    let rest = peek(isBare ? 2 : 3)
    guard !name.text.contains("."), !rest.isSeparator, rest.kind != .end, !rest.isClosing else { return nil }
    let isKnown = isSlotName(name.text)
    guard isKnown || isWrapped else { return nil }
    let start = index
    let open = current
    var help = "a slot stands between braces: `{\(name.text): …}`"
    if !isKnown { help += "; a colon of the text is written `\":\"`" }
    var failure = expected("`{` before the slot `\(name.text)`", help: help)
    if isBare { failure.diagnostic?.message = "the slot `\(name.text)` has no braces" }
    guard isKnown else { throw failure }
    if at("(") {
      failure.diagnostic?.fix = open.isClosed ? braces(open.span, items[open.limit].span) : nil
      record(failure)
      let inner = try bracketed { (p: inout Parser) throws(Failure) -> Pattern in try p.slotContent() }
      return Pattern(.slot(Name(name.text, name.span), isLast: false, inner), span(from: start))
    }
    if isWrapped { advance() }
    let inner = try slotContent(before: isWrapped ? ">" : nil)
    let end = placeBehind
    if isWrapped, at(">") {
      failure.diagnostic?.fix = braces(open.span, advance().span)
    } else if isBare, current.isSeparator || current.kind == .end || at("}") {
      let front = SourceSpan(file: file, start: open.span.start, end: open.span.start)
      failure.diagnostic?.fix = braces(front, end)
    }
    record(failure)
    return Pattern(.slot(Name(name.text, name.span), isLast: false, inner), span(from: start))
  }

  private func braces(_ open: SourceSpan, _ close: SourceSpan) -> Diagnostic.Fix {
    Diagnostic.Fix("write braces", [.init(open, "{"), .init(close, "}")])
  }

  /// Behind the opening bracket: the name, the colon, the pattern.
  private mutating func slotContent() throws(Failure) -> Pattern {
    advance()
    advance()
    return try pattern()
  }

  /// The same where no bracket ends it: one element, or all before `closer`.
  private mutating func slotContent(before closer: String?) throws(Failure) -> Pattern {
    advance()
    advance()
    let start = index
    var parts: [Pattern] = []
    repeat {
      let first = index
      parts.append(try quantified(try element(), from: first))
    } while closer.map { !at($0) } ?? false && !atClauseEnd
    return parts.count == 1 ? parts[0] : Pattern(.sequence(parts), span(from: start))
  }
}
