/// A declaration without layout and comments.
enum CanonicalRule {
  private static let layout: Set<String> = [
    "before", "after", "inside", "breaks", "same_row", "inline", "behind_brace", "comments",
  ]

  /// The declaration with a clause on each line, an entry of a lexicon on each line, and no comment but its documentation.
  static func stripped(_ declaration: JSONValue) -> JSONValue {
    guard case .object(let members) = declaration else { return declaration }
    let isLexicon = [.string("lexicon"), .string("extend lexicon")].contains(declaration["kind"])
    return .object(
      members.filter { !layout.contains($0.key) }.map { member in
        guard ["clauses", "rows"].contains(member.key), case .array(let items) = member.value else {
          return member
        }
        let flat = member.key == "rows" && isLexicon ? items.flatMap(entries) : items
        return JSONValue.Member(member.key, .array(flat.map(clause)))
      })
  }

  private static func clause(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(
      members.filter { !layout.contains($0.key) && $0.key != "doc" }.map { member in
        guard member.key == "codes", case .array(let items) = member.value else { return plain(member) }
        return JSONValue.Member(member.key, .array(items.map(clause)))
      })
  }

  /// A word means the same with and without quotes.
  private static func plain(_ member: JSONValue.Member) -> JSONValue.Member {
    JSONValue.Member(member.key, plain(member.value))
  }

  private static func plain(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let values): .array(values.map(plain))
    case .object(let members):
      .object(members.filter { $0 != JSONValue.Member("quoted", .bool(true)) }.map(plain))
    default: value
    }
  }

  /// A row for each entry, with the values it has.
  private static func entries(_ row: JSONValue) -> [JSONValue] {
    if case .array(let groups)? = row["groups"] { return groups.flatMap(entries) }
    guard case .array(let entries)? = row["entries"] else { return [row] }
    return entries.map { entry in
      var members = [JSONValue.Member("entries", .array([entry]))]
      if let values = row["values"] { members.append(JSONValue.Member("values", values)) }
      return .object(members)
    }
  }

  /// The lines of its canonical text.
  static func lines(_ json: JSONValue) -> [RuleChange.Line] {
    let file = RulesJSON.object([("path", .string("")), ("declarations", .array([json]))])
    guard let source = try? RulesJSON.file(file, "") else { return [] }
    let text = String(decoding: source.bytes, as: UTF8.self)
    return text.split(separator: "\n").map { line in
      let line = line.drop { $0 == " " }
      return RuleChange.Line(isNew: true, part: part(line), text: String(line))
    }.filter { $0.text != "}" }
  }

  private static func part(_ line: Substring) -> RuleChange.Part {
    if line.hasPrefix("///") { return .documentation }
    let words = line.split(separator: " ", maxSplits: 2)
    if words.count > 1, words[1].hasPrefix("\"") || words[0] == "status" {
      if words[0] == "match" { return .examples }
      if ["status", "since", "see", "deprecated"].contains(words[0]) { return .metadata }
    }
    return ["no match", "todo match", "todo no"].contains(words.prefix(2).joined(separator: " "))
      ? .examples : .meaning
  }
}
