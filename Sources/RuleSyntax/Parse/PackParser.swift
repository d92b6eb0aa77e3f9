// pack    = "pack" name string [ "{" { "language" name | "engine" string | "license" string
//           | "see" string } "}" ]
// import  = "import" name [ "as" name ] [ string "..<" string ]
// type    = "type" name [ ":" ids ] [ "{" { "keep" names } "}" ]
// feature = "feature" name [ ":" names ]

extension Parser {
  mutating func pack() throws(Failure) -> PackDeclaration {
    var result = PackDeclaration(name: try name("the name of the pack"), version: try version(), clauses: [])
    try optionalBlock(.pack, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      let key = Name(keyword.text, keyword.span)
      switch keyword.text {
      case "language": result.clauses.append((key, try p.name("the code of a language")))
      case "engine", "license", "see":
        result.clauses.append((key, try p.string("a string after `\(key.value)`")))
      default: return false
      }
      return true
    }
    return result
  }

  /// The version of a pack. Without one it is the first.
  private mutating func version() throws(Failure) -> Spanned<String> {
    let what = "the version as a string, such as \"1.0.0\""
    guard at("{") || current.isSeparator else { return try string(what) }
    let fix = Diagnostic.Fix("write a version", [.init(placeBehind, " \"1.0.0\"")])
    record(expected(what, help: "each pack has a version: three numbers", fix: fix))
    return Spanned("1.0.0", placeBehind)
  }

  mutating func importPack() throws(Failure) -> ImportDeclaration {
    var result = ImportDeclaration(name: try name("the name of a pack"), alias: nil, range: nil)
    if takeName("as") { result.alias = try name("another name for the pack") }
    if current.kind == .string {
      let lower = try string()
      if let mark = rangeMark {
        var finding = expected("`..<` between two versions", help: "write `..<`: below the second one")
        finding.diagnostic?.span = mark
        finding.diagnostic?.fix = Guess.replacing(mark, "..<")
        record(finding)
        while current.kind != .string { advance() }
        result.range = (lower, try string())
        return result
      }
      guard at("..<") else {
        record(noRange(lower))
        return result
      }
      advance()
      result.range = (lower, try string("the version below which the pack may be"))
    }
    return result
  }

  /// What stands between two versions, if it is not `..<`.
  private var rangeMark: SourceSpan? {
    var i = index
    while i < index + 4, i < items.count, !items[i].isSeparator, items[i].kind != .string { i += 1 }
    guard i > index, i < items.count, items[i].kind == .string, !(i == index + 1 && at("..<")) else {
      return nil
    }
    return current.span.union(items[i - 1].span)
  }

  /// One version where a range belongs: with that the import takes any.
  private func noRange(_ version: Spanned<String>) -> Diagnostic {
    var finding = Diagnostic(
      "syntax", "expected a range of versions, found only \"\(version.value)\"", at: version.span,
      help: "say from which version on and below which: `\"1.0.0\"..<\"2.0.0\"`")
    if let major = version.value.split(separator: ".").first.flatMap({ Int($0) }) {
      let end = SourceSpan(file: version.span.file, start: version.span.end, end: version.span.end)
      finding.fix = Diagnostic.Fix("write a range", [.init(end, "..<\"\(major + 1).0.0\"")])
    }
    return finding
  }

  mutating func type() throws(Failure) -> TypeDeclaration {
    let typeName = try name("the name of the type")
    let parents =
      lacksColon() ? try names("the name of a type", dots: true) : try parents("the name of a type")
    var result = TypeDeclaration(name: typeName, parents: parents, keep: [])
    try optionalBlock(.type, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      guard keyword.text == "keep" else { return false }
      result.keep += try p.names("the name of a feature")
      return true
    }
    return result
  }

  /// `type Spot Thing`, or with a word between them: the colon is missing, which is reported.
  private mutating func lacksColon() -> Bool {
    guard current.kind == .name, !beginsDeclaration(index), index > 0 else { return false }
    let end = peek().kind == .name ? peek().span.start : current.span.start
    var finding = expected(
      "`:` before the parents", help: "what it is a kind of stands behind a colon: `type A: B`"
    )
    .diagnostic
    let gap = SourceSpan(file: file, start: items[index - 1].span.end, end: end)
    finding?.fix = Diagnostic.Fix("write `:`", [.init(gap, ": ")])
    if let finding { record(finding) }
    if peek().kind == .name { advance() }
    return true
  }

  mutating func feature() throws(Failure) -> FeatureDeclaration {
    FeatureDeclaration(
      name: try name("the name of the feature"),
      values: take(":", not: Self.colons, " before the values") ? try names("the name of a value") : [])
  }
}
