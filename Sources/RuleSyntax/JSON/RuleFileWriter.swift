/// Writes JSON as the text of a rule file; the formatter brings it into the canonical layout.
struct RuleFileWriter {
  private(set) var out = ""
  /// Where in the text each part of the JSON begins.
  private var places: [(offset: Int, path: String)] = []

  /// The innermost part of the JSON that a byte of the text comes from.
  func place(of offset: Int) -> String? { places.last { $0.offset <= offset }?.path }

  mutating func file(_ object: inout JSONObject) throws(RuleJSONError) {
    for (number, value) in try object.array("declarations").enumerated() {
      var item = try JSONObject(value, "\(object.path).declarations[\(number)]")
      try before(&item)
      try declaration(&item)
      try after(&item)
      try item.end()
      out += "\n"
    }
    try lines(&object, "comments")
    try object.end()
  }

  /// Comments, each on a line of its own.
  private mutating func lines(_ object: inout JSONObject, _ key: String) throws(RuleJSONError) {
    for (number, line) in try object.optionalArray(key).enumerated() {
      let path = "\(object.place(key))[\(number)]"
      guard case .string(let text) = line else {
        throw RuleJSONError(path, "expected a string, found \(line.what)")
      }
      out += text.isEmpty ? "\n" : try comment(text, path) + "\n"
    }
  }

  private func comment(_ text: String, _ path: String) throws(RuleJSONError) -> String {
    guard text.hasPrefix("//"), !text.contains(where: \.isNewline) else {
      throw RuleJSONError(path, "expected a comment that begins with `//`, found \(JSONValue.quoted(text))")
    }
    return text
  }

  private mutating func before(_ object: inout JSONObject) throws(RuleJSONError) {
    try lines(&object, "before")
    if let doc = try object.optionalString("doc") {
      for line in doc.split(separator: "\n", omittingEmptySubsequences: false) {
        out += DocLine.comment(String(line)) + "\n"
      }
    }
  }

  private mutating func after(_ object: inout JSONObject) throws(RuleJSONError) {
    guard let text = try object.optionalString("after") else { return }
    out += "  " + (try comment(text, object.place("after")))
  }

  /// The tokens, with the comments and line ends that stand between them.
  private mutating func write(_ tokens: [RuleToken], _ object: inout JSONObject) throws(RuleJSONError) {
    var comments: [Int: [String]] = [:]
    for (number, value) in try object.optionalArray("inside").enumerated() {
      var item = try JSONObject(value, "\(object.place("inside"))[\(number)]")
      let text = try comment(try item.string("text"), item.place("text"))
      let lead = try item.flag("own_line") ? "\n" : "  "
      comments[try item.number("token"), default: []].append(lead + text)
      try item.end()
    }
    var breaks: Set<Int> = []
    for case .number(let number) in try object.optionalArray("breaks") { breaks.insert(number) }
    places.append((out.utf8.count, object.path))
    for (number, token) in tokens.enumerated() {
      if let found = comments[number] {
        out += found.joined() + "\n"
      } else if breaks.contains(number), number > 0 {
        out += "\n"
      } else if number > 0, !token.isAttached {
        out += " "
      }
      out += token.text
    }
    // Those behind the last token stand before the brace.
    for number in comments.keys.sorted() where number >= tokens.count {
      out += (comments[number] ?? []).joined() + "\n"
    }
  }

  // MARK: Declarations and clauses

  private mutating func declaration(_ object: inout JSONObject) throws(RuleJSONError) {
    let kind = try object.string("kind")
    var tokens: [RuleToken] = []
    var block = DeclarationShape.Block.clauses([])
    if kind == "other" {
      tokens = RuleToken.tokens(of: try object.string("text"))
    } else {
      guard let shape = DeclarationShape.all.first(where: { $0.kind == kind }) else {
        let kinds = DeclarationShape.all.map(\.kind)
        let guess = Suggestion.closest(to: kind, in: kinds).map { "; did you mean \"\($0)\"?" }
        throw RuleJSONError(
          object.place("kind"),
          "there is no declaration `\(kind)`\(guess ?? ", only \(kinds.joined(separator: ", "))")")
      }
      for word in Keywords.modifiers.sorted(by: >) where try object.flag(word) { tokens.append(.name(word)) }
      tokens += try ShapeWriter.tokens(shape.heading, &object)
      block = shape.block
    }
    try write(tokens, &object)
    switch block {
    case .rows:
      try self.block("rows", &object) { (writer, item) throws(RuleJSONError) in try writer.row(&item) }
    case .clauses(let shapes):
      try self.block("clauses", &object) { (writer, item) throws(RuleJSONError) in
        try writer.clause(&item, shapes)
      }
    case .none: break
    }
  }

  private mutating func block(
    _ key: String, _ object: inout JSONObject,
    _ write: (inout RuleFileWriter, inout JSONObject) throws(RuleJSONError) -> Void
  ) throws(RuleJSONError) {
    guard object.has(key) else { return }
    let isInline = try object.flag("inline")
    out += " {"
    if let text = try object.optionalString("behind_brace") {
      out += "  " + (try comment(text, object.place("behind_brace")))
    }
    if !isInline { out += "\n" }
    for (number, value) in try object.array(key).enumerated() {
      var item = try JSONObject(value, "\(object.place(key))[\(number)]")
      let isInRow = try item.flag("same_row") || isInline
      if number > 0 { out += isInRow ? "; " : "\n" }
      try before(&item)
      try write(&self, &item)
      try after(&item)
      try item.end()
    }
    if !isInline { out += "\n" }
    try lines(&object, "comments")
    out += "}"
  }

  private mutating func clause(_ object: inout JSONObject, _ shapes: [ClauseShape]) throws(RuleJSONError) {
    let name = try object.string("clause")
    if name == "other" { return try write(RuleToken.tokens(of: try object.string("text")), &object) }
    if object.has("codes") {
      try write([.name(name)], &object)
      return try block("codes", &object) { (writer, item) throws(RuleJSONError) in
        let tokens =
          item.has("text")
          ? RuleToken.tokens(of: try item.string("text")) : try ShapeWriter.tokens(ClauseShape.code, &item)
        try writer.write(tokens, &item)
      }
    }
    guard let shape = shapes.first(where: { $0.name == name }) else {
      let guess = Suggestion.closest(to: name, in: shapes.map(\.name)).map { "; did you mean \"\($0)\"?" }
      throw RuleJSONError(object.place("clause"), "there is no clause `\(name)` here\(guess ?? "")")
    }
    try write(try ShapeWriter.tokens(shape.parts, &object), &object)
  }

  // MARK: Lexicons

  private mutating func row(_ object: inout JSONObject) throws(RuleJSONError) {
    var tokens: [RuleToken] = []
    if object.has("groups") {
      for (number, value) in try object.array("groups").enumerated() {
        var group = try JSONObject(value, "\(object.place("groups"))[\(number)]")
        tokens += try entries(&group)
        try group.end()
      }
    } else {
      tokens = try entries(&object)
    }
    try write(tokens, &object)
  }

  private func entries(_ object: inout JSONObject) throws(RuleJSONError) -> [RuleToken] {
    var out: [RuleToken] = []
    for (number, value) in try object.array("entries").enumerated() {
      out.append(RuleToken(.word, try EntryJSON.text(value, "\(object.place("entries"))[\(number)]")))
    }
    guard object.has("values") else { return out }
    out.append(RuleToken(.word, "="))
    for (number, value) in try object.array("values").enumerated() {
      out.append(RuleToken(.word, try EntryJSON.text(value, "\(object.place("values"))[\(number)]")))
    }
    return out
  }
}
