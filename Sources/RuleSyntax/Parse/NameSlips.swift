// Names that are none, and names that are missing.

extension Parser {
  /// A word with hyphens where a name belongs: it is reported and taken.
  mutating func dashedName(_ what: String) -> Name? {
    guard isDashedName(current) else { return nil }
    let meant = current.text.replacing("-", with: "_")
    record(expected(what, help: "names have letters, digits and `_`, no hyphen: write `\(meant)`"))
    let item = advance()
    return Name(item.text, item.span)
  }

  /// A name but for its hyphens.
  func isDashedName(_ item: Item) -> Bool {
    guard item.kind == .word, item.text.contains("-"), let first = item.text.unicodeScalars.first else {
      return false
    }
    return Characters.isLetter(first)
      && item.text.unicodeScalars.allSatisfy { $0 == "-" || Characters.isWordPart($0) }
  }

  /// `verb { … }`: the keyword of a paradigm that this file declares or uses, without a name.
  func namelessUse(_ keyword: Item) throws(Failure) {
    guard ["{", ":", "("].contains(where: { peek().isSymbol($0) }) else { return }
    let isKnown = items.indices.dropLast(2).contains { i in
      guard items[i].text == keyword.text, items[i].kind == .name,
        items[i + 1].kind == .name || isDashedName(items[i + 1])
      else {
        return i > 0 && items[i].text == "paradigm" && items[i + 1].text == keyword.text
      }
      return (i == 0 || items[i - 1].isSeparator) && ["{", ":", "("].contains { items[i + 2].isSymbol($0) }
    }
    guard isKnown else { return }
    throw Failure(
      diagnostic: Diagnostic(
        "syntax", "expected a name behind `\(keyword.text)`, found \(peek().found)", at: peek().span,
        help: "write `\(keyword.text) NAME { … }`"))
  }

  /// Other brackets where braces belong.
  var wrongBracketGuess: Guess {
    let closer = items[current.limit].span
    return Guess(
      help: "what belongs to it stands between `{` and `}`",
      fix: Diagnostic.Fix("write braces", [.init(current.span, "{"), .init(closer, "}")]))
  }

  /// The parentheses behind the name of a fragment hold its parameters, not the beginning of its pattern.
  var beginsParameters: Bool {
    guard current.isClosed else { return true }
    let end = current.limit
    let isList = items[index...end].dropFirst().dropLast().allSatisfy {
      $0.kind == .name || $0.isSymbol(",") || $0.kind == .newline
    }
    let line = items[(end + 1)...].prefix { $0.kind != .newline && $0.kind != .end }
    guard let next = line.first, !Self.colons.contains(next.text), !next.isSymbol("{") else {
      return isList || line.first != nil
    }
    return isList && line.contains { $0.isSymbol("$") }
  }
}
