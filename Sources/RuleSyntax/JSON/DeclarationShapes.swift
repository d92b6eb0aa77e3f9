extension DeclarationShape {
  private static let name = RuleShape.field("name", .name)
  private static let parents = RuleShape.maybe([.mark(":"), .list("parents", .name, separator: ",")])
  private static let typed: [RuleShape] = [name, .mark(":"), .field("type", .name)]
  private static let making: [RuleShape] = [name, .mark(":"), .field("event", .name)]
  private static let options = RuleShape.maybe([
    .mark("("),
    .items(
      "options",
      [
        .choice([
          [.word("file"), .field("file", .string)], [.word("column"), .field("column", .name)],
          [.word("features"), .list("features", .name, separator: ",")],
          [.word("attributes"), .list("attributes", .name, separator: ",")],
          [.word("case"), .field("case", .name)], [.word("accents"), .field("accents", .name)],
          [.word("only"), .field("only", .name), .field("value", .string)],
        ])
      ], separator: ","), .mark(")"),
  ])

  private static func of(_ kind: String, _ heading: [RuleShape], _ block: Block) -> DeclarationShape {
    DeclarationShape(
      kind: kind, heading: kind.split(separator: " ").map { .word(String($0)) } + heading, block: block)
  }

  /// Every kind of declaration; the use of a paradigm comes last, its keyword being any name.
  static let all: [DeclarationShape] = [
    of("pack", [name, .field("version", .string)], .clauses(ClauseShape.pack)),
    of(
      "import",
      [
        name, .maybe([.word("as"), .field("as", .name)]),
        .maybe([.field("from", .string), .mark("..<"), .field("below", .string)]),
      ], .none),
    of("type", [name, parents], .clauses(ClauseShape.type)),
    of("feature", [name, .maybe([.mark(":"), .list("values", .name, separator: ",")])], .none),
    of("tokens", [], .clauses(ClauseShape.tokens)),
    of("sentences", [], .clauses(ClauseShape.sentenceClauses)),
    of("phases", [], .clauses(ClauseShape.phases)),
    of("phase", [name], .none),
    of("lexicon", [name, parents, options], .rows),
    of("extend lexicon", [name, options], .rows),
    of(
      "paradigm", [name, .mark("("), .list("forms", .name, separator: ","), .mark(")")],
      .clauses(ClauseShape.paradigm)),
    of(
      "fragment",
      [
        name, .maybe([.mark("("), .list("parameters", .name, separator: ","), .mark(")")]),
        .maybe([.mark("="), .field("pattern", .pattern)]),
      ], .clauses(ClauseShape.fragment)),
    of("recognizer", typed, .clauses(ClauseShape.recognizer)),
    of("list", typed, .clauses(ClauseShape.list)),
    of(
      "link",
      [
        name, .mark("("), .field("from", .name), .mark("->"), .field("to", .name), .mark(")"),
      ], .clauses(ClauseShape.link)),
    of("voice", [name], .clauses(ClauseShape.voice)),
    of("end", [name], .clauses(ClauseShape.end)),
    of("attachment", [name], .clauses(ClauseShape.attachment)),
    of("event", [name, parents], .clauses(ClauseShape.event)),
    of("extend event", [name], .clauses(ClauseShape.event)),
    of("rule", making, .clauses(ClauseShape.rule)),
    of("frame", making, .clauses(ClauseShape.frame)),
    of("role", [name, .mark(":"), .field("role", .name)], .clauses(ClauseShape.rule)),
    of("variants", [name], .clauses(ClauseShape.variants)),
    of("antecedent", [name], .clauses(ClauseShape.antecedent)),
    of("merge", [.field("event", .name)], .clauses(ClauseShape.merge)),
    of("document", [], .clauses(ClauseShape.document)),
    of("normalizer", typed, .clauses(ClauseShape.normalizer)),
    of("disable", [.list("rules", .ruleID, separator: ",")], .none),
    of("deprecated", [name, .field("advice", .string)], .none),
    of("alias", [name, .mark("="), .field("for", .name)], .none),
    of(
      "extern",
      [
        .field("what", .oneOf(["predicate", "recognizer", "normalizer", "lexicon"])), name,
        .maybe([.mark("("), .list("arguments", .name, separator: ","), .mark(")")]), parents,
      ], .none),
    DeclarationShape(
      kind: "use", heading: [.field("paradigm", .name), name, parents, options], block: .rows),
  ]
}
