import Foundation
import RuleSyntax
import Testing

@testable import RuleLint

/// Every form of a report, of findings that have everything a finding can have.
@Suite struct ReportTests {
  static func report() -> FindingReport {
    var map = SourceMap()
    let text = "lexicon s {\n\tnaïve <b> = \"&\"\n  two\n}\n"
    let a = map.add(SourceText(path: "./own/a b.tidings", bytes: Array(text.utf8)))
    let b = map.add(
      SourceText(path: "/repo/x/../own/b,1:2.tidings", bytes: Array("type A\r\ntype B\r\n".utf8)))
    var first = Diagnostic(
      "made-up", .warning, "`<b>` is 100 % \"wrong\"", at: SourceSpan(file: a, start: 20, end: 23),
      label: "this & that",
      related: [.init("declared here", SourceSpan(file: b, start: 5, end: 6))], help: "write `b`\nor nothing")
    first.notes = ["the first note", "the second"]
    first.fix = Diagnostic.Fix(
      "write `b`",
      [
        .init(SourceSpan(file: a, start: 20, end: 23), "b"),
        .init(SourceSpan(file: b, start: 0, end: 0), "// é\n"),
      ])
    let findings = [
      Diagnostic("no-rules", "no `*.tidings` file in `./none`", at: nil), first,
      Diagnostic("made-up", .info, "two\nlines", at: SourceSpan(file: a, start: 0, end: 38)),
      Diagnostic("unknown-name", .error, "there is no type `A`", at: SourceSpan(file: b, start: 13, end: 14)),
    ]
    var report = FindingReport(
      findings, sources: map, files: ["./own/a b.tidings", "./own/clean.tidings"], version: "1.2.3",
      root: "/repo")
    report.suppressed = 2
    report.baseline = BaselineResult(
      known: 3, stale: [.init(check: "made-up", place: "own/r", text: "\"x\"", count: 1)])
    report.pages = [
      LintPage(
        id: "made-up", group: .style, level: .warning, title: "Something is made up.", why: "It is not so.",
        triggers: LintExample("type A"),
        passes: LintExample(files: [("a.tidings", "type B"), ("b/b.tidings", "type C")]),
        mend: "Leave it out."),
      LintPage(
        id: "never", group: .regex, level: nil, title: "Never.", why: "No.", triggers: LintExample(""),
        passes: LintExample(""), mend: "No."),
    ]
    return report
  }

  @Test(arguments: ReportFormat.allCases) func golden(_ format: ReportFormat) throws {
    let found = Self.report().text(format)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/report.\(format.rawValue)")
    if ProcessInfo.processInfo.environment["TIDINGS_ACCEPT"] != nil {
      try found.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(found == (try String(contentsOf: file, encoding: .utf8)))
    #expect(Self.report().text(format) == found)
  }

  @Test(arguments: [ReportFormat.json, .sarif]) func isJSON(_ format: ReportFormat) throws {
    let value = try JSONSerialization.jsonObject(with: Data(Self.report().text(format).utf8))
    #expect(value is [String: Any])
  }

  @Test func nothingFound() {
    var map = SourceMap()
    _ = map.add(SourceText(path: "a.tidings", bytes: []))
    let report = FindingReport([], sources: map, files: ["a.tidings"], version: "1")
    #expect(report.text(.xcode) == "")
    #expect(report.text(.github) == "")
    #expect(report.text(.junit).contains("<testsuites tests=\"1\" failures=\"0\" errors=\"0\">"))
    #expect(report.text(.json).contains("\"findings\": []"))
  }
}
