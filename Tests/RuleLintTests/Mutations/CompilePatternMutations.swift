import RuleSyntax

extension Mutation {
  /// What the compiler must find in patterns.
  static let patterns: [Mutation] = [
    Mutation(name: "a misspelt class", id: "unknown-name") { site in
      site.firstReference { _ in true }.map { .inserting("x", site.id, $0.span.end) }
    },
    Mutation(name: "a misspelt class in a test", id: "unknown-name") { site in
      site.firstTest.map { .inserting("x", site.id, $0.span.end) }
    },
    Mutation(name: "a slot for every repeat", id: "slot-in-repeat") { site in
      site.firstSlot.map {
        Spoiled($0.pattern.span, "(\(site.text($0.pattern.span)))+")
      }
    },
    Mutation(name: "a slot in a look-ahead", id: "slot-in-look") { site in
      site.sequences.first.map { .inserting(" (?= {\(site.slotName): the})", site.id, $0.span.end) }
    },
    Mutation(name: "a test of a fragment", id: "test-on-fragment") { site in
      site.firstReference(site.isFragment).map { .inserting("[adjective]", site.id, $0.span.end) }
    },
    Mutation(name: "arguments for a fragment that takes none", id: "wrong-arguments") { site in
      site.firstReference(site.isFragment).map { .inserting("(the)", site.id, $0.span.end) }
    },
    Mutation(name: "arguments for a class", id: "not-a-fragment") { site in
      site.firstReference { !site.isFragment($0) }.map { .inserting("(the)", site.id, $0.span.end) }
    },
    Mutation(name: "a fragment in a test", id: "not-a-class") { site in
      site.firstTest.map { Spoiled($0.span, "adjunct") }
    },
    Mutation(name: "a regex with an open group", id: "invalid-regex") { site in
      site.sequences.first.map { .inserting(" (?! /a(b/)", site.id, $0.span.end) }
    },
    Mutation(name: "a look-behind without a bound", id: "look-behind-length") { site in
      site.sequences.first.map { .inserting(" (?<= @adjunct*)", site.id, $0.span.end) }
    },
    Mutation(name: "a trigger that is not marked", id: "missing-trigger") { site in
      if site.declaration.isRule, let marked = site.sequences.first?.marked {
        return Spoiled(marked.span, "(\(site.text(marked.span).dropFirst().dropLast()))")
      }
      guard let token = site.tokens.first(where: { site.text($0.span) == "$trigger" }) else { return nil }
      return Spoiled(token.span, "the")
    },
    Mutation(name: "a trigger where there is none", id: "unexpected-trigger") { site in
      site.rule == nil ? site.sequences.first.map { .inserting(" $trigger", site.id, $0.span.end) } : nil
    },
    Mutation(name: "a second mark", id: "unexpected-mark") { site in
      guard let pattern = site.sequences.first, site.rule?.form != .frame else { return nil }
      if pattern.marked != nil { return .inserting(" [the]", site.id, pattern.span.end) }
      if case .recognizer = site.declaration.kind { return nil }
      return .inserting(" [the]", site.id, pattern.span.end)
    },
    Mutation(name: "a parameter of nothing", id: "unknown-name") { site in
      site.sequences.first.map { .inserting(" $nothing", site.id, $0.span.end) }
    },
    Mutation(name: "an end that is none", id: "unknown-name") { site in
      guard site.rule != nil else { return nil }
      return site.sequences.first.map { .inserting(" until(@nothingEnd)", site.id, $0.span.end) }
    },
    Mutation(
      name: "a class that nothing gives", id: "unproduced",
      extra: (0..<400).map { "feature missing\($0)" }.joined(separator: "\n")
    ) { site in
      site.sequences.first.map { .inserting(" (?! _[missing\(site.number)])", site.id, $0.span.end) }
    },
  ]
}
