// event       = "event" name [ ":" ids ] "{" { eventClause } "}"
// eventClause = name ":" id { "|" id } [ cardinality ] [ "required" ] [ "until(" "@" id ")" ]
//             | "attach" name [ "as" name ]
//             | "veto" pattern | "codes" "{" { name ( string | "none" ) [ "when" name { "&" name } ] } "}" | inherit
//             | "reports" name | ("source" | "target") name { "," name } [ "when" name { "&" name } ]
// cardinality = "?" | "*" | "+" | "[" n "..." [ m ] "]"

extension Parser {
  mutating func event(extending: Bool) throws(Failure) -> EventDeclaration {
    var result = EventDeclaration(
      name: try name("the name of the event", dots: extending),
      parents: extending ? [] : try parents("the name of an event"), clauses: [])
    try block(.event, into: &result, Self.eventClause)
    return result
  }

  private static func eventClause(
    _ p: inout Parser, _ keyword: Item, _ result: inout EventDeclaration
  ) throws(Failure) -> Bool {
    var keyword = keyword
    if keyword.kind == .name, p.current.kind == .name, p.peek().isSymbol(":") {
      var finding = Diagnostic(
        "syntax", "a role in an event begins with its name, found `\(keyword.text)`", at: keyword.span)
      finding.help = "write `\(p.current.text): TYPE`; `?`, `*` and `required` stand behind the type"
      let gap = SourceSpan(file: p.file, start: keyword.span.start, end: p.current.span.start)
      finding.fix = Diagnostic.Fix("remove `\(keyword.text)`", [.init(gap, "")])
      p.record(finding)
      keyword = p.advance()
    }
    let isRole = Self.colons.contains(p.current.text) && !ClauseSet.event.allowed.contains(keyword.text)
    if p.at(":") || isRole && p.current.kind == .symbol {
      var role: EventDeclaration.Role?
      // A role with a mistake behind its name is a role all the same, or each use of it would be a finding, too.
      defer { if let role { result.clauses.append(.role(role)) } }
      try p.role(keyword, &role)
      return true
    }
    switch keyword.text {
    case "attach":
      let attachment = try p.name("the name of an attachment", dots: true)
      let role = p.takeName("as") ? try p.name("the name of a role") : nil
      let first = result.clauses.lazy.compactMap { clause -> Name? in
        guard case .attach(let name, let other) = clause, name.value == attachment.value,
          other?.value == role?.value
        else { return nil }
        return name
      }.first
      if let first { p.recordTwice("attach \(attachment.value)", .event, attachment.span, first.span) }
      result.clauses.append(.attach(name: attachment, as: role))
    case "veto": result.clauses.append(.veto(try p.pattern()))
    case "codes": result.clauses.append(.codes(try p.codes()))
    case "source": result.clauses.append(.source(try p.side()))
    case "target": result.clauses.append(.target(try p.side()))
    case "inherit": result.clauses.append(.inherit(try p.inheritClause(from: p.index - 1)))
    case "reports": result.clauses.append(.reports(try p.name("the name of a role")))
    default:
      guard p.isRoleWithoutColon(keyword) else { return false }
      let place = SourceSpan(file: p.file, start: keyword.span.end, end: keyword.span.end)
      var finding = Diagnostic(
        "syntax", "expected `:` behind the role `\(keyword.text)`, found \(p.current.found)",
        at: p.current.span,
        help: "write `\(keyword.text): \(p.current.text)`")
      finding.fix = Diagnostic.Fix("write the colon", [.init(place, ":")])
      p.record(finding)
      var role: EventDeclaration.Role?
      defer { if let role { result.clauses.append(.role(role)) } }
      try p.role(keyword, &role)
    }
    return true
  }

  /// `place Place`: a role whose colon is missing, unless the word looks like a misspelt clause.
  private func isRoleWithoutColon(_ keyword: Item) -> Bool {
    keyword.kind == .name && !keyword.text.contains(".") && current.kind == .name
      && ClauseSet.event.meant(by: keyword.text) == nil
      // `allow overlap` is a clause of rules; types are seldom written small.
      && !(ClauseSet.rule.allowed.contains(keyword.text) && current.text.first!.isLowercase)
  }

