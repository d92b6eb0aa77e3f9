import RuleSyntax

@testable import RuleLint

extension Mutation {
  /// What the lints must find: the rules load, but something about them is suspicious.
  static let lints: [Mutation] = [
    Mutation(name: "no match", id: "no-positive-example", beside: ["uncovered-pattern", "unexercised-guard"])
    { site in
      let examples = site.examples.filter { $0.shouldMatch }
      guard site.declaration.exampleOwner?.needsExamples == true, !examples.isEmpty else { return nil }
      return Spoiled(examples.map { ($0.span, "") }, at: site.name.span.start)
    },
    Mutation(name: "no no match", id: "no-negative-example", beside: ["unexercised-guard"]) { site in
      let examples = site.examples.filter { !$0.shouldMatch }
      guard site.declaration.exampleOwner?.needsExamples == true, !examples.isEmpty else { return nil }
      return Spoiled(examples.map { ($0.span, "") }, at: site.name.span.start)
    },
    Mutation(name: "an example given twice", id: "duplicate-example") { site in
      site.firstMatch.map {
        .inserting("\n" + site.text($0.span), site.id, $0.span.end, offset: 1)
      }
    },
    Mutation(name: "a todo that is done", id: "todo-passes") { site in
      site.firstMatch.map { .inserting("todo ", site.id, $0.span.start) }
    },
    Mutation(name: "an example the wrong way round", id: "failing-example") { site in
      // The only one is missed, too.
      guard site.examples.filter({ $0.shouldMatch && !$0.isTodo }).count > 1 else { return nil }
      return site.firstMatch.map { .inserting("no ", site.id, $0.span.start) }
    },
    Mutation(name: "a pattern given twice", id: "duplicate-pattern") { site in
      guard let pattern = site.sequences.first, site.element == nil else { return nil }
      let clause = site.clause(pattern)
      return .inserting("\n" + site.text(clause), site.id, clause.end, offset: 1)
    },
    Mutation(name: "a pattern without an example", id: "uncovered-pattern") { site in
      site.extraPattern(site.word).flatMap { .clause("pattern \($0)", in: site) }
    },
    Mutation(name: "a word that is spelled like a type", id: "word-like-type") { site in
      site.sequences.first.map { .inserting(" (?! Person)", site.id, $0.span.end) }
    },
    Mutation(name: "a group that captures", id: "capture-in-regex") { site in
      site.sequences.first.map { .inserting(" (?! /xy(z+)y/)", site.id, $0.span.end) }
    },
    Mutation(name: "a letter given twice", id: "duplicate-in-class") { site in
      site.sequences.first.map { .inserting(" (?! /xy[zxz]y/)", site.id, $0.span.end) }
    },
    Mutation(name: "an empty alternative in a regex", id: "empty-regex-alternative") { site in
      site.sequences.first.map { .inserting(" (?! /xy(?:z|)y/)", site.id, $0.span.end) }
    },
    Mutation(name: "names without accents", id: "ascii-name-class") { site in
      site.sequences.first.map { .inserting(" (?! /[A-Z][a-z]+xyzzy/)", site.id, $0.span.end) }
    },
    Mutation(name: "a comment that silences nothing", id: "unused-suppression") { site in
      .clause("// tidings:ignore word-like-type: nothing", in: site)
    },
    Mutation(name: "a comment for a finding that is none", id: "unknown-suppression") { site in
      .clause("// tidings:ignore word-like-tipe: nothing", in: site)
    },
  ]

  /// Found once in a file, whatever else is wrong there.
  static let layout = Mutation(name: "a file that is not laid out", id: "not-formatted", isOfFile: true) {
    site in
    site.bodyStart.map { .inserting("   \n", site.id, $0) }
  }

  /// Not told of a rule that builds on one with a fault, so it has a round of its own.
  static let idleGuard = Mutation(name: "a guard without an example", id: "unexercised-guard") { site in
    guard site.takesUnless else { return nil }
    return .clause(site.rule == nil ? "unless _ xyzzy" : "unless $trigger xyzzy", in: site)
  }
  /// What fails in rules of its event type is laid to it, so other mistakes there are not told with it.
  static let contradiction = Mutation(name: "a test that nothing passes", id: "contradiction") { site in
    site.sequences.first.map { .inserting(" (?! _[Person & !Person])", site.id, $0.span.end) }
  }
}
