// management = "disable" id | "alias" name "=" id
// extern     = "extern" ("predicate" | "recognizer" | "normalizer" | "lexicon") name [ "(" names ")" ]
// Read so that they can be refused by name.

extension Parser {
  /// Behind the keyword.
  mutating func unsupported(_ keyword: Item) throws(Failure) -> Declaration.Kind {
    var declared: Name?
    switch keyword.text {
    case "disable": declared = try name("what to disable", dots: true)
    case "alias":
      declared = try name("the new name")
      try expect("=")
      _ = try name("the name it stands for", dots: true)
    default:
      let kinds = ["predicate", "recognizer", "normalizer", "lexicon"]
      guard current.kind == .name, kinds.contains(current.text) else {
        throw expected("`predicate`, `recognizer`, `normalizer` or `lexicon`")
      }
      advance()
      declared = try name("the name of what the program provides")
      if at("(") {
        _ = try bracketed { (p: inout Parser) throws(Failure) -> [Name] in
          try p.names("the name of a type", dots: true)
        }
      }
    }
    return .unsupported(keyword: Name(keyword.text, keyword.span), name: declared)
  }
}
