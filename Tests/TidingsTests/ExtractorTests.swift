import Foundation
import Testing

@testable import Tidings

@Suite struct ExtractorTests {
  static let rules = try? RuleSet(packs: [.directory("\(testPacks)/velu")])

  private func worker() throws -> ExtractorWorker { Extractor(try #require(Self.rules)).makeWorker() }

  /// Spans are bytes; the table turns them into the units of the output.
  @Test(arguments: [
    ("Arbo tolku mo Dena.", [5, 5, 5]), ("Ärbö tolku mo Dena.", [7, 5, 5]),
    ("𝔘 . Arbo tolku mo Dena.", [12, 9, 10]),
  ])
  func offsets(_ text: String, _ expected: [Int]) throws {
    let report = try worker().extract(from: Document(text))
    let start = try #require(report.eventMentions.first).trigger.span.start
    let units: [OffsetUnit] = [.utf8, .codePoints, .utf16]
    #expect(units.map { OffsetTable(text, unit: $0)(start) } == expected)
    #expect(report.document.text[report.range(of: report.eventMentions[0].trigger.span)] == "tolku")
  }

  /// One worker gives the same report whatever it read before.
  @Test func reportsDoNotDependOnWhatCameBefore() throws {
    let texts = [
      "Arbo tolku mo Dena.", "Runo ke Dena nil tolku lir Sumi.", "", "Dena nanu tolka mo Arbo osh parla.",
    ]
    let shared = try worker()
    let once = texts.map { summary(shared.extract(from: Document($0))) }
    let again = texts.reversed().map { summary(shared.extract(from: Document($0))) }
    let fresh = try texts.map { summary(try worker().extract(from: Document($0))) }
    #expect(once == fresh)
    #expect(Array(again.reversed()) == fresh)
  }

  /// Many tasks share one extractor.
  @Test func threadsAgree() async throws {
    let extractor = Extractor(try #require(Self.rules))
    let text = String(repeating: "Arbo ke Dena tolku lir Sumi. ", count: 20)
    let results = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { summary(extractor.extract(from: Document(text))) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(results).count == 1)
    #expect(results[0].count == 20)
  }

  /// Documents from a stream, one report each, in order.
  @Test func streams() async throws {
    let extractor = Extractor(try #require(Self.rules))
    let documents = AsyncStream<Document> { stream in
      for name in ["Dena", "Runo", "Sumi"] { stream.yield(Document("Arbo tolku mo \(name).", id: name)) }
      stream.finish()
    }
    var found: [String?] = []
    for try await report in extractor.extract(from: documents) {
      found.append(report.eventMentions.first?["member"].last?.text)
    }
    #expect(found == ["Dena", "Runo", "Sumi"])
  }

  /// A title is read too, apart from the body.
  @Test func titles() throws {
    let report = try worker().extract(from: Document("Dena tolku mo Arbo.", title: "Arbo tolku mo Dena"))
    #expect(report.eventMentions.map(\.part) == [.title, .text])
    #expect(report.eventMentions.map(\.sentence) == [nil, 0])
    #expect(report.sentences.count == 1)
  }

  /// Text that means no good: no crash, a bounded effort, and the events around it are still found.
  @Test(arguments: [
    "", " ", "\n\n\n", ".", "\u{0}", "\u{FEFF}", "a\u{301}\u{301}\u{301}",
    String(repeating: "(", count: 5000),
    String(repeating: "Arbo ke ", count: 5000), String(repeating: "tolku mo ", count: 3000),
    String(repeating: "x", count: 100_000), String(repeating: "👩‍👩‍👧‍👦", count: 500),
  ])
  func hostileText(_ text: String) throws {
    let worker = try worker()
    _ = worker.extract(from: Document(text))
    #expect(summary(worker.extract(from: Document("Arbo tolku mo Dena."))).count == 1)
  }

  @Test func longSentencesAreCutAndReported() throws {
    let report = try worker().extract(from: Document(String(repeating: "Arbo osh ", count: 1000)))
    #expect(report.diagnostics.contains { $0.code == "long-sentence" })
  }

  @Test(
    arguments: [
      ("2024-09-21", "2024-09-21"), ("2024-02-29T10:00:00Z", "2024-02-29"), ("2023-02-29", nil),
      ("21-09-2024", nil),
      ("2024-9-1", nil), ("6 YEARS AGO", nil), ("", nil),
    ] as [(String, String?)])
  func days(_ text: String, _ expected: String?) { #expect(CalendarDay(iso: text)?.description == expected) }
}
