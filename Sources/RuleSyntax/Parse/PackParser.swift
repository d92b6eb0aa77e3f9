// pack    = "pack" name string [ "{" { "language" name | "engine" string | "license" string
//           | "see" string } "}" ]
// import  = "import" name [ "as" name ] [ string "..<" string ]
// type    = "type" name [ ":" ids ] [ "{" { "keep" names } "}" ]
// feature = "feature" name [ ":" names ]

extension Parser {
  mutating func pack() throws(Failure) -> PackDeclaration {
    var result = PackDeclaration(
      name: try name("the name of the pack"),
      version: try string("the version as a string, such as \"1.0.0\""),
      clauses: [])
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

  mutating func importPack() throws(Failure) -> ImportDeclaration {
    var result = ImportDeclaration(name: try name("the name of a pack"), alias: nil, range: nil)
    if takeName("as") { result.alias = try name("another name for the pack") }
    if current.kind == .string {
      let lower = try string()
      try expect("..<")
      result.range = (lower, try string("the version below which the pack may be"))
    }
    return result
  }

  mutating func type() throws(Failure) -> TypeDeclaration {
    var result = TypeDeclaration(
      name: try name("the name of the type"), parents: try parents("the name of a type"), keep: [])
    try optionalBlock(.type, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      guard keyword.text == "keep" else { return false }
      result.keep += try p.names("the name of a feature")
      return true
    }
    return result
  }

  mutating func feature() throws(Failure) -> FeatureDeclaration {
    FeatureDeclaration(
      name: try name("the name of the feature"), values: take(":") ? try names("the name of a value") : [])
  }
}
