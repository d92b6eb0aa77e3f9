extension ClauseShape {
  private static let names = RuleShape.list("names", .name, separator: ",")
  private static let pattern = RuleShape.field("pattern", .pattern)
  private static let element = RuleShape.field("pattern", .element)
  private static let number = RuleShape.field("value", .number)
  private static let sentences = RuleShape.maybe([.field("unit", .oneOf(["sentences", "sentence"]))])
  private static let features = RuleShape.maybe([.word("when"), .list("when", .name, separator: "&")])

  private static let example: [RuleShape] = [
    .field("text", .example), .flag("others", [.mark("...")]), .maybe([.word("on"), .field("on", .day)]),
    .maybe([
      .mark("=>"), .items("expect", [.field("name", .name), .field("value", .text)], separator: ","),
    ]),
  ]
  private static func example(_ name: String) -> ClauseShape {
    plain(name, example[0], example[1], example[2], example[3])
  }
  /// What every named declaration may have.
  private static let notes: [ClauseShape] = [
    example("match"), example("no match"), example("todo match"), example("todo no match"),
    plain("status", .field("value", .name)), plain("since", .field("value", .string)),
    plain("see", .field("value", .string)), plain("deprecated", .field("value", .string)),
  ]

  private static let patterns = plain("pattern", pattern)
  private static let unless = plain("unless", pattern)
  private static let set = plain("set", names)
  private static let keep = plain("keep", names)
  private static let priority = plain("priority", number)
  private static let phase = plain("phase", .field("name", .name))
  private static let when = plain(
    "when",
    .items(
      "conditions",
      [
        .choice([
          [
            .field("subject", .name), .word("is"), .flag("not", [.word("not")]),
            .choice([[.mark("["), .field("test", .test), .mark("]")], [.field("is", .element)]]),
          ],
          [.word("not"), .field("unbound", .name)],
          [.field("bound", .name)],
        ])
      ], separator: "&"))
  private static let holds = plain(
    "where",
    .items(
      "predicates",
      [
        .flag("not", [.word("not")]), .field("name", .name), .mark("("),
        .list("arguments", .name, separator: ","), .mark(")"),
      ], separator: "&"))
  private static let inherit = plain(
    "inherit", .field("role", .name), .word("from"), .list("from", .name, separator: ","),
    .maybe([.word("count"), .field("count", .number)]),
    .maybe([.word("within"), .field("within", .number), sentences]))

  static let pack: [ClauseShape] = [
    plain("language", .field("value", .name)), plain("engine", .field("value", .string)),
    plain("license", .field("value", .string)), plain("see", .field("value", .string)),
  ]
  static let type: [ClauseShape] = [keep]
  static let tokens: [ClauseShape] =
    [
      plain("token", .field("name", .name), .field("regex", .regex)),
      plain("shape", .field("name", .name), .field("regex", .regex)),
      plain("fold", .field("from", .string), .field("to", .string)),
      plain("pair", .field("open", .string), .field("close", .string)),
    ] + tests("trim")
  static let sentenceClauses: [ClauseShape] = [
    plain("break", .field("regex", .regex)), plain("join", .field("regex", .regex)),
  ]
  static let phases: [ClauseShape] = [
    ClauseShape(
      "phases",
      .items(
        "phases",
        [
          .field("name", .name), .maybe([.word("repeat"), .field("repeat", .number)]),
          .maybe([
            .choice([[.word("after"), .field("after", .name)], [.word("before"), .field("before", .name)]])
          ]),
        ], separator: nil))
  ]
  static let paradigm: [ClauseShape] = [
    plain("ending", .field("cut", .string), .list("add", .string, separator: ""))
  ]
  static let fragment: [ClauseShape] = [patterns]
  static let recognizer: [ClauseShape] =
    [
      patterns, plain("text", .field("regex", .regex)), set, keep, plain("hide"), unless, priority, phase,
    ] + tests("members") + notes
  static let list: [ClauseShape] =
    [
      plain("element", pattern), plain("separator", pattern), plain("final", pattern),
      plain("behind", pattern),
      plain("ahead", pattern), set, keep, phase,
    ] + notes
  static let link: [ClauseShape] =
    [
      patterns, unless, plain("from", .field("link", .name), .word("of"), .field("slot", .name)),
      plain("copy", names), plain("set", .field("feature", .name), .field("value", .name)), when, holds,
      priority,
    ] + notes
  static let voice: [ClauseShape] = [
    ClauseShape("is", .field("link", .name), .word("is"), .field("source", .name)),
    ClauseShape("with word", .field("link", .name), .field("source", .name), .field("word", .string)),
  ]
  static let end: [ClauseShape] = [patterns]
  static let attachment: [ClauseShape] = [patterns, unless]
  static let event: [ClauseShape] = [
    ClauseShape(
      "role", .field("name", .name), .mark(":"), .list("types", .name, separator: "|"),
      .maybe([.field("cardinality", .cardinality)]), .flag("required", [.word("required")]),
      .maybe([.word("until"), .mark("("), .mark("@"), .field("until", .name), .mark(")")])),
    plain("attach", .field("name", .name), .maybe([.word("as"), .field("as", .name)])),
    plain("veto", pattern), plain("source", .list("roles", .name, separator: ","), features),
    plain("target", .list("roles", .name, separator: ","), features), inherit,
    plain("reports", .field("role", .name)),
  ]
  /// A line of `codes`.
  static let code: [RuleShape] = [
    .field("scheme", .name), .choice([[.field("code", .string)], [.flag("none", [.word("none")])]]), features,
  ]
  static let rule: [ClauseShape] =
    [
      patterns, unless, when, holds, set, inherit, priority, plain("allow overlap"),
    ] + notes
  static let frame: [ClauseShape] =
    [
      plain("head", element), plain("augment"),
      plain("under", element, .items("readings", reading, separator: nil)),
    ] + rule + [ClauseShape("read", reading[0], reading[1], reading[2])]
  private static let reading: [RuleShape] = [
    .field("link", .name), .maybe([.field("word", .string)]), .field("role", .name),
  ]
  static let variants: [ClauseShape] =
    [
      plain("of", element), plain("part"), plain("acronym"), plain("spelling", number),
      plain(
        "attribute", .field("name", .name), .choice([[.mark("="), .field("attribute", .name)], [element]])),
    ] + notes
  static let antecedent: [ClauseShape] =
    [
      plain("for", element), plain("to", element), plain("from", .list("from", .name, separator: ",")),
      plain("within", number, sentences), plain("agree", names), plain("share", element),
      plain("alike by", .field("attribute", .name)), plain("alike", element), plain("clash", element),
      plain("prefer", names), plain("count", number),
    ] + notes
  static let merge: [ClauseShape] =
    [
      plain("anaphor", pattern), plain("echo", pattern), plain("repeat", number), plain("refers", names),
      plain("share", names), plain("within", number, sentences),
    ] + notes
  static let normalizer: [ClauseShape] =
    [
      patterns, plain("vague"),
      plain(
        "set", .items("settings", [.field("field", .name), .field("value", .setting)], separator: ",")),
    ] + notes
  static let document: [ClauseShape] = [
    plain("headline", .field("regex", .regex)), plain("titlecase"), plain("byline", .field("regex", .regex)),
    plain("dateline", .field("type", .name)), plain("future", names),
  ]

  /// A clause with a test, in brackets or bare.
  private static func tests(_ name: String) -> [ClauseShape] {
    [plain(name, .choice([[.mark("["), .field("test", .test), .mark("]")], [.field("bare", .test)]]))]
  }
}
