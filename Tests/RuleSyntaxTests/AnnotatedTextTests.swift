import RuleSyntax
import Testing

@Suite struct AnnotatedTextTests {
  /// The marks of the example written as `text`, and the findings with what they stand at.
  private func read(_ text: String) throws -> (plain: String, marks: [String], findings: [String]) {
    let (file, map) = parse("rule a: B { match \"\(text)\" }")
    guard case .rule(let rule)? = file.declarations.first?.kind else { throw Unexpected() }
    let (annotated, findings) = AnnotatedText.parse(try #require(rule.notes.examples.first))
    let plain = Array(annotated.plain.utf8)
    let marks = annotated.marks.map { mark in
      let inner = String(decoding: plain[mark.start..<mark.end], as: UTF8.self)
      guard case .slot(let name) = mark.kind else { return "[\(inner)]" }
      return "\(map.text(of: name.span)):\(inner)"
    }
    return (annotated.plain, marks, findings.compactMap { $0.span.map { map.text(of: $0) } })
  }

  @Test(arguments: [
    ("A [met] B.", "A met B.", ["[met]"]),
    ("{p: Mr A} [met] {p:B}", "Mr A met B", ["p:Mr A", "[met]", "p:B"]),
    ("{Person: É {name: Ana}} left", "É Ana left", ["Person:É Ana", "name:Ana"]),
    ("{c: a [talk] b}", "a talk b", ["c:a talk b", "[talk]"]),
    ("\\\"a\\\" \\u{2019}{x: é}", "\"a\" ’é", ["x:é"]),
    ("\\[a\\] \\{b\\} \\\\ [c]", "[a] {b} \\ [c]".replacing("[c]", with: "c"), ["[c]"]),
  ])
  func marks(text: String, plain: String, marks: [String]) throws {
    let result = try read(text)
    #expect(result.plain == plain)
    #expect(result.marks == marks)
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: [
    ("a [] b", ["[]"]), ("a {x: } b", ["{x: }"]), ("a [b", ["["]), ("\\\"\\\" a] b", ["]"]),
    ("a {x: [b} c]", ["}", "{"]),
    ("{noname}", ["{"]), ("a {x} b", ["{"]),
  ])
  func mistakes(text: String, places: [String]) throws { #expect(try read(text).findings == places) }
}
