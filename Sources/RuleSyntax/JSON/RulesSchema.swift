// The schema comes from the same tables as the JSON itself, so that it cannot be behind.

extension RulesJSON {
  /// The JSON Schema of what ``document(_:)`` gives.
  public static var schema: JSONValue {
    let declarations = DeclarationShape.all.map { $0.schema } + [other("kind", "clauses", clauses([]))]
    return object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string("tidings-rules-1")),
      ("title", .string("What `tidings parse` prints and `tidings parse --from-json` reads")),
      ("type", .string("object")), ("required", strings(["schema", "files"])),
      ("additionalProperties", .bool(false)),
      ("properties", object([("schema", object([("const", .number(1))])), ("files", array(ref("file")))])),
      (
        "$defs",
        object(
          [
            (
              "file",
              closed(
                [
                  ("path", text), ("declarations", array(ref("declaration"))), ("comments", ref("lines")),
                ], required: ["path", "declarations"])
            ),
            ("declaration", anyOf(declarations)),
            ("item", object([("properties", object(common))])),
            ("lines", described(array(text), "comments with their slashes; an empty string is a blank line")),
            (
              "inside",
              array(
                closed(
                  [
                    ("token", number), ("text", text), ("own_line", flag),
                  ], required: ["token", "text"]))
            ),
            ("string", anyOf([text, closed([("written", text)], required: ["written"])])),
            ("entry", anyOf([ref("string"), closed([("quoted", ref("string"))], required: ["quoted"])])),
            (
              "row",
              anyOf([
                closed(
                  [("entries", array(ref("entry"))), ("values", array(ref("entry")))] + common,
                  required: ["entries"]),
                closed(
                  [("groups", array(object([("type", .string("object"))])))] + common, required: ["groups"]),
              ])
            ),
            (
              "code",
              anyOf([closed(ClauseShape.code, common), closed([("text", text)] + common, required: ["text"])])
            ),
            ("pattern", anyOf(patterns)), ("test", anyOf(tests)),
          ] + clauseSchemas.map { ($0.name, $0.schema) })
      ),
    ])
  }

  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { JSONValue.Member($0.0, $0.1) })
  }
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
  static func ref(_ name: String) -> JSONValue { object([("$ref", .string("#/$defs/\(name)"))]) }
  static func array(_ items: JSONValue) -> JSONValue {
    object([("type", .string("array")), ("items", items)])
  }
  static func anyOf(_ values: [JSONValue]) -> JSONValue { object([("anyOf", .array(values))]) }
  static func described(_ value: JSONValue, _ text: String) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(members + [JSONValue.Member("description", .string(text))])
  }
  static let text = object([("type", .string("string"))])
  static let number = object([("type", .string("integer"))])
  static let flag = object([("const", .bool(true))])

  static func constant(_ text: String) -> JSONValue { object([("const", .string(text))]) }

  /// An object with these members and no other. Comments and layout are said once, by reference.
  static func closed(_ members: [(String, JSONValue)], required: [String]) -> JSONValue {
    let shared = Set(common.map(\.0))
    let isItem = members.contains { $0.0 == "same_row" }
    var unique: [(String, JSONValue)] = []
    for member in members where !unique.contains(where: { $0.0 == member.0 }) {
      if !isItem || !shared.contains(member.0) { unique.append(member) }
    }
    let head = [("type", JSONValue.string("object")), ("required", strings(required))]
    let rest =
      isItem
      ? [("$ref", JSONValue.string("#/$defs/item")), ("unevaluatedProperties", .bool(false))]
      : [("additionalProperties", .bool(false))]
    return object(head + [("properties", object(unique))] + rest)
  }

  static func closed(_ shapes: [RuleShape], _ more: [(String, JSONValue)], required: [String] = [])
    -> JSONValue
  {
    closed(
      more + shapes.flatMap(\.properties), required: required + shapes.flatMap { $0.requiredKeys.sorted() })
  }

  /// Comments and layout, which any item may have.
  static let common: [(String, JSONValue)] = [
    ("before", ref("lines")), ("doc", text), ("after", text), ("inside", ref("inside")),
    ("breaks", array(number)), ("same_row", flag),
  ]

  static func block(_ key: String, _ items: JSONValue) -> [(String, JSONValue)] {
    [(key, array(items)), ("inline", flag), ("behind_brace", text), ("comments", ref("lines"))]
  }

  static func clauses(_ shapes: [ClauseShape]) -> JSONValue {
    anyOf(shapes.map { ref(clauseName($0)) } + [other("clause", "codes", ref("code"))])
  }

  private static func schema(of clause: ClauseShape) -> JSONValue {
    closed(clause.parts, [("clause", constant(clause.name))] + common, required: ["clause"])
  }

  /// Every clause once, under its name, with a number where clauses of one name differ.
  private static let clauseSchemas: [(name: String, schema: JSONValue)] = {
    var out: [(name: String, schema: JSONValue)] = []
    for declaration in DeclarationShape.all {
      guard case .clauses(let shapes) = declaration.block else { continue }
      for shape in shapes {
        let schema = schema(of: shape)
        if out.contains(where: { $0.schema == schema }) { continue }
        let name = "clause_" + shape.name.replacing(" ", with: "_")
        let count = out.count { $0.name == name || $0.name.hasPrefix(name + "_v") }
        out.append((count == 0 ? name : "\(name)_v\(count + 1)", schema))
      }
    }
    return out
  }()

  private static func clauseName(_ shape: ClauseShape) -> String {
    let schema = schema(of: shape)
    return clauseSchemas.first { $0.schema == schema }?.name ?? "item"
  }

  /// What the tables do not know, as text.
  static func other(_ tag: String, _ key: String, _ items: JSONValue) -> JSONValue {
    anyOf([
      closed(
        [(tag, constant("other")), ("text", text)] + block(key, items) + common, required: [tag, "text"]),
      closed([(tag, text)] + block(key, items) + common, required: [tag, key]),
    ])
  }

  private static var patterns: [JSONValue] {
    func node(
      _ key: String, _ value: JSONValue, _ more: [(String, JSONValue)] = [], _ required: [String] = []
    )
      -> JSONValue
    { closed([(key, value)] + more, required: [key] + required) }
    let test = [("test", ref("test"))]
    return [
      node("alternatives", array(ref("pattern"))), node("sequence", array(ref("pattern"))),
      node(
        "repeat", ref("pattern"), [("min", number), ("max", number), ("lazy", flag), ("written", text)],
        ["min"]),
      node("word", ref("string"), [("quoted", flag)]), node("regex", ref("string")), node("ref", text, test),
      node("call", text, [("arguments", array(ref("pattern")))], ["arguments"]), node("any", flag, test),
      node("slot", text, [("pattern", ref("pattern"))]), node("mark", ref("pattern")),
      node("group", ref("pattern")),
      node(
        "look", object([("enum", strings(["ahead", "behind"]))]),
        [("not", flag), ("pattern", ref("pattern"))],
        ["pattern"]),
      node("start", flag), node("end", flag), node("trigger", flag), node("parameter", text),
      node("until", text), node("gap", number, test),
    ]
  }

  private static var tests: [JSONValue] {
    let parts: [(String, JSONValue)] = [
      ("any", array(ref("test"))), ("all", array(ref("test"))), ("not", ref("test")), ("group", ref("test")),
      ("class", text), ("word", ref("string")), ("regex", ref("string")),
    ]
    return parts.map { closed([$0], required: [$0.0]) }
  }
}

