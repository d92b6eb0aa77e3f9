// normalizer = "normalizer" id ":" id "{" { "pattern" pattern | "set" field value { "," field value } | "vague"
//            | note } "}"
// value      = name | [ "-" ] number

extension Parser {
  mutating func normalizer() throws(Failure) -> NormalizerDeclaration {
    let (name, type) = try heading("normalizer", "the type it reads")
    var result = NormalizerDeclaration(name: name, type: type, clauses: [], notes: RuleNotes())
    try block(.normalizer, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      if try p.note(keyword, &result.notes) { return true }
      switch keyword.text {
      case "pattern": result.clauses.append(.pattern(try p.pattern()))
      case "set":
        repeat {
          let field = try p.name("the name of a field")
          result.clauses.append(.set(field: field, value: try p.fieldValue(of: field)))
        } while p.take(",")
      case "vague": result.clauses.append(.vague(keyword.span))
      default: return false
      }
      return true
    }
    return result
  }

  private mutating func fieldValue(of field: Name) throws(Failure) -> Name {
    let start = index
    let isNegative = take("-")
    if !isNegative, current.kind == .name { return try name("the value of `\(field.value)`") }
    let number = try number("the value of `\(field.value)`")
    return Name((isNegative ? "-" : "") + String(number.value), span(from: start))
  }
}
