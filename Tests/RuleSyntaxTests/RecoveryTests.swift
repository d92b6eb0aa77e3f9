import RuleSyntax
import Testing

@Suite struct RecoveryTests {
  @Test(arguments: [
    ("recogniser x: Person { pattern [@a] }", ["unknown-declaration 1:1"]),
    ("rul a.b: C { pattern [x] }", ["unknown-declaration 1:1"]),
    ("rul a.b: C {\n  pattern [x]\n}\ntype T", ["unknown-declaration 1:1"]),
    ("evnt M { a: B }", ["unknown-declaration 1:1"]),
    ("tpye A: B", ["unknown-declaration 1:1"]), ("lsit x: Y {\n  element @a\n}", ["unknown-declaration 1:1"]),
    ("privat type A", ["unknown-declaration 1:1"]), ("lexcon a { b }", ["unknown-declaration 1:1"]),
    ("verb meet { meet meets }", []), ("noun a: B { c d }", []), ("adjective a (file \"x\")", []),
    ("name foo { a b }", []),
    ("time foo { a b }", []), ("kind foo { a }", []), ("rune a { b }", []), ("verb set { set sets }", []),
    (
      "rule a: B {\n  pattern [x]\ntype T\nrule b: C {\n  pattern (y\n}",
      ["unclosed-bracket 1:11", "unclosed-bracket 5:11"]
    ),
    ("rule a: B {\n  pattern [x]\n", ["unclosed-bracket 1:11"]),
    ("rule a: B {\n  pattern [x]\n}\n}\n", ["unexpected-bracket 4:1"]),
    ("lexicon a {\nb c\n\nlexicon d { e }\nlexicon f { U.S. }", ["unclosed-bracket 1:11"]),
    ("lexicon a {\nlist end event\n}", []),
    ("rule a: B { pattern {x pattern y }\ntype T", ["unclosed-bracket 1:11"]),
    (
      "rule a: B {\n  pattern {x [y] with {z}\n  match \"a\"\n  mtch \"b\"\n}",
      ["unclosed-bracket 2:11", "unknown-clause 4:3"]
    ),
    ("rule a: B { pattern \"x }\ntype T", ["unterminated-string 1:21"]), ("type A type B", ["syntax 1:8"]),
    ("rule a: B\ntype T", ["syntax 1:10"]), ("verb a { b\u{A0}c }", ["invisible-character 1:11"]),
    ("rule a: B { pattern \"a\u{A0}b\" }", []), ("feature a: b c\ntype 5", ["syntax 1:14", "syntax 2:6"]),
    ("frame a: B { head @x; sujbect; mtch \"x\" }", ["syntax 1:23", "unknown-clause 1:32"]),
    ("event A { b B }", ["syntax 1:13"]),
    ("pack a \"1\" { language en; language de }", ["duplicate-clause 1:27"]),
  ])
  func findingsAre(text: String, expected: [String]) { #expect(findings(text) == expected) }

  @Test func theRestIsKept() {
    let (file, _) = parse("type 5\nrule a: B {\n  patern x\n  pattern [y]\n}\nbanana\nverb a { b }\ntype C")
    #expect(file.declarations.count == 3)
    guard case .rule(let rule)? = file.declarations.first?.kind else { return }
    #expect(rule.clauses.count == 2)
  }
}
