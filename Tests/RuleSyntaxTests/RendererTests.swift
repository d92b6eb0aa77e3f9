import RuleSyntax
import Testing

@Suite struct RendererTests {
  @Test func layout() {
    var map = SourceMap()
    let lines = String(repeating: "\n", count: 17) + "  pattern {participant} [@meet] with {date: @actor}\n"
    let text = map.add(SourceText(path: "Rules/diplomacy/meeting.tidings", bytes: Array(lines.utf8)))
    let other = map.add(
      SourceText(path: "Rules/diplomacy/events.tidings", bytes: Array("a\nb\nc\n  date".utf8)))
    let start = 17 + 44
    var finding = Diagnostic(
      "role-type", "role `date` of `Meeting` takes Date, but `@actor` gives Actor",
      at: SourceSpan(file: text, start: start, end: start + 6), label: "gives Actor",
      related: [
        .init("declared here", SourceSpan(file: other, start: 8, end: 12)),
        .init("the other one", SourceSpan(file: text, start: 17 + 10, end: 17 + 23)),
      ],
      help: "did you mean the role `participant`?")
    finding.notes = ["a sentence that shows it:\nThe envoy met the minister."]
    finding.fix = .init("write `participant`", [])
    let expected = """
      error[role-type]: role `date` of `Meeting` takes Date, but `@actor` gives Actor
        --> Rules/diplomacy/meeting.tidings:18:45
      18 |   pattern {participant} [@meet] with {date: @actor}
         |                                             ^^^^^^ gives Actor
         |           ------------- the other one
        ::: Rules/diplomacy/events.tidings:4:3
       4 |   date
         |   ---- declared here
         = note: a sentence that shows it:
                 The envoy met the minister.
         = help: did you mean the role `participant`?
         = fix: write `participant`
      """
    #expect(DiagnosticRenderer(map: map).render(finding) == expected)
    #expect(
      DiagnosticRenderer(map: map, color: true).render(finding).contains("\u{1B}[1;31merror[role-type]"))
  }

  @Test(arguments: [
    ("\ta é b", 6, 7, "1 |  a é b\n  |      ^"), ("ab\ncd\nef", 1, 7, "1 | ab\n  |  ^"),
    ("ab", 2, 2, "1 | ab\n  |   ^"),
    ("a\u{7}\r\nb", 0, 2, "1 | a\u{FFFD}\n  | ^^"), ("", 0, 0, "1 |\n  | ^"),
  ])
  func carets(text: String, start: Int, end: Int, expected: String) {
    var map = SourceMap()
    let file = map.add(SourceText(path: "x", bytes: Array(text.utf8)))
    let finding = Diagnostic("c", "m", at: SourceSpan(file: file, start: start, end: end))
    let shown = DiagnosticRenderer(map: map).render(finding).split(separator: "\n").suffix(2).joined(
      separator: "\n")
    #expect(shown == expected)
  }

  @Test func placeless() {
    let finding = Diagnostic("no-rules", .warning, "there are no rules", at: nil, help: "add some")
    let text = DiagnosticRenderer(map: SourceMap()).render(finding)
    #expect(text == "warning[no-rules]: there are no rules\n   = help: add some")
  }

  @Test func order() {
    func finding(_ code: String, _ file: Int, _ start: Int) -> Diagnostic {
      Diagnostic(code, "m", at: SourceSpan(file: FileID(file), start: start, end: start))
    }
    let list = [finding("b", 1, 0), finding("z", 0, 5), finding("a", 0, 5), finding("c", 0, 1)]
    #expect(Diagnostic.sorted(list).map(\.code) == ["c", "a", "z", "b"])
  }
}
