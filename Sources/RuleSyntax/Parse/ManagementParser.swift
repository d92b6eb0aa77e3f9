// management = "disable" ruleID { "," ruleID } | "alias" id "=" id | "deprecated" id string
// ruleID     = [ name "/" ] id                      the pack before the slash, as reports write it
// extern     = "extern" ( "predicate" name "(" ids ")" | ("recognizer" | "normalizer") id ":" id | "lexicon" name [ ":" ids ] )
// call       = [ "not" ] name "(" names ")"

extension Parser {
  /// Behind `disable`.
  mutating func disable() throws(Failure) -> DisableDeclaration {
    var rules = [try ruleID()]
    while take(",") { rules.append(try ruleID()) }
    if at("*") || at("."), let failure = wildcard { throw failure }
    return DisableDeclaration(rules: rules)
  }

  private mutating func ruleID() throws(Failure) -> RuleID {
    if let failure = wildcard { throw failure }
    let first = try name("the id of a rule", dots: true)
    guard take("/") else { return RuleID(pack: nil, id: first) }
    if let failure = wildcard { throw failure }
    return RuleID(pack: first, id: try name("the id of a rule", dots: true))
  }

  /// A star for many ids.
  private var wildcard: Failure? {
    let star = at(".") ? peek() : current
    guard star.isSymbol("*") else { return nil }
    return Failure(
      diagnostic: Diagnostic(
        "syntax", "expected the id of a rule, found `*`", at: star.span,
        help: "each id is written out, with commas between them: `disable core/ONE, core/TWO`"))
  }

  mutating func alias() throws(Failure) -> AliasDeclaration {
    let old = try name("the old name", dots: true)
    if !take("=", not: [":", "->", "=>", "="]) { throw expected("`=` and what it stands for") }
    return AliasDeclaration(name: old, target: try name("the name it stands for", dots: true))
  }

  /// Behind `deprecated` where a declaration begins.
  mutating func deprecation() throws(Failure) -> DeprecationDeclaration {
    DeprecationDeclaration(
      name: try name("the name that is not to be used any more", dots: true),
      advice: try string("what to write instead, as a string"))
  }

  mutating func extern() throws(Failure) -> ExternDeclaration {
    let names = ExternDeclaration.Kind.allCases.map(\.rawValue)
    guard current.kind == .name, let kind = ExternDeclaration.Kind(rawValue: current.text) else {
      throw expected(
        "`predicate`, `recognizer`, `normalizer` or `lexicon`",
        Guess(Name(current.text, current.span), in: names))
    }
    advance()
    let isRule = kind == .recognizer || kind == .normalizer
    var result = ExternDeclaration(
      kind: kind, name: try name("the name of what the program provides", dots: isRule), types: [])
    switch kind {
    case .predicate:
      guard at("(") else {
        throw expected(
          "the types of what it is asked about, in parentheses",
          help: "`extern predicate \(result.name.value)(Span)` is asked about one thing, whatever it is")
      }
      result.types = try bracketed { (p: inout Parser) throws(Failure) -> [Name] in
        try p.names("the name of a type", dots: true)
      }
    case .recognizer, .normalizer:
      guard take(":") else {
        throw expected(
          "`:` and the type of the mentions that it \(kind == .recognizer ? "makes" : "reads")")
      }
      result.types = [try name("the name of a type", dots: true)]
    case .lexicon: result.types = try parents("the name of a type, lexicon or feature")
    }
    return result
  }

  /// Behind `where`.
  mutating func calls() throws(Failure) -> [PredicateCall] {
    var result = [try call()]
    while take("&") { result.append(try call()) }
    return result
  }

  private mutating func call() throws(Failure) -> PredicateCall {
    let start = index
    if at("!") {
      throw expected(
        "the name of a predicate", help: "write `not` in front of it",
        fix: Diagnostic.Fix("write `not`", [.init(current.span, "not ")]))
    }
    let isNegated = atName("not") && peek().kind == .name && takeName("not")
    let predicate = try name("the name of a predicate", dots: true)
    guard at("(") else {
      throw expected(
        "what `\(predicate.value)` is asked about, in parentheses", help: comparison(of: predicate))
    }
    let arguments = try bracketed { (p: inout Parser) throws(Failure) -> [Name] in
      try p.names("a slot, a role or `trigger`")
    }
    return PredicateCall(
      name: predicate, arguments: arguments, isNegated: isNegated, span: span(from: start))
  }
}