extension DeclarationShape {
  fileprivate var schema: JSONValue {
    var more: [(String, JSONValue)] = [("kind", RulesJSON.constant(kind))]
    more += Keywords.modifiers.sorted().map { ($0, RulesJSON.flag) }
    switch block {
    case .none: break
    case .rows: more += RulesJSON.block("rows", RulesJSON.ref("row"))
    case .clauses(let shapes): more += RulesJSON.block("clauses", RulesJSON.clauses(shapes))
    }
    return RulesJSON.closed(heading, more + RulesJSON.common, required: ["kind"])
  }
}

extension RuleShape {
  /// The members that it can give, with their schemas.
  fileprivate var properties: [(String, JSONValue)] {
    switch self {
    case .word, .mark: []
    case .flag(let key, _): [(key, RulesJSON.flag)]
    case .field(let key, let value): [(key, value.schema)]
    case .list(let key, let value, _): [(key, RulesJSON.array(value.schema))]
    case .items(let key, let parts, _): [(key, RulesJSON.array(RulesJSON.closed(parts, [])))]
    case .maybe(let parts): parts.flatMap(\.properties)
    case .choice(let choices): choices.joined().flatMap(\.properties)
    }
  }
}

extension RuleShape.Value {
  fileprivate var schema: JSONValue {
    switch self {
    case .name, .ruleID, .day, .cardinality: RulesJSON.text
    case .oneOf(let names): RulesJSON.object([("enum", RulesJSON.strings(names))])
    case .string, .example, .regex: RulesJSON.ref("string")
    case .number: RulesJSON.number
    case .setting: RulesJSON.object([("type", RulesJSON.strings(["string", "integer"]))])
    case .text:
      RulesJSON.anyOf([
        RulesJSON.text, RulesJSON.closed([("string", RulesJSON.ref("string"))], required: ["string"]),
      ])
    case .pattern, .element: RulesJSON.ref("pattern")
    case .test: RulesJSON.ref("test")
    }
  }
}
