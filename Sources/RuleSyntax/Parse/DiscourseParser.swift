// variants   = "variants" id "{" { "of" element | "part" | "acronym" | "spelling" n | "attribute" name ( element | "=" name )
//            | note } "}"
// antecedent = "antecedent" id "{" { "for" element | "to" element | "from" roleOf { "," roleOf }
//            | "within" n ["sentences"] | "agree" names | "share" element | "alike" ( element | "by" name ) | "clash" element
//            | "prefer" ids | "count" n | note } "}"
// merge      = "merge" id "{" { "anaphor" pattern | "echo" pattern | "repeat" n | "refers" ids | "share" names | "within" n ["sentences"]
//            | note } "}"
// document   = "document" "{" { "headline" regex | "titlecase" | "byline" regex | "dateline" id
//            | "future" names } "}"
// inherit    = "inherit" name "from" roleOf { "," roleOf } [ "count" n ] [ "within" n ["sentences"] ]
// roleOf     = id "." name

extension Parser {
  mutating func variants() throws(Failure) -> VariantsDeclaration {
    var result = VariantsDeclaration(
      name: try name("a name for these variants", dots: true), clauses: [], notes: RuleNotes())
    try block(.variants, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      if try p.note(keyword, &result.notes) { return true }
      switch keyword.text {
      case "of": result.clauses.append(.of(try p.element()))
      case "part": result.clauses.append(.part(keyword.span))
      case "acronym": result.clauses.append(.acronym(keyword.span))
      case "spelling": result.clauses.append(.spelling(try p.number("how many letters may differ")))
      case "attribute":
        let attribute = try p.name("the name of the attribute")
        if p.take("=") {
          let source = try p.name("the name of a lexicon's attribute")
          result.clauses.append(.wordAttribute(name: attribute, attribute: source))
        } else {
          result.clauses.append(.attribute(name: attribute, try p.element()))
        }
      default: return false
      }
      return true
    }
    return result
  }

  mutating func antecedent() throws(Failure) -> AntecedentDeclaration {
    var result = AntecedentDeclaration(
      name: try name("the name of the antecedent", dots: true), clauses: [], notes: RuleNotes())
    try block(.antecedent, into: &result, Self.antecedentClause)
    return result
  }

  private static func antecedentClause(
    _ p: inout Parser, _ keyword: Item, _ result: inout AntecedentDeclaration
  ) throws(Failure) -> Bool {
    if try p.note(keyword, &result.notes) { return true }
    switch keyword.text {
    case "for": result.clauses.append(.for(try p.oneElement()))
    case "to": result.clauses.append(.to(try p.oneElement()))
    case "from": result.clauses.append(.from(try p.roleReferences()))
    case "within": result.clauses.append(.within(try p.sentenceCount()))
    case "agree": result.clauses.append(.agree(try p.names("the name of a feature group")))
    case "share": result.clauses.append(.share(try p.element()))
    case "alike":
      result.clauses.append(
        p.takeName("by") ? .alikeBy(try p.name("the name of a lexicon's attribute")) : .alike(try p.element())
      )
    case "clash": result.clauses.append(.clash(try p.element()))
    case "prefer":
      let what = "a link, or a role such as `Statement.speaker`"
      result.clauses.append(.prefer(try p.names(what, dots: true)))
    case "count": result.clauses.append(.count(try p.number("how many entities")))
    default: return false
    }
    return true
  }

  mutating func merge() throws(Failure) -> MergeDeclaration {
    var result = MergeDeclaration(
      event: try name("the name of an event", dots: true), clauses: [], notes: RuleNotes())
    try block(.merge, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      if try p.note(keyword, &result.notes) { return true }
      switch keyword.text {
      case "anaphor": result.clauses.append(.anaphor(try p.pattern()))
      case "echo": result.clauses.append(.echo(try p.pattern()))
      case "repeat": result.clauses.append(.repeats(try p.number("how many fillers in common")))
      case "refers": result.clauses.append(.refers(try p.names("the name of an event", dots: true)))
      case "share": result.clauses.append(.share(try p.names("the name of a role")))
      case "within": result.clauses.append(.within(try p.sentenceCount()))
      default: return false
      }
      return true
    }
    return result
  }

  mutating func document() throws(Failure) -> DocumentDeclaration {
    var result = DocumentDeclaration(clauses: [])
    try block(.document, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      switch keyword.text {
      case "headline": result.clauses.append(.headline(try p.regex()))
      case "titlecase": result.clauses.append(.titleCase(keyword.span))
      case "byline": result.clauses.append(.byline(try p.regex()))
      case "dateline": result.clauses.append(.dateline(try p.name("the name of a type", dots: true)))
      case "future": result.clauses.append(.future(try p.names("the name of a feature")))
      default: return false
      }
      return true
    }
    return result
  }

  /// Behind `inherit`.
  mutating func inheritClause(from start: Int) throws(Failure) -> InheritClause {
    let role = try name("the role that is filled")
    guard takeName("from") else { throw expected("`from` and a role such as `Meeting.participant`") }
    let sources = try roleReferences()
    let count = takeName("count") ? try number("how many entities") : nil
    let within = takeName("within") ? try sentenceCount() : nil
    return InheritClause(role: role, sources: sources, count: count, within: within, span: span(from: start))
  }

  private mutating func roleReferences() throws(Failure) -> [RoleReference] {
    var result: [RoleReference] = []
    repeat {
      let id = try name("a role of an event, such as `Meeting.participant`", dots: true)
      guard let dot = id.value.lastIndex(of: ".") else {
        throw Failure(
          diagnostic: Diagnostic(
            "syntax", "expected a role of `\(id.value)` behind a dot", at: id.span,
            help: "write `\(id.value).ROLE`"))
      }
      let (event, role) = split(id, at: dot)
      result.append(RoleReference(event: event, role: role))
    } while take(",")
    return result
  }

  private mutating func sentenceCount() throws(Failure) -> Spanned<Int> {
    let count = try number("a number of sentences")
    if !takeName("sentences") { _ = takeName("sentence") }
    return count
  }

  /// An element alone: alternatives of it stand in parentheses.
  private mutating func oneElement() throws(Failure) -> Pattern {
    let first = current.span.start
    let element = try element()
    guard at("|") else { return element }
    let line = items[index...].prefix { !$0.isSeparator && !$0.isSymbol("}") && $0.kind != .end }
    let text = source.text(first, line.last?.span.end ?? first)
    throw expected("the end of the line", help: "alternatives stand in parentheses: `(\(text))`")
  }
}
