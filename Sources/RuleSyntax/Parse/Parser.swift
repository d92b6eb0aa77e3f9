// file        = { declaration separator }
// separator   = a line end or ";"
// The parser reads items (tokens without trivia). Nothing it meets stops it: a bad clause is skipped to the
// end of the clause, a bad declaration to the next line that begins one (ParserRecovery.swift).

/// What went wrong in a clause or declaration; the rest of it is skipped.
struct Failure: Error {
  /// Nil when it has been said already.
  var diagnostic: Diagnostic?
}

/// Reads one rule file.
public struct Parser {
  let source: SourceText
  let file: FileID
  let items: [Item]
  /// Where declarations begin though a bracket before them is open.
  let resets: Set<Int>
  /// Where strings and regexes begin that have no end.
  let broken: Set<Int>
  /// The item that is read next.
  var index = 0
  /// Open brackets in which line ends do not count.
  var nesting = 0
  /// Depth of the recursion.
  var depth = 0
  var diagnostics: [Diagnostic]
  /// Closing brackets that close nothing.
  var strays: [Int]
  /// What the first words of declarations may have been meant to be: asked again for each use of a paradigm.
  private var meant: [String: Keywords.Meant] = [:]
  /// Names in what could not be read.
  var lost: Set<String> = []
  /// Lines with a broken token or bracket: what is found there besides is noise.
  var noisyLines: Set<Int> = []

  /// The syntax tree of a rule file and all that is wrong with it. Never fails: what cannot be read is
  /// reported and skipped. Linear in the size of the file.
  public static func parse(_ source: SourceText, id: FileID) -> SourceFile {
    let lexer = Lexer.run(source, file: id)
    var parser = Parser(source, id, lexer)
    let declarations = parser.declarations()
    let (suppressions, warnings) = Suppression.collect(lexer.tokens, in: source)
    return SourceFile(
      id: id, tokens: lexer.tokens, declarations: declarations,
      diagnostics: Diagnostic.sorted(parser.diagnostics + warnings), suppressions: suppressions,
      lost: parser.lost)
  }

  init(_ source: SourceText, _ file: FileID, _ lexer: Lexer) {
    self.source = source
    self.file = file
    let brackets = Brackets.pair(Item.items(of: lexer.tokens, in: source), lexer: lexer, source: source)
    diagnostics = lexer.diagnostics + brackets.diagnostics
    items = brackets.items
    strays = brackets.strays
    resets = lexer.resets
    broken = Set(lexer.broken)
    for finding in diagnostics {
      if let span = finding.span { noisyLines.insert(source.line(of: span.start)) }
    }
  }

  /// The keywords that a word is near to.
  mutating func keywords(near word: String) -> Keywords.Meant {
    if let known = meant[word] { return known }
    let found = Keywords.Meant(word)
    meant[word] = found
    return found
  }

  var current: Item { items[index] }

  /// The item `offset` places ahead; the end of the file beyond it.
  func peek(_ offset: Int = 1) -> Item { items[min(index + offset, items.count - 1)] }

  func at(_ symbol: String) -> Bool { items[index].isSymbol(symbol) }

  func atName(_ name: String) -> Bool { items[index].kind == .name && items[index].text == name }

  /// The clause ends here.
  var atClauseEnd: Bool { current.isSeparator || current.kind == .end || at("}") }

  /// Takes the current item.
  @discardableResult mutating func advance() -> Item {
    let item = items[index]
    if index < items.count - 1 { index += 1 }
    skipNested()
    return item
  }

  /// Inside brackets line ends do not count.
  mutating func skipNested() {
    while nesting > 0, items[index].kind == .newline { index += 1 }
  }

  mutating func take(_ symbol: String) -> Bool {
    guard at(symbol) else { return false }
    advance()
    return true
  }

  mutating func takeName(_ name: String) -> Bool {
    guard atName(name) else { return false }
    advance()
    return true
  }

  /// From the beginning of the item `start` to the end of the one taken last.
  func span(from start: Int) -> SourceSpan {
    var last = max(start, index - 1)
    while last > start, items[last].kind == .newline { last -= 1 }
    return items[start].span.union(items[last].span)
  }
}
