// pattern  = sequence { "|" sequence }
// sequence = { element [ quantifier ] }
// The elements are read in PatternElements.swift, quantifiers in QuantifierParser.swift.

/// Reads the text of one pattern by itself.
public enum PatternParser {
  /// The pattern, or nil with the reasons.
  public static func parse(_ source: SourceText, id: FileID) -> (pattern: Pattern?, diagnostics: [Diagnostic])
  {
    var parser = Parser(source, id, Lexer.run(source, file: id, context: .pattern))
    var result: Pattern?
    do throws(Failure) {
      while parser.current.kind == .newline { parser.advance() }
      let pattern = try parser.pattern()
      while parser.current.kind == .newline { parser.advance() }
      if parser.current.kind != .end {
        throw parser.expected("the end of the pattern", help: parser.quoteHelp)
      }
      result = pattern
    } catch {
      parser.record(error)
    }
    let findings = Diagnostic.sorted(parser.diagnostics)
    return (findings.contains { $0.severity == .error } ? nil : result, findings)
  }
}

extension Parser {
  /// Nothing more of the sequence can follow.
  private var atSequenceEnd: Bool {
    if current.kind == .end || current.isSeparator { return true }
    guard current.kind == .symbol else { return false }
    return ["|", ")", "]", "}", ","].contains(current.text)
  }

  mutating func pattern() throws(Failure) -> Pattern {
    let start = index
    if atSequenceEnd, !at("|") { throw expected("a pattern", markGuess) }
    var parts = [try sequence()]
    var goesOn: Int?
    while at("|") || takeLineEnd(before: "|", &goesOn) {
      let bar = advance()
      if current.kind == .newline, nesting == 0 { takeLineEnd(behind: bar, &goesOn) }
      if at("|"), current.isAttached { takeSecondBar(bar) }
      if parts.last == nil { continue }
      parts.append(try sequence(after: bar))
    }
    if let goesOn { parenthesize(from: start, for: goesOn) }
    return parts.count == 1 ? parts[0] : Pattern(.alternatives(parts), span(from: start))
  }

  /// `||` for `|`
  private mutating func takeSecondBar(_ bar: Item) {
    var finding = Diagnostic("syntax", "expected `|`, found `||`", at: bar.span.union(current.span))
    finding.help = "alternatives have one `|` between them"
    finding.fix = Diagnostic.Fix("write `|`", [.init(current.span, "")])
    record(finding)
    advance()
  }

  /// One alternative; `bar` is the `|` before it.
  private mutating func sequence(after bar: Item? = nil) throws(Failure) -> Pattern {
    let start = index
    if atSequenceEnd, at("|") || bar != nil {
      throw emptyAlternative(bar ?? current)
    }
    var elements: [Pattern] = []
    while !atSequenceEnd {
      elements.append(try repeated())
    }
    if at(","), nesting == 0 { throw expected("an element of the pattern", markGuess) }
    return elements.count == 1 ? elements[0] : Pattern(.sequence(elements), span(from: start))
  }

  private func emptyAlternative(_ bar: Item) -> Failure {
    // Behind the group, if this is its end.
    let isOptional = at(")") && peek().isAttached && (peek().isSymbol("?") || peek().isSymbol("*"))
    let isLast = !at("|") && !isOptional
    return Failure(
      diagnostic: Diagnostic(
        "empty-alternative", "an alternative is empty", at: bar.span,
        help: isOptional
          ? "take the `|` away: with `?` the group may be missing already"
          : isLast && nesting > 0
            ? "write what is missing, or take the `|` away; where nothing is meant, write `?` behind the group"
            : "write what is missing, or take the `|` away",
        fix: isOptional ? Diagnostic.Fix("remove the `|`", [.init(bar.span, "")]) : nil))
  }

  /// An element with its quantifier.
  private mutating func repeated() throws(Failure) -> Pattern {
    let start = index
    if let slot = try bareSlot() { return slot }
    let element = try element()
    return try quantified(element, from: start)
  }
}
