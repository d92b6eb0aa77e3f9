import RuleSyntax

// Tests between other brackets than `[ ]`: only the names tell them from arguments and slots.

extension ProgramBuilder {
  /// Arguments behind what is no fragment: a test in parentheses, if they are the name of a class.
  func reportNoFragment(
    _ name: Name, _ symbol: Symbol, _ arguments: [Pattern], _ span: SourceSpan, _ context: LowerContext
  ) {
    let isTest =
      arguments.count == 1 && arguments.first.flatMap(bareWord).map { isClass($0, context) } ?? false
    let open = SourceSpan(file: span.file, start: name.span.end, end: name.span.end + 1)
    var guess = Guess(
      help: "a test stands in brackets: `@\(name.value)[…]`; put a space before a parenthesis that is none")
    if isTest { guess.fix = brackets(around: SourceSpan(file: span.file, start: open.start, end: span.end)) }
    report(
      "not-a-fragment", "`\(name.value)` takes no arguments: it is no fragment",
      at: isTest ? open : name.span,
      related: [.init("declared here", symbol.span)], guess: guess)
  }

  /// Reports `@Noun{past}`: directly behind a class a slot that does not exist, called like a class.
  func reportTestInBraces(_ name: Name, _ span: SourceSpan, _ context: LowerContext) -> Bool {
    let before = SourceSpan(file: span.file, start: max(0, span.start - 1), end: span.start)
    guard let last = program.sources.text(of: before).unicodeScalars.first,
      last.properties.isAlphabetic || last == "_", isClass(name, context)
    else { return false }
    report(
      "syntax", "expected `[` around a test, found `{`",
      at: SourceSpan(file: span.file, start: span.start, end: span.start + 1),
      guess: Guess(
        help: "a test stands in brackets: `[\(name.value)]`; a slot stands behind a space",
        fix: brackets(around: span)))
    return true
  }

  private func bareWord(_ pattern: Pattern) -> Name? {
    guard case .literal(let text) = pattern.node else { return nil }
    return Name(text, pattern.span)
  }

  private func isClass(_ name: Name, _ context: LowerContext) -> Bool {
    !symbols.lookUp(name, pack: context.pack, imports: packs[context.pack].imports, space: .classes).isEmpty
  }

  /// The change of the brackets at both ends of `span` to those of a test.
  private func brackets(around span: SourceSpan) -> Diagnostic.Fix {
    Diagnostic.Fix(
      "write `[` and `]`",
      [
        .init(SourceSpan(file: span.file, start: span.start, end: span.start + 1), "["),
        .init(SourceSpan(file: span.file, start: span.end - 1, end: span.end), "]"),
      ])
  }
}
