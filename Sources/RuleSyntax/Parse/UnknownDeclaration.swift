// paradigmUse = PARADIGM name [ ":" ids ] [ lexiconOptions ] [ "{" forms { separator forms } "}" ]
// Or a misspelt keyword: told apart by what follows.

extension Parser {
  /// Reads the use of a paradigm, or reports a word that begins no declaration.
  mutating func paradigmUse(_ keyword: Item) throws(Failure) -> Declaration.Kind {
    let guess = Suggestion.closest(to: keyword.text, in: Keywords.declarations.union(Keywords.modifiers))
    guard peek().kind == .name, !keyword.text.contains("."), !isMisspelling(keyword.text, guess),
      ["{", ":", "("].contains(where: { peek(2).isSymbol($0) })
        || (peek(2).kind == .newline && peek(3).isSymbol("{"))
    else {
      let known = Keywords.declarations.union(Keywords.modifiers)
      throw Failure(
        diagnostic: Diagnostic(
          "unknown-declaration", "no declaration begins with `\(keyword.text)`", at: keyword.span
        ).with(
          Guess(
            Name(keyword.text, keyword.span), in: known,
            otherwise: suggestionForShape(keyword.text)
              ?? "a declaration begins with a keyword such as `rule`")))
    }
    advance()
    return .lexicon(try lexicon(paradigm: Name(keyword.text, keyword.span)))
  }

  private func suggestionForShape(_ word: String) -> String? {
    let near = Keywords.declarations.filter { Suggestion.distance(word, $0, limit: 2) != nil }.sorted()
    return near.first.map { "did you mean `\($0)`?" }
  }

  /// A word near a keyword is that keyword if what follows fits no paradigm: a dotted name, a block that
  /// begins with a clause, or no block at all; or if it is a long word with a single slip.
  private func isMisspelling(_ word: String, _ guess: String?) -> Bool {
    let near = Keywords.declarations.contains { Suggestion.distance(word, $0, limit: 2) != nil }
    guard guess != nil || near else { return false }
    if peek().text.contains(".") { return true }
    if let guess, word.count >= 5, Suggestion.distance(word, guess, limit: 1) != nil { return true }
    var i = index + 2
    while i < items.count, !items[i].isSeparator, items[i].kind != .end, !items[i].isSymbol("{") {
      if items[i].isSymbol("("), items[i].limit > i { i = items[i].limit }
      i += 1
    }
    if i + 1 < items.count, items[i].kind == .newline, items[i + 1].isSymbol("{") { i += 1 }
    guard i < items.count, items[i].isSymbol("{") else { return !hasOptions }
    i += 1
    while i < items.count, items[i].kind == .newline { i += 1 }
    guard i < items.count else { return false }
    let first = items[i].text
    return Keywords.clauses.contains(first) || (guess != nil && first.count > 1 && first.hasSuffix(":"))
  }

  /// The heading names a file of entries.
  private var hasOptions: Bool {
    var i = index
    while i < items.count, !items[i].isSeparator, items[i].kind != .end {
      if items[i].isSymbol("(") { return true }
      i += 1
    }
    return false
  }
}
