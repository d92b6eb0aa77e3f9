// What may have been meant by something that a pattern cannot hold, or by a class or fragment without its `@`.

extension Parser {
  /// How to write a mark that stands bare.
  var quoteHelp: String? { markGuess.help }

  /// How to write a mark that stands bare, with the change if only that can be meant.
  var markGuess: Guess {
    if let guess = straightQuotes {
      let isAlone = current.text == "'" && guess.fix == nil
      return isAlone
        ? Guess(help: guess.help.map { "\($0); a mark is written `\"\(current.text)\"`" }) : guess
    }
    let isSymbol =
      current.kind == .symbol && current.text != "\"" && !current.isOpening && current.text.count == 1
      && !"])}".contains(current.text)
    guard isSymbol || current.kind == .unknown else { return Guess(help: nil) }
    let help = "marks are written in quotes: `\"\(current.text)\"`"
    if peek().isAttached, peek().kind == .symbol || peek().kind == .unknown, !peek().isClosing {
      return Guess(help: help)
    }
    return Guess(help: help, fix: Guess.replacing(current.span, "\"\(current.text)\""))
  }

  /// A quantifier that stands apart from its element, or a gap as regexes write it.
  var repeatGuess: Guess? {
    let isQuantifier = ["?", "*", "+"].contains(current.text)
    if current.text == "...", current.kind == .symbol { return Guess(help: "a gap of up to 8 items is `~8`") }
    if at("."), peek().isAttached, peek().isSymbol("*") || peek().isSymbol("+") || peek().isSymbol("?") {
      return Guess(help: "any one item is `_`, a gap of up to 8 items `~8`; a full stop is `\".\"`")
    }
    guard isQuantifier, !current.isAttached else { return nil }
    let help = "a quantifier follows its element without a space"
    guard index > 0, !items[index - 1].isSeparator, !items[index - 1].isOpening else {
      return Guess(help: help)
    }
    let isMark = items[index - 1].isSymbol("|") || Keywords.patternClauses.contains(items[index - 1].text)
    if isMark { return Guess(help: help) }
    let gap = SourceSpan(file: file, start: items[index - 1].span.end, end: current.span.start)
    return Guess(help: help, fix: Diagnostic.Fix("remove the space", [.init(gap, "")]))
  }

  /// What stands behind a word without a space: a test or the arguments of a fragment, whose `@` is missing. Reports it, and
  /// tells whether the word is to be read as a name.
  mutating func lacksSigil(_ item: Item) -> Bool {
    let isTest = at("[")
    let next = peek()
    let isClass =
      isTest ? [.name, .string].contains(next.kind) || next.isSymbol("!") : isDeclaredFragment(item.text)
    let text = isTest ? "\(item.text)[…]" : "\(item.text)(…)"
    let what = isTest ? "to test a class" : "for a fragment"
    var finding = Diagnostic(
      "syntax", "expected `@` before `\(item.text)`, or a space behind it", at: item.span)
    finding.help = "write `@\(text)` \(what), `\(item.text) \(text.dropFirst(item.text.count))` for the word"
    let place = isClass ? item.span.start : item.span.end
    if isClass || isTest {
      finding.fix = Diagnostic.Fix(
        isClass ? "write `@`" : "write a space",
        [.init(SourceSpan(file: file, start: place, end: place), isClass ? "@" : " ")])
    }
    record(finding)
    return isClass
  }

  /// The file declares a fragment of this name.
  private func isDeclaredFragment(_ name: String) -> Bool {
    items.indices.contains { $0 > 0 && items[$0].text == name && items[$0 - 1].text == "fragment" }
  }
}
