// link  = "link" name "(" "from" "->" "to" ")" "{" { "pattern" pattern | "unless" pattern
//       | "from" name "of" name | "copy" names | "set" "to" "." name name | "when" conditions
//       | "where" calls | "priority" n | note } "}"
// voice = "voice" name "{" { name "is" name | name "via" string } "}"
// end   = "end" name "{" { "pattern" pattern } "}"
// attachment = "attachment" name "{" { "pattern" pattern | "unless" pattern } "}"

extension Parser {
  mutating func link() throws(Failure) -> LinkDeclaration {
    let linkName = try name("the name of the link")
    guard at("(") else {
      throw expected(
        "the ends of the link, such as `(from -> to)`", fix: inserting("(from -> to)", isAttached: false))
    }
    let (from, to) = try bracketed { (p: inout Parser) throws(Failure) -> (Name, Name) in
      let from = try p.name("the slot from which the link goes")
      if !p.take("->", not: ["=>", ",", "=", ">", "-", ":", "<"]) { throw p.expected("`->`") }
      return (from, try p.name("the slot to which the link goes"))
    }
    var result = LinkDeclaration(name: linkName, from: from, to: to, clauses: [], notes: RuleNotes())
    try block(.link, into: &result, Self.linkClause)
    return result
  }

  private static func linkClause(
    _ p: inout Parser, _ keyword: Item, _ result: inout LinkDeclaration
  ) throws(Failure) -> Bool {
    if try p.note(keyword, &result.notes) { return true }
    switch keyword.text {
    case "pattern": result.clauses.append(.pattern(try p.pattern()))
    case "unless": result.clauses.append(.unless(try p.pattern()))
    case "from":
      let link = try p.name("the name of a link")
      guard p.takeName("of") else { throw p.expected("`of` and a slot") }
      result.clauses.append(.from(link: link, slot: try p.name("the name of a slot")))
    case "copy": result.clauses.append(.copy(try p.names("the name of a feature group")))
    case "set":
      let target = try p.name("a slot and a feature group, such as `to.modality`", dots: true)
      guard let dot = target.value.firstIndex(of: ".") else {
        throw Failure(
          diagnostic: Diagnostic(
            "syntax", "expected a slot and a feature group, found `\(target.value)`", at: target.span,
            help: "write `set \(result.to.value).\(target.value) …`"))
      }
      let (slot, group) = p.split(target, at: dot)
      result.clauses.append(.set(slot: slot, group: group, value: try p.name("the value to set")))
    case "when": result.clauses.append(.when(try p.conditions()))
    case "where": result.clauses.append(.holds(try p.calls()))
    case "priority": result.clauses.append(.priority(try p.number()))
    default: return false
    }
    return true
  }

  /// The names before and behind a dot.
  func split(_ id: Name, at dot: String.Index) -> (Name, Name) {
    let length = id.value.utf8.distance(from: id.value.startIndex, to: dot)
    let before = SourceSpan(file: file, start: id.span.start, end: id.span.start + length)
    let after = SourceSpan(file: file, start: before.end + 1, end: id.span.end)
    return (Name(String(id.value[..<dot]), before), Name(String(id.value[dot...].dropFirst()), after))
  }

  mutating func voice() throws(Failure) -> VoiceDeclaration {
    let feature = try name("the feature of items in this voice")
    var clauses: [VoiceDeclaration.Clause] = []
    try lines("a link", .voice) { (p: inout Parser) throws(Failure) -> Void in
      let link = try p.name("the name of a link")
      if p.takeIs() {
        clauses.append(.same(link: link, source: try p.name("the name of a link")))
      } else {
        let source = try p.name("`is`, or the link that is read with a word")
        clauses.append(
          .word(link: link, source: source, word: try p.string("the word of the link as a string")))
      }
    }
    return VoiceDeclaration(feature: feature, clauses: clauses)
  }

  mutating func end() throws(Failure) -> EndDeclaration {
    var result = EndDeclaration(name: try name("the name of the end"), patterns: [])
    try block(.end, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      guard keyword.text == "pattern" else { return false }
      result.patterns.append(try p.pattern())
      return true
    }
    return result
  }

  mutating func attachment() throws(Failure) -> AttachmentDeclaration {
    var result = AttachmentDeclaration(name: try name("the name of the attachment"), patterns: [], unless: [])
    try block(.attachment, into: &result) { (p, keyword, result) throws(Failure) -> Bool in
      switch keyword.text {
      case "pattern": result.patterns.append(try p.pattern())
      case "unless": result.unless.append(try p.pattern())
      default: return false
      }
      return true
    }
    return result
  }
}
