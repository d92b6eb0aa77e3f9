// fragment   = "fragment" name [ "(" names ")" ] ( "=" pattern | "{" { "pattern" pattern } "}" )
// recognizer = "recognizer" id ":" id "{" { "pattern" pattern | "text" regex | "set" names | "keep" names
//            | "members" "[" test "]" | "hide" | "unless" pattern | "priority" n | "phase" name | note } "}"
// list       = "list" id ":" id "{" { "element" pattern | "separator" pattern | "final" pattern
//            | "behind" pattern | "ahead" pattern | "set" names | "keep" names | "phase" name | note } "}"

extension Parser {
  mutating func fragment() throws(Failure) -> FragmentDeclaration {
    var result = FragmentDeclaration(name: try name("the name of the fragment"), parameters: [], patterns: [])
    if at("("), beginsParameters {
      result.parameters = try bracketed { (p: inout Parser) throws(Failure) -> [Name] in
        try p.names("the name of a parameter")
      }
    }
    if take("=", not: [":", "->", "=>", "="], " before the pattern") {
      result.patterns = [try pattern()]
      return result
    }
    if !atBlock, !current.isSeparator, current.kind != .end, !at("}") {
      record(
        expected(
          "`=` before the pattern", help: "write `fragment \(result.name.value) = …`",
          fix: inserting("=", isAttached: false)))
      result.patterns = [try pattern()]
      return result
    }
    guard atBlock else { throw expected("`=` or `{`") }
    try block(.fragment, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      guard keyword.text == "pattern" else { return false }
      result.patterns.append(try p.pattern())
      return true
    }
    return result
  }

  mutating func recognizer() throws(Failure) -> RecognizerDeclaration {
    let (name, type) = try heading("recognizer", "the type it gives")
    var result = RecognizerDeclaration(name: name, type: type, clauses: [], notes: RuleNotes())
    try block(.recognizer, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      if try p.note(keyword, &result.notes) { return true }
      switch keyword.text {
      case "pattern": result.clauses.append(.pattern(try p.pattern()))
      case "text": result.clauses.append(.text(try p.regex()))
      case "set": result.clauses.append(.set(try p.names("the name of a feature", isReported: false)))
      case "keep": result.clauses.append(.keep(try p.names("the name of a feature")))
      case "members": result.clauses.append(.members(try p.clauseTest()))
      case "hide": result.clauses.append(.hide(keyword.span))
      case "unless": result.clauses.append(.unless(try p.pattern()))
      case "priority": result.clauses.append(.priority(try p.number()))
      case "phase": result.clauses.append(.phase(try p.name("the name of a phase")))
      default: return false
      }
      return true
    }
    return result
  }

  mutating func list() throws(Failure) -> ListDeclaration {
    let (name, type) = try heading("list", "the type it gives")
    var result = ListDeclaration(name: name, type: type, clauses: [], notes: RuleNotes())
    try block(.list, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      if try p.note(keyword, &result.notes) { return true }
      switch keyword.text {
      case "element": result.clauses.append(.element(try p.pattern()))
      case "separator": result.clauses.append(.separator(try p.pattern()))
      case "final": result.clauses.append(.final(try p.pattern()))
      case "behind": result.clauses.append(.behind(try p.pattern()))
      case "ahead": result.clauses.append(.ahead(try p.pattern()))
      case "set": result.clauses.append(.set(try p.names("the name of a feature", isReported: false)))
      case "keep": result.clauses.append(.keep(try p.names("the name of a feature")))
      case "phase": result.clauses.append(.phase(try p.name("the name of a phase")))
      default: return false
      }
      return true
    }
    return result
  }

  /// `id ":" id`
  mutating func heading(_ kind: String, _ what: String) throws(Failure) -> (Name, Name) {
    let id = try name("the name of the \(kind)", dots: true)
    if current.kind == .name {
      record(expected("`:` and \(what)", fix: inserting(":", isAttached: true)))
    } else if !take(":", not: Self.colons, " and \(what)") {
      throw expected("`:` and \(what)", help: "write `\(kind) \(id.value): NAME`")
    }
    return (id, try name(what, dots: true))
  }
}
