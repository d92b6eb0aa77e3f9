// quantifier = ("?" | "*" | "+" | "{" n "}" | "{" n "," m "}" | "{" n ",}") [ "?" ]

extension Parser {
  /// The element with the quantifier that follows without a space, if there is one.
  mutating func quantified(_ element: Pattern, from start: Int) throws(Failure) -> Pattern {
    let first = current.span.start
    guard current.isAttached, let (min, max) = try bounds() else { return element }
    let isLazy = at("?") && current.isAttached
    if isLazy { advance() }
    let span = span(from: start)
    if let max, max < Swift.max(min, 1) {
      let bounds = SourceSpan(file: file, start: first, end: span.end)
      var finding = Diagnostic(
        "bad-quantifier",
        max == 0 ? "a quantifier of 0 matches nothing" : "from \(min) to \(max) is no range", at: bounds,
        help: max == 0 ? "remove it, or write another number" : "write `{\(max),\(min)}`")
      if max > 0 {
        finding.fix = Guess.replacing(bounds, "{\(max),\(min)}")
      }
      throw Failure(diagnostic: finding)
    }
    switch element.node {
    case .sentenceStart, .sentenceEnd, .look, .trigger, .until:
      throw Failure(diagnostic: Diagnostic("bad-quantifier", "this cannot be repeated", at: span))
    case .any(nil) where max == nil:
      throw Failure(
        diagnostic: Diagnostic(
          "unbounded-gap", "a gap needs a bound", at: span,
          help: "write `~8`, or `_{0,8}` for as many as possible"))
    default: break
    }
    return Pattern(.repeated(element, min: min, max: max, lazy: isLazy), span)
  }

  private mutating func bounds() throws(Failure) -> (Int, Int?)? {
    if take("?") { return (0, 1) }
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if at("{"), peek().isSymbol(","), peek(2).kind == .number, peek(3).isSymbol("}") {
      let bounds = current.span.union(peek(3).span)
      let meant = "{0,\(peek(2).text)}"
      throw Failure(
        diagnostic: Diagnostic(
          "bad-quantifier", "a quantifier begins with the least number", at: bounds,
          help: "write `\(meant)`", fix: Guess.replacing(bounds, meant)))
    }
    guard at("{"), peek().kind == .number else { return nil }
    return try bracketed { (p: inout Parser) throws(Failure) -> (Int, Int?) in
      let low = try p.number().value
      guard p.take(",") else { return (low, low) }
      return (low, p.current.kind == .number ? try p.number().value : nil)
    }
  }
}
