import RuleSyntax
import Testing

@Suite struct TreeTests {
  /// The only declaration of a text without findings.
  private func only(_ text: String) throws -> Declaration {
    let (file, _) = parse(text)
    #expect(file.diagnostics.isEmpty, "\(file.diagnostics.map(\.message))")
    #expect(file.declarations.count == 1)
    return try #require(file.declarations.first)
  }

  @Test func docAndModifier() throws {
    let declaration = try only("// no\n\n/// one\n///two\nprivate type A: B, c.D { keep x, y }")
    #expect(declaration.doc == "one\ntwo")
    #expect(declaration.isPrivate)
    guard case .type(let type) = declaration.kind else { throw Unexpected() }
    #expect(type.parents.map(\.value) == ["B", "c.D"])
    #expect(type.keep.map(\.value) == ["x", "y"])
  }

  @Test func lexiconRows() throws {
    let text =
      "verb say: X (file \"a.tsv\", features number, tense, case exact) {\n  say says // c\n  \"a b\" O'Neill U.S. ; & and/or\n}"
    guard case .lexicon(let lexicon) = try only(text).kind else { throw Unexpected() }
    #expect(lexicon.paradigm?.value == "verb")
    #expect(
      lexicon.rows.map { $0.entries.map(\.value) } == [
        ["say", "says"], ["a b", "O'Neill", "U.S."], ["&", "and/or"],
      ])
    #expect(lexicon.options.count == 3)
    guard case .features(let columns) = lexicon.options[1] else { throw Unexpected() }
    #expect(columns.map(\.value) == ["number", "tense"])
  }

  @Test func braceOnTheNextLine() throws {
    guard case .lexicon(let lexicon) = try only("lexicon a: b\n{\n  U.S. Mr.\n}").kind else {
      throw Unexpected()
    }
    #expect(lexicon.rows[0].entries.map(\.value) == ["U.S.", "Mr."])
  }

  @Test func event() throws {
    let text =
      "event M: N { a: X|y.Z[2...5] required until(@e); codes: Y+ ; b: Q[2...]; attach d as e\n codes { c \"1\" when x & y } }"
    guard case .event(let event) = try only(text).kind else { throw Unexpected() }
    let roles = event.clauses.compactMap { clause in if case .role(let role) = clause { role } else { nil } }
    #expect(roles.map(\.name.value) == ["a", "codes", "b"])
    #expect(
      roles.map(\.cardinality) == [.many(min: 2, max: 5), .many(min: 1, max: nil), .many(min: 2, max: nil)])
    #expect(roles[0].types.map(\.value) == ["X", "y.Z"])
    #expect(roles[0].isRequired && roles[0].until?.value == "e")
    #expect(event.clauses.count == 5)
  }

  @Test func frame() throws {
    let text =
      "frame a.b: C {\n  head @x[y]\n  under @r subject i via \"from\" j\n  via \"to\" k\n  augment\n  where x(a)\n  when a & not b & trigger is not @p[q] & c is [r]\n}"
    guard case .rule(let rule) = try only(text).kind else { throw Unexpected() }
    #expect(rule.form == .frame && rule.name.value == "a.b" && rule.role == nil)
    #expect(rule.clauses.count == 6)
    guard case .under(_, let readings) = rule.clauses[1] else { throw Unexpected() }
    #expect(readings.map(\.role.value) == ["i", "j"])
    #expect(readings[1].word?.value == "from")
    guard case .when(let conditions) = rule.clauses[5] else { throw Unexpected() }
    #expect(conditions.map(\.subject.value) == ["a", "b", "trigger", "c"])
  }

  @Test func roleIsSplitAtItsLastDot() throws {
    let (file, map) = parse("role a.b: core.Meeting.place { pattern $trigger {place} }")
    guard case .rule(let rule) = file.declarations[0].kind, let role = rule.role else { throw Unexpected() }
    #expect(rule.event.value == "core.Meeting" && role.value == "place")
    #expect(map.text(of: role.span) == "place" && map.text(of: rule.event.span) == "core.Meeting")
  }

  @Test func exampleClause() throws {
    let text =
      "rule a: B { todo no match \"a \\[b\\] \\\"c\\\"\" ... on 2024-09-21 => modality planned, x y }"
    guard case .rule(let rule) = try only(text).kind else { throw Unexpected() }
    let example = rule.notes.examples[0]
    #expect(example.isTodo && !example.shouldMatch && example.allowsOthers)
    #expect(example.text.value == "a \\[b\\] \"c\"" && example.day?.value == "2024-09-21")
    #expect(example.expectations.map(\.value.value) == ["planned", "y"])
  }

  @Test func linkClauses() throws {
    let text =
      "link s(a -> b) { from subject of v; set b.modality planned; copy x, y; priority 3; when a is \"x\" }"
    guard case .link(let link) = try only(text).kind else { throw Unexpected() }
    #expect(link.from.value == "a" && link.to.value == "b" && link.clauses.count == 5)
    guard case .set(let slot, let group, let value) = link.clauses[1] else { throw Unexpected() }
    #expect([slot.value, group.value, value.value] == ["b", "modality", "planned"])
  }

  @Test func phases() throws {
    guard case .phases(let phases) = try only("phases { a b repeat 3\n c after a; d before b }").kind else {
      throw Unexpected()
    }
    #expect(phases.phases.map(\.name.value) == ["a", "b", "c", "d"])
    #expect(phases.phases.map(\.repeats) == [1, 3, 1, 1])
  }

  @Test func management() throws {
    guard case .disable(let off) = try only("disable core/a.b, c.d").kind else { throw Unexpected() }
    #expect(off.rules.map { "\($0.pack?.value ?? "-") \($0.id.value)" } == ["core a.b", "- c.d"])
    guard case .alias(let alias) = try only("alias a.t = core.t").kind else { throw Unexpected() }
    #expect(alias.name.value == "a.t" && alias.target.value == "core.t")
    guard case .deprecation(let old) = try only("deprecated t \"use `u`\"").kind else { throw Unexpected() }
    #expect(old.name.value == "t" && old.advice.value == "use `u`")
    let override = try only("override rule a: B { pattern [x]; where not same(c, d) & p(trigger) }")
    guard case .rule(let rule) = override.kind, case .holds(let calls)? = rule.clauses.last else {
      throw Unexpected()
    }
    #expect(override.override != nil && calls.map(\.isNegated) == [true, false])
    #expect(calls.map { $0.arguments.map(\.value) } == [["c", "d"], ["trigger"]])
  }

  @Test func extern() throws {
    guard case .extern(let item) = try only("extern predicate p(A, B)").kind else { throw Unexpected() }
    #expect(item.kind == .predicate && item.name.value == "p" && item.types.map(\.value) == ["A", "B"])
  }

  @Test func normalizer() throws {
    let text = """
      normalizer a.b: C {
        pattern {month: @m} {day: _}
        set unit week, shift -1
        vague
        match "{C: x}" on 2024-11-26 => past "2024-11-25/2024-11-26", future 2024-W49, date 2024-11, y 2024, z none
      }
      """
    guard case .normalizer(let item) = try only(text).kind else { throw Unexpected() }
    #expect(item.name.value == "a.b" && item.type.value == "C" && item.clauses.count == 4)
    let sets = item.clauses.compactMap { clause in
      if case .set(let field, let value) = clause { "\(field.value) \(value.value)" } else { nil }
    }
    #expect(sets == ["unit week", "shift -1"])
    let values = item.notes.examples[0].expectations.map(\.value.value)
    #expect(values == ["2024-11-25/2024-11-26", "2024-W49", "2024-11", "2024", "none"])
  }

  @Test func attributes() throws {
    let text = "lexicon m: x (attributes unit, count) { a \"b c\" = week 2 d = day -1\n e ; f = = 3 }"
    guard case .lexicon(let lexicon) = try only(text).kind else { throw Unexpected() }
    let rows = lexicon.rows.map { row in (row.entries + row.values).map(\.value).joined(separator: " ") }
    #expect(rows == ["a b c week 2", "d day -1", "e", "f = 3"])
    guard case .attributes(let names) = lexicon.options[0] else { throw Unexpected() }
    #expect(names.map(\.value) == ["unit", "count"])
  }

  /// A brace behind a brace does not begin the entries of a lexicon.
  @Test func slotsBehindSlots() throws {
    guard case .fragment(let fragment) = try only("fragment a = {b: @c} of {d: @e}").kind else {
      throw Unexpected()
    }
    #expect(fragment.patterns.count == 1)
  }

  @Test func discourse() throws {
    let text = """
      antecedent g { for @Pronoun ; from M.p, T.p ; within 5 sentences ; prefer subject, M.p ; count 2 }
      variants v { of (@A | @B[named]) ; part ; spelling 2 ; attribute office @T }
      merge M { anaphor [@E[definite]] ; refers T ; share p, q ; within 1 sentence }
      document { headline /a/ ; titlecase ; byline /b/ ; dateline D }
      event M { p: A ; inherit p from T.p, dateline.place within 3 sentences ; reports p }
      """
    let (file, _) = parse(text)
    #expect(file.diagnostics.isEmpty)
    guard case .antecedent(let antecedent) = file.declarations[0].kind,
      case .variants(let variants) = file.declarations[1].kind,
      case .merge(let merge) = file.declarations[2].kind,
      case .document(let document) = file.declarations[3].kind,
      case .event(let event) = file.declarations[4].kind, case .inherit(let inherit) = event.clauses[1]
    else { throw Unexpected() }
    #expect([antecedent.clauses.count, variants.clauses.count, merge.clauses.count] == [5, 4, 4])
    #expect(document.clauses.count == 4)
    guard case .from(let roles) = antecedent.clauses[1] else { throw Unexpected() }
    #expect(roles.map { "\($0.event.value).\($0.role.value)" } == ["M.p", "T.p"])
    #expect(inherit.within?.value == 3 && inherit.sources.map(\.event.value) == ["T", "dateline"])
  }

  @Test func codedEvent() throws {
    let text =
      "event M { p: A ; q: A ; codes { c \"1\" ; c none when x } ; source p, q when x & y ; target q }"
    let (file, _) = parse(text)
    #expect(file.diagnostics.isEmpty)
    guard case .event(let event) = file.declarations[0].kind, case .codes(let codes) = event.clauses[2],
      case .source(let source) = event.clauses[3], case .target(let target) = event.clauses[4]
    else { throw Unexpected() }
    #expect(codes.map(\.code?.value) == ["1", nil])
    #expect(source.roles.map(\.value) == ["p", "q"] && source.when.map(\.value) == ["x", "y"])
    #expect(target.roles.map(\.value) == ["q"] && target.when.isEmpty)
  }

  @Test func byteOrderMarkAndLineEnds() {
    let (file, _) = parse("\u{FEFF}type A\r\n/// d\r\ntype B { keep x\r\n keep y }\r\n")
    #expect(file.diagnostics.isEmpty && file.declarations.count == 2 && file.declarations[1].doc == "d")
  }

  @Test func suppression() {
    let (file, _) = parse("// tidings:ignore unused-lexicon: kept: for others\ntype A")
    #expect(file.suppressions.map(\.code) == ["unused-lexicon"])
    #expect(file.suppressions.map(\.reason) == ["kept: for others"])
  }

  /// The clause or declaration that follows, or the line before.
  @Test(arguments: [
    ("// tidings:ignore a: b\ntype A {\n keep x\n}\ntype B", "\ntype A {\n keep x\n}"),
    ("// tidings:ignore a: b\n/// d\nevent A\n{\n}\ntype B", "\n/// d\nevent A\n{\n}"),
    ("type A // tidings:ignore a: b\ntype B", "type A "),
    ("end a {\n // tidings:ignore a: b\n pattern (b |\n c) d\n pattern e }", "\n pattern (b |\n c) d"),
    ("end a {\n pattern e\n // tidings:ignore a: b\n }", "\n "),
    ("end a { // tidings:ignore a: b\n pattern e }", "end a { "),
    ("// tidings:ignore a: b\nend c { pattern d }; type B", "\nend c { pattern d }"),
    ("type A\n// tidings:ignore a: b", ""),
  ])
  func suppressionScope(_ text: String, _ scope: String) {
    let (file, map) = parse(text)
    let span = file.suppressions.first?.scope
    #expect(span.map { map.text(of: $0) } == scope)
  }
}

/// The tree is of another shape than the test says.
struct Unexpected: Error {}
