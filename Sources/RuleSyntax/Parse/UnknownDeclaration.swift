// paradigmUse = PARADIGM name [ ":" ids ] [ lexiconOptions ] [ "{" forms { separator forms } "}" ]
// Or a misspelt keyword: told apart by what follows.

extension Parser {
  /// Reads the use of a paradigm, or reports a word that begins no declaration and reads what it was meant to begin.
  mutating func paradigmUse(_ keyword: Item) throws(Failure) -> Declaration.Kind {
    let meant = keywords(near: keyword.text)
    let near = meant.near
    let isUse =
      (peek().kind == .name || isDashedName(peek())) && !keyword.text.contains(".")
      && (["{", ":", "("].contains { peek(2).isSymbol($0) }
        || (peek(2).kind == .newline && peek(3).isSymbol("{")))
    if isUse, !isMisspelling(meant) {
      advance()
      return .lexicon(try lexicon(paradigm: Name(keyword.text, keyword.span)))
    }
    if near == nil, !isUse { try namelessUse(keyword) }
    var help =
      (near ?? meant.distant).map { "did you mean `\($0)`?" }
      ?? "a declaration begins with a keyword such as `rule`"
    if near == nil, Keywords.clauses.contains(keyword.text) {
      help = "`\(keyword.text)` is a clause: it stands inside the braces of a declaration"
    } else if near == nil, peek().kind == .name, peek(2).kind == .newline {
      help += "; the words of a paradigm stand in braces: `\(keyword.text) \(peek().text) { … }`"
    }
    if near == nil, peek().isSymbol("{") {
      help += "; the words of a paradigm have a name: `\(keyword.text) NAME { … }`"
    }
    var finding = Diagnostic(
      "unknown-declaration", "no declaration begins with `\(keyword.text)`", at: keyword.span, help: help)
    guard let near else { throw Failure(diagnostic: finding) }
    let known = Keywords.declarations.union(Keywords.modifiers)
    let small = keyword.text.lowercased()
    if near == small || near == String(small.dropLast()) || Suggestion.certain(small, in: known) == near {
      finding.fix = Guess.replacing(keyword.span, near)
    }
    record(finding)
    advance()
    do throws(Failure) {
      guard Keywords.modifiers.contains(near) else { return try declaration(called: near) }
      return try nested { (p: inout Parser) throws(Failure) -> Declaration.Kind in
        try p.declarationKind(p.current)
      }
    } catch {
      throw Failure(diagnostic: nil)
    }
  }

  /// A word near a keyword is that keyword if what follows fits no paradigm: a dotted name, a block that
  /// begins with a clause, or no block at all; or if it is a long word with a single slip.
  private func isMisspelling(_ meant: Keywords.Meant) -> Bool {
    guard meant.near ?? meant.distant != nil else { return false }
    if meant.isPlain || peek().text.contains(".") { return true }
    var i = index + 2
    while i < items.count, !items[i].isSeparator, items[i].kind != .end, !items[i].isSymbol("{") {
      if items[i].isSymbol("("), items[i].limit > i { i = items[i].limit }
      i += 1
    }
    if i + 1 < items.count, items[i].kind == .newline, items[i + 1].isSymbol("{") { i += 1 }
    guard i < items.count, items[i].isSymbol("{") else { return !hasOptions }
    i += 1
    while i < items.count, items[i].kind == .newline { i += 1 }
    guard i + 1 < items.count else { return false }
    let first = items[i].text
    return Keywords.clauses.contains(first.lowercased()) || items[i + 1].isSymbol(":")
      || (first.count > 1 && first.hasSuffix(":"))
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
