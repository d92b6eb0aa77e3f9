// paradigm = "paradigm" name "(" names ")" [ "{" { "ending" string string … } "}" ]

extension Parser {
  mutating func paradigm() throws(Failure) -> ParadigmDeclaration {
    var result = ParadigmDeclaration(name: try name("the name of the paradigm"), forms: [], endings: [])
    guard at("(") else {
      throw expected(
        "the forms of the paradigm in parentheses", help: "such as `paradigm \(result.name.value) (one, two)`"
      )
    }
    result.forms = try bracketed { (p: inout Parser) throws(Failure) -> [Name] in
      try p.names("the name of a form")
    }
    try optionalBlock(.paradigm, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      guard keyword.text == "ending" else { return false }
      var ending = ParadigmDeclaration.Ending(
        suffix: try p.string("the ending to cut, as a string"), replacements: [])
      while p.current.kind == .string { ending.replacements.append(try p.string()) }
      result.endings.append(ending)
      return true
    }
    return result
  }
}
