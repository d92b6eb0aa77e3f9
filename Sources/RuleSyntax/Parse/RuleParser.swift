// rule  = "rule" id ":" id "{" { ruleClause } "}"
// frame = "frame" id ":" id "{" { frameClause | ruleClause } "}"
// role  = "role" id ":" id "." name "{" { ruleClause } "}"
// ruleClause  = "pattern" pattern | "unless" pattern | "when" conditions | "where" call { "&" call }
//             | "set" names
//             | inherit
//             | "priority" n | "allow" "overlap" | note
// frameClause = "head" element | LINK [ string ] name | "under" element { LINK [ string ] name } | "augment"

extension Parser {
  mutating func rule(_ form: RuleDeclaration.Form) throws(Failure) -> RuleDeclaration {
    let what = form == .role ? "the event and its role, such as `Meeting.place`" : "the event it makes"
    var (id, event) = try heading("\(form)", what)
    var role: Name?
    if form == .role {
      guard let dot = event.value.lastIndex(of: ".") else {
        throw Failure(
          diagnostic: Diagnostic(
            "syntax", "expected a role of `\(event.value)` behind a dot", at: event.span,
            help: "write `\(event.value).ROLE`"))
      }
      let parts = split(event, at: dot)
      (event, role) = (parts.0, parts.1)
    }
    var result = RuleDeclaration(
      form: form, name: id, event: event, role: role, clauses: [], notes: RuleNotes())
    try block(form == .rule ? .rule : form == .role ? .role : .frame, into: &result, Self.ruleClause)
    return result
  }

  private static func ruleClause(
    _ p: inout Parser, _ keyword: Item, _ result: inout RuleDeclaration
  ) throws(Failure) -> Bool {
    if try p.note(keyword, &result.notes) { return true }
    switch keyword.text {
    case "pattern": result.clauses.append(.pattern(try p.pattern()))
    case "unless": result.clauses.append(.unless(try p.pattern()))
    case "when": result.clauses.append(.when(try p.conditions()))
    case "set": result.clauses.append(.set(try p.names("the name of a feature", isReported: false)))
    case "priority": result.clauses.append(.priority(try p.number()))
    case "allow":
      guard p.takeName("overlap") else { throw p.expected("`overlap` after `allow`") }
      result.clauses.append(.allowOverlap(keyword.span))
    case "inherit": result.clauses.append(.inherit(try p.inheritClause(from: p.index - 1)))
    case "where": result.clauses.append(.holds(try p.calls()))
    default: return result.form == .frame ? try p.frameClause(keyword, &result) : false
    }
    return true
  }

  private mutating func frameClause(_ keyword: Item, _ result: inout RuleDeclaration) throws(Failure) -> Bool
  {
    switch keyword.text {
    case "head": result.clauses.append(.head(try element()))
    case "augment": result.clauses.append(.augment(keyword.span))
    case "under":
      let carrier = try element()
      var readings: [RuleDeclaration.Reading] = []
      repeat {
        let link = try name("the name of a link", dots: true)
        readings.append(try reading(of: link))
      } while current.kind == .name
      result.clauses.append(.under(carrier, readings))
    default:
      try slip(inReadingOf: keyword)
      let isReading =
        current.kind == .name || current.kind == .string && (peek().kind == .name || lacksOnlyQuotes)
      guard keyword.kind == .name, isReading, endsLikeReading else { return false }
      if current.kind == .name, peek().kind == .name {
        throw expected(
          "the word of the link in quotes, or the name of a role",
          help: "write `\(keyword.text) \"\(current.text)\" \(peek().text)`")
      }
      let made = try reading(of: Name(keyword.text, keyword.span))
      let first = result.clauses.lazy.compactMap { clause -> Name? in
        guard case .read(let other) = clause, other.link.value == made.link.value,
          other.word?.value == made.word?.value, other.role.value == made.role.value
        else { return nil }
        return other.link
      }.first
      if let first {
        recordTwice("\(keyword.text) \(made.role.value)", .frame, keyword.span, first.span)
      }
      result.clauses.append(.read(made))
    }
    return true
  }

  /// Behind a link stand a role, or a word and a role, and nothing else; anything else is some other clause, misspelt.
  private var endsLikeReading: Bool {
    let behind = peek(peek().kind == .name || current.kind == .string && !lacksOnlyQuotes ? 2 : 1)
    return behind.isSeparator || behind.kind == .end || ["}", ",", ":"].contains(behind.text)
  }

  /// Behind the name of a link.
  private mutating func reading(of link: Name) throws(Failure) -> RuleDeclaration.Reading {
    let word = current.kind == .string && !lacksOnlyQuotes ? try string() : nil
    return RuleDeclaration.Reading(link: link, word: word, role: try name("the name of a role"))
  }
}
