import RuleSyntax

extension Mutation {
  /// What the parser must find.
  static let parse: [Mutation] = [
    Mutation(name: "a dropped closing bracket", id: "unclosed-bracket") { site in
      let closing = site.tokens.last { token in
        token.kind == .symbol && [")", "]", "}"].contains(site.text(token.span))
          && site.patterns.contains { $0.span.start <= token.span.start && token.span.end <= $0.span.end }
      }
      return closing.map { .removing(site.id, $0.span.start) }
    },
    Mutation(name: "a bracket too many", id: "unexpected-bracket") { site in
      site.patterns.first.map { .inserting(")", site.id, $0.span.end) }
    },
    Mutation(name: "a broken string", id: "unterminated-string") { site in
      // Where another string follows on the line it is closed there.
      site.examples.first {
        !site.text(site.lines($0.span)).dropFirst().contains("\"")
          || $0.expectations.allSatisfy { !$0.value.value.contains("/") }
      }
      .map { .removing(site.id, $0.text.span.end - 1) }
    },
    Mutation(name: "an escape that is none", id: "invalid-escape") { site in
      site.examples.first.map { .inserting("\\q", site.id, $0.text.span.start + 1) }
    },
    Mutation(name: "a misspelt clause", id: "unknown-clause") { site in
      // A frame takes any word for a link, so its examples are misspelt.
      let word = site.tokens.first { $0.kind == .name && site.text($0.span) == "match" }
      return word.map { .removing(site.id, $0.span.start + 1) }
    },
    Mutation(name: "a misspelt keyword", id: "unknown-declaration") { site in
      .inserting("x", site.id, site.declaration.span.start)
    },
    Mutation(name: "an emptied alternative", id: "empty-alternative") { site in
      site.sequences.first.map { .inserting(" |", site.id, $0.span.end) }
    },
    Mutation(name: "a quantifier the wrong way round", id: "bad-quantifier") { site in
      for pattern in site.patterns {
        if let found = site.text(pattern.span).firstMatch(of: /{([0-9]+),([0-9]+)}/), found.1 != found.2 {
          let start = pattern.span.start + site.text(pattern.span)[..<found.range.lowerBound].utf8.count
          let span = SourceSpan(file: site.id, start: start, end: start + found.0.utf8.count)
          return Spoiled(span, "{\(found.2),\(found.1)}")
        }
      }
      return nil
    },
    Mutation(name: "a gap without a bound", id: "unbounded-gap") { site in
      site.sequences.first.map { .inserting(" _*", site.id, $0.span.end) }
    },
    Mutation(name: "a character that cannot be seen", id: "invisible-character") { site in
      site.patterns.first.map { .inserting("\u{200B}", site.id, $0.span.start) }
    },
    Mutation(name: "a clause given twice", id: "duplicate-clause") { site in
      if site.tokens.contains(where: { site.text($0.span) == "since" }) { return nil }
      return site.bodyStart.map { .inserting("\n  since \"1\"\n  since \"2\"", site.id, $0, offset: 14) }
    },
    Mutation(name: "a mark that is not closed", id: "bad-example") { site in
      guard let example = site.firstMatch,
        let close = site.text(example.text.span).utf8.lastIndex(where: { "]}".utf8.contains($0) })
      else { return nil }
      let text = site.text(example.text.span)
      return .removing(
        site.id, example.text.span.start + text.utf8.distance(from: text.startIndex, to: close))
    },
    Mutation(name: "a regex that is not closed", id: "unterminated-regex") { site in
      // Where another slash follows on the line it is closed there.
      site.patterns.first { !site.text($0.span).contains("/") }.map {
        .inserting("/abc ", site.id, $0.span.start)
      }
    },
    Mutation(name: "a comma between clauses", id: "syntax") { site in
      site.patterns.first.map { .inserting(", the", site.id, $0.span.end) }
    },
    Mutation(name: "a number too large", id: "invalid-number") { site in
      site.sequences.first.map { .inserting(" the{1,99999999999999999999}", site.id, $0.span.end) }
    },
    Mutation(name: "a repeat of nothing", id: "bad-quantifier") { site in
      site.sequences.first.map { .inserting(" the{0}", site.id, $0.span.end) }
    },
  ]
}