  /// Behind the name of a role.
  private mutating func role(_ roleName: Item, _ made: inout EventDeclaration.Role?) throws(Failure) {
    let start = index - 1
    guard roleName.kind == .name, !roleName.text.contains(".") else {
      throw Failure(
        diagnostic: Diagnostic(
          "syntax", "expected the name of a role, found \(roleName.found)", at: roleName.span,
          help: "names have letters, digits and `_`"))
    }
    _ = take(":", not: Self.colons, " and the type of its fillers")
    var role = EventDeclaration.Role(
      name: Name(roleName.text, roleName.span), types: [], cardinality: .many(min: 0, max: nil),
      isRequired: false, until: nil, span: roleName.span)
    made = role
    repeat { role.types.append(try name("the type of its fillers", dots: true)) } while takeTypeBar()
    made = role
    role.cardinality = try cardinality()
    role.isRequired = takeName("required") || misspelledRequired()
    made = role
    if atName("until") {
      advance()
      role.until = try endReference()
    }
    role.span = span(from: start)
    made = role
  }

  private mutating func misspelledRequired() -> Bool {
    guard current.kind == .name, Suggestion.certain(current.text, in: ["required"]) != nil else {
      return false
    }
    record(
      expected(
        "`required` or the end of the line",
        Guess(help: "did you mean `required`?", fix: Guess.replacing(current.span, "required"))))
    advance()
    return true
  }

  /// Takes the `|` between the types of a role, or a comma, which is reported.
  private mutating func takeTypeBar() -> Bool {
    if take("|") { return true }
    guard at(","), peek().kind == .name, !Self.colons.contains(peek(2).text), peek(2).kind != .name else {
      return false
    }
    var failure = expected("`|` between types", help: "a role takes one type or the other: `A | B`")
    failure.diagnostic?.fix = Diagnostic.Fix("write `|`", [.init(current.span, " |")])
    record(failure)
    advance()
    return true
  }

  private mutating func cardinality() throws(Failure) -> Cardinality {
    if take("?") { return .one }
    if take("*") { return .many(min: 0, max: nil) }
    if take("+") { return .many(min: 1, max: nil) }
    guard at("[") || at("{") else { return .one }
    let start = index
    var failure = at("{") ? expected("`[` around the number of fillers") : nil
    let (low, high) = try bracketed { (p: inout Parser) throws(Failure) -> (Int, Int?) in
      let low = try p.number("the least number of fillers").value
      if !p.take("...") {
        failure = failure ?? p.expected("`...`")
        if p.at("]") || p.at("}") { return (low, low) }
        while p.current.kind == .symbol, !p.at("]"), !p.at("}") { p.advance() }
      }
      return (low, p.current.kind == .number ? try p.number().value : nil)
    }
    if var failure {
      failure.diagnostic?.help = "write `[2...]` or `[2...4]`"
      let text = "[\(low)...\(high.map(String.init) ?? "")]"
      failure.diagnostic?.fix = Guess.replacing(span(from: start), text)
      record(failure)
    }
    if let high, high < max(low, 1) {
      throw Failure(
        diagnostic: Diagnostic("bad-quantifier", "from \(low) to \(high) is no range", at: span(from: start)))
    }
    return .many(min: low, max: high)
  }

  private mutating func codes() throws(Failure) -> [EventDeclaration.Code] {
    var codes: [EventDeclaration.Code] = []
    try lines("a code", .codes) { (p: inout Parser) throws(Failure) -> Void in
      let system = try p.name("the name of a code system")
      p.needless([":", "="], "behind `\(system.value)`")
      let code = p.takeName("none") ? nil : try p.string("the code as a string")
      codes.append(EventDeclaration.Code(system: system, code: code, when: try p.features()))
    }
    return codes
  }

  /// Behind `source` or `target`.
  private mutating func side() throws(Failure) -> EventDeclaration.Side {
    var roles = [try name("the name of a role")]
    while take(",", not: ["|", "&"]) { roles.append(try name("the name of a role")) }
    return EventDeclaration.Side(roles: roles, when: try features())
  }

  /// `when planned & negative`, or nothing.
  private mutating func features() throws(Failure) -> [Name] {
    var names: [Name] = []
    guard takeName("when") else { return names }
    repeat { names.append(try name("the name of a feature")) } while takeOperator("&")
    return names
  }
}
