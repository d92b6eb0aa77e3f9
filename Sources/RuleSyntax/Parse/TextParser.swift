// tokens     = "tokens" "{" { "token" name regex | "shape" name regex | "fold" string string
//         | "pair" string string
//            | "trim" "[" test "]" } "}"
// sentences  = "sentences" "{" { "break" regex | "join" regex } "}"
// phases     = "phases" "{" { name [ "repeat" n ] [ ("after" | "before") name ] } "}"

extension Parser {
  mutating func tokens() throws(Failure) -> TokensDeclaration {
    var result = TokensDeclaration(clauses: [])
    try block(.tokens, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      switch keyword.text {
      case "token":
        result.clauses.append(.token(name: try p.name("the name of the token"), regex: try p.regex()))
      case "shape":
        result.clauses.append(.shape(name: try p.name("the name of the shape"), regex: try p.regex()))
      case "fold":
        let from = try p.string("a string after `fold`")
        result.clauses.append(.fold(from: from, to: try p.string("a second string after `fold`")))
      case "pair":
        let open = try p.string("a string after `pair`")
        result.clauses.append(.pair(open: open, close: try p.string("a second string after `pair`")))
      case "trim": result.clauses.append(.trim(try p.clauseTest()))
      default: return false
      }
      return true
    }
    return result
  }

  mutating func sentences() throws(Failure) -> SentencesDeclaration {
    var result = SentencesDeclaration(breaks: [], joins: [])
    try block(.sentences, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      switch keyword.text {
      case "break": result.breaks.append(try p.regex())
      case "join": result.joins.append(try p.regex())
      default: return false
      }
      return true
    }
    return result
  }

  /// `phase names`, or a block of phases whose keyword lacks a letter.
  mutating func phaseLine() throws(Failure) -> Declaration.Kind {
    guard at("{") else { return .phaseLine(try name("the name of a phase")) }
    var finding = expected("the name of a phase", help: "several are declared with `phases { … }`").diagnostic
    let keyword = items[index - 1].span
    finding?.span = keyword
    finding?.fix = Guess.replacing(keyword, "phases")
    if let finding { record(finding) }
    return .phases(try phases())
  }

  mutating func phases() throws(Failure) -> PhasesDeclaration {
    var phases: [PhasesDeclaration.Phase] = []
    var comma: SourceSpan?
    try lines("a phase", .phases) { (p: inout Parser) throws(Failure) -> Void in
      while p.current.kind == .name {
        var phase = PhasesDeclaration.Phase(name: try p.name("the name of a phase"))
        if p.takeName("repeat") { phase.repeats = try p.number("how many times the phase runs").value }
        if p.takeName("after") {
          phase.position = .after(try p.name("the name of a phase"))
        } else if p.takeName("before") {
          phase.position = .before(try p.name("the name of a phase"))
        }
        phases.append(phase)
        if p.at(","), p.peek().kind == .name {
          p.needlessComma(&comma, "phases stand between spaces or on lines of their own")
        }
      }
      if !p.atClauseEnd { throw p.expected("the name of a phase") }
    }
    return PhasesDeclaration(phases: phases)
  }
}
