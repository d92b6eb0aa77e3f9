// Slips that leave no doubt what was meant are reported and read as that, so that what follows from them is no finding.

extension Parser {
  /// Takes `symbol`, or one that was written in its place: that is reported.
  /// - Parameter what: what follows the symbol, for the message.
  mutating func take(_ symbol: String, not wrong: Set<String>, _ what: String = "") -> Bool {
    let isDoubled = at(symbol) && peek().kind == .symbol && peek().isAttached && wrong.contains(peek().text)
    if !isDoubled, take(symbol) { return true }
    guard current.kind == .symbol, isDoubled || wrong.contains(current.text) else { return false }
    var span = current.span
    var found = current.text
    var finding = expected("`\(symbol)`\(what)").diagnostic
    advance()
    while current.kind == .symbol, current.isAttached, wrong.contains(current.text) {
      found += current.text
      span = span.union(current.span)
      advance()
    }
    finding?.message = "expected `\(symbol)`\(what), found `\(found)`"
    finding?.span = span
    finding?.help = "write `\(symbol)`"
    // A colon stands right behind the name before it.
    if symbol == ":", index > 1, let before = items[..<index].last(where: { $0.span.end <= span.start }) {
      span.start = before.span.end
    }
    finding?.fix = Guess.replacing(span, symbol)
    if let finding { record(finding) }
    return true
  }

  /// What is written for `:` behind a name.
  static let colons: Set<String> = [":", "=", "->", "=>", "<", "-", ">"]

  /// Takes a comma where none belongs; that is said once, with a change that removes all of them.
  mutating func needlessComma(_ first: inout SourceSpan?, _ help: String, isCertain: Bool = true) {
    let place = current.span
    let edit = Diagnostic.Edit(place, peek().isAttached ? " " : "")
    advance()
    if let first { return extend(first, edit) }
    first = place
    var finding = Diagnostic("syntax", "no comma belongs here", at: place, help: help)
    if isCertain { finding.fix = Diagnostic.Fix("remove the commas", [edit]) }
    record(finding)
  }

  /// Takes a mark where none belongs.
  mutating func needless(_ marks: Set<String>, _ place: String) {
    guard current.kind == .symbol, marks.contains(current.text) else { return }
    var span = current.span
    let text = current.text
    let before = index > 0 ? items[index - 1].span.end : span.start
    advance()
    var finding = Diagnostic("syntax", "no `\(text)` belongs \(place)", at: span, help: "remove it")
    let isAttached = current.isAttached
    if before < span.start { span.start = before }
    finding.fix = Diagnostic.Fix("remove it", [.init(span, isAttached ? " " : "")])
    record(finding)
  }

  /// Adds a change to the finding at `place`.
  mutating func extend(_ place: SourceSpan, _ edit: Diagnostic.Edit) {
    guard let i = diagnostics.lastIndex(where: { $0.span == place && $0.fix != nil }) else { return }
    diagnostics[i].fix?.edits.append(edit)
  }

  /// Keeps the names that stand in what could not be read: they exist, whatever they mean.
  mutating func noteLost(from start: Int, atMost count: Int = .max) {
    var left = count
    for i in start..<max(start, index) where left > 0 {
      let isEntry = items[i].kind == .word && items[i].text.unicodeScalars.allSatisfy(Characters.isWordPart)
      guard items[i].kind == .name || isEntry else { continue }
      if i > 0, items[i - 1].isSymbol("@") || items[i - 1].isSymbol("$") { continue }
      left -= 1
      lost.insert(items[i].text)
      lost.formUnion(items[i].text.split(separator: ".").map(String.init))
    }
  }

  /// The place behind the last item taken.
  var placeBehind: SourceSpan {
    let end = index > 0 ? items[index - 1].span.end : 0
    return SourceSpan(file: file, start: end, end: end)
  }

  /// The item that closes a block whose opening brace is missing: a closing brace before the next declaration that closes
  /// nothing. Its finding is taken back.
  mutating func takeStray() -> Int? {
    guard let i = strays.first(where: { $0 >= index }), items[i].isSymbol("}") else { return nil }
    for k in index..<i where items[k].kind == .newline && isAtColumnOne(items[k + 1]) {
      if k + 1 < i, beginsDeclaration(k + 1) { return nil }
    }
    strays.removeAll { $0 <= i }
    diagnostics.removeAll { $0.code == "unexpected-bracket" && $0.span == items[i].span }
    noisyLines.remove(source.line(of: items[i].span.start))
    return i
  }

  /// A closing brace that closes nothing stands before the next declaration.
  var hasStray: Bool {
    var copy = self
    return copy.takeStray() != nil
  }

  /// Reports a missing opening brace and gives where the block ends, if its closing brace stands there.
  mutating func missingBrace() throws(Failure) -> Int {
    if at("[") || at("("), current.isClosed {
      record(expected("`{`", wrongBracketGuess))
      return advance().limit
    }
    var failure = expected("`{`", help: "what belongs to it stands between `{` and `}`")
    guard let end = takeStray() else { throw failure }
    failure.diagnostic?.fix = Diagnostic.Fix("write `{`", [.init(placeBehind, " {")])
    record(failure)
    return end
  }
}
