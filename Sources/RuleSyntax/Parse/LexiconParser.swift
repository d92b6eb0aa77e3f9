// lexicon        = "lexicon" name [ ":" ids ] [ lexiconOptions ] [ "{" entries "}" ]
// lexiconOptions = "(" option { "," option } ")"
// option         = "file" string | "column" name | "features" names | "attributes" names | "case" name
//                | "accents" name | "only" name string
// entries        = { word | string | "=" value … | separator }      one value an attribute

extension Parser {
  private static let options: Set<String> = [
    "file", "column", "features", "attributes", "case", "accents", "only",
  ]

  mutating func lexicon(paradigm: Name?) throws(Failure) -> LexiconDeclaration {
    var result = LexiconDeclaration(
      paradigm: paradigm, name: try name("the name of the lexicon"), classes: [], options: [], rows: [])
    if at("=") || at(":"), peek().isSymbol("[") || peek().isSymbol("(") || peek().kind == .string {
      throw expected(
        "`{` and the entries", help: "entries stand in braces: `lexicon \(result.name.value) { … }`")
    }
    if peek().isSymbol("{") { needless([":", "=", "->", "=>"], "before the entries") }
    result.classes = try parents("the name of a class")
    try lexiconBody(&result)
    return result
  }

  mutating func extendedLexicon() throws(Failure) -> LexiconDeclaration {
    var result = LexiconDeclaration(
      paradigm: nil, name: try name("the name of a lexicon", dots: true), classes: [], options: [], rows: [])
    try lexiconBody(&result)
    return result
  }

  private mutating func lexiconBody(_ result: inout LexiconDeclaration) throws(Failure) {
    if at("(") {
      result.options = try bracketed { (p: inout Parser) throws(Failure) -> [LexiconDeclaration.Option] in
        var seen: [String: SourceSpan] = [:]
        var options = [try p.option(&seen)]
        while p.take(",") || p.missingOptionComma() { options.append(try p.option(&seen)) }
        return options
      }
    }
    if at("[") || at("("), current.isClosed {
      throw expected("`{` and the entries", wrongBracketGuess)
    }
    let lacksBrace = !atBlock && (!current.isSeparator && current.kind != .end || atIndentedLine)
    guard atBlock || lacksBrace && hasStray else {
      if lacksBrace, !current.isSeparator, current.kind == .name || current.kind == .string {
        throw expected("`{` and the entries", help: "entries stand between `{` and `}`")
      }
      return
    }
    var rows: [LexiconDeclaration.Row] = []
    var attributes = 0
    var comma: SourceSpan?
    var equals: SourceSpan?
    var mark: SourceSpan?
    for case .attributes(let names) in result.options { attributes += names.count }
    try lines("an entry", .entries) { (p: inout Parser) throws(Failure) -> Void in
      var row = LexiconDeclaration.Row(entries: [])
      defer { if !row.entries.isEmpty { rows.append(row) } }
      p.listMark(&mark)
      while !p.atClauseEnd {
        if p.at(",") {
          let isForms = result.paradigm != nil
          p.needlessComma(
            &comma,
            isForms
              ? "words stand between `;` or on lines of their own, the forms of one word between spaces"
              : "entries stand between spaces; one of several words, or with a comma in it, is quoted",
            isCertain: !isForms && p.hasSingleWords(from: p.index))
          if isForms, !row.entries.isEmpty {
            rows.append(row)
            row = LexiconDeclaration.Row(entries: [])
          }
          continue
        }
        if p.atEntry("="), attributes == 0 {
          p.undeclaredValue(of: result.name, &equals)
          continue
        }
        guard p.atEntry("=") else {
          row.entries.append(try p.entry())
          continue
        }
        row.values = try p.attributeValues(attributes, of: row)
        rows.append(row)
        row = LexiconDeclaration.Row(entries: [])
      }
    }
    result.rows = rows
  }

  /// The next line stands deeper than a declaration.
  private var atIndentedLine: Bool {
    current.kind == .newline && peek().kind != .end && !isAtColumnOne(peek())
  }

  func atEntry(_ text: String) -> Bool { current.kind == .word && current.text == text }

  /// `= value …` behind entries: they share the values.
  private mutating func attributeValues(
    _ count: Int, of row: LexiconDeclaration.Row
  ) throws(Failure) -> [Spanned<String>] {
    if row.entries.isEmpty { throw expected("an entry before `=`") }
    advance()
    var values: [Spanned<String>] = []
    while values.count < count {
      if atClauseEnd {
        throw expected("a value", help: "`=` takes \(count), one for each of `attributes`; `-` is none")
      }
      values.append(try entry())
    }
    return values
  }

  private mutating func entry() throws(Failure) -> Spanned<String> {
    if let phrase = quotedEntry() { return phrase }
    switch current.kind {
    case .string: return try string()
    case .word, .name, .number, .day:
      let item = advance()
      return Spanned(item.text, item.span)
    default:
      throw expected("an entry: a word or a quoted phrase")
    }
  }

  /// Between two options nothing stands where a comma should; that is reported.
  private mutating func missingOptionComma() -> Bool {
    guard current.kind == .name, Self.options.contains(current.text) else { return false }
    record(
      expected(
        "`,` between two options", help: "write `,` before `\(current.text)`",
        fix: inserting(",", isAttached: true)))
    return true
  }

  /// - Parameter seen: the options before, by their keywords.
  private mutating func option(_ seen: inout [String: SourceSpan]) throws(Failure)
    -> LexiconDeclaration.Option
  {
    let keyword = current
    let names = Self.options.sorted().map { "`\($0)`" }.joined(separator: ", ")
    guard keyword.kind == .name, Self.options.contains(keyword.text) else {
      throw expected("an option, one of \(names)", Guess(Name(keyword.text, keyword.span), in: Self.options))
    }
    checkOnce(keyword, .options, &seen)
    advance()
    switch keyword.text {
    case "file": return .file(try string("the path of a file as a string"))
    case "column": return .column(try name("the name of a column"))
    case "case": return .caseRule(try name("`ignore`, `exact` or `capitalized`"))
    case "accents": return .accents(try name("`exact` or `folded`"))
    case "only":
      let column = try name("the name of a column")
      return .only(column: column, value: try string("the value of the column as a string"))
    case "attributes": return .attributes(try columns("the name of an attribute"))
    default: return .features(columns: try columns("the name of a column"))
    }
  }

  private mutating func columns(_ what: String) throws(Failure) -> [Name] {
    var columns = [try name(what)]
    while at(","), peek().kind == .name, !beginsOption(1) {
      advance()
      columns.append(try name(what))
    }
    return columns
  }

  /// An option with its value stands `offset` items ahead, not a column that is called like one.
  private func beginsOption(_ offset: Int) -> Bool {
    let next = peek(offset + 1)
    return Self.options.contains(peek(offset).text) && (next.kind == .name || next.kind == .string)
  }
}
