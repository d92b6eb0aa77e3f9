import Testing

@testable import Tidings

private let diplomacy = Result { try RuleSet(packs: [.diplomacy]) }

/// Dates of events in documents, with the shipped packs.
@Suite struct EventDateTests {
  private func dates(_ text: String, on day: String?) throws -> [String] {
    let extractor = Extractor(try diplomacy.get())
    let document = Document(text, publishedOn: day.flatMap { CalendarDay(iso: $0) })
    return extractor.extract(from: document).eventMentions.map {
      "\($0.trigger.text) \($0.date?.iso ?? "none")"
    }
  }

  /// Every kind of expression, with the day of publication; 2024-11-26 is a Tuesday.
  @Test(arguments: [
    ("Minister Kask met Ambassador Lind on Monday.", "met 2024-11-25"),
    ("Minister Kask will meet Ambassador Lind on Monday.", "meet 2024-12-02"),
    ("Minister Kask met Ambassador Lind on Tuesday.", "met 2024-11-26"),
    ("Minister Kask met Ambassador Lind today (26).", "met 2024-11-26"),
    ("Minister Kask met Ambassador Lind last month.", "met 2024-10"),
    ("Minister Kask met Ambassador Lind last week.", "met 2024-W47"),
    ("Minister Kask met Ambassador Lind on June 14.", "met 2024-06-14"),
    ("Minister Kask will meet Ambassador Lind on June 14.", "meet 2025-06-14"),
    ("Minister Kask met Ambassador Lind on Nov. 18-19.", "met 2024-11-18/2024-11-19"),
    ("Minister Kask will meet Ambassador Lind on Friday and Saturday.", "meet 2024-11-29/2024-11-30"),
    ("Minister Kask met Ambassador Lind in May and June last year.", "met 2023-05/2023-06"),
    ("Minister Kask met Ambassador Lind recently.", "met none"),
    ("Minister Kask met Ambassador Lind the other day.", "met none"),
    ("Minister Kask met Ambassador Lind in 2019.", "met 2019"),
    ("Minister Kask met Ambassador Lind last night.", "met 2024-11-25"),
  ])
  func kinds(_ text: String, _ expected: String) throws {
    #expect(try dates(text, on: "2024-11-26") == [expected])
  }

  @Test func theSameDay() throws {
    let text = """
      Minister Kask met Ambassador Lind on Monday. He will visit Norway on 3 December. \
      Minister Rossi met Ambassador Holm on the same day.
      """
    #expect(
      try dates(text, on: "2024-11-26") == ["met 2024-11-25", "visit 2024-12-03", "met 2024-12-03"])
  }

  /// Without a day only what names its year has a date; byline and dateline may give the day.
  @Test(arguments: [
    ("Minister Kask met Ambassador Lind on Monday.", nil, "met none"),
    ("Minister Kask met Ambassador Lind on June 14, 2024.", nil, "met 2024-06-14"),
    (
      "OSLO, (Northern Wire - 26th Nov, 2024) Minister Kask met Ambassador Lind on Monday.", "2024-11-26",
      "met 2024-11-25"
    ),
    (
      "Kask Meets Ambassador Lind In Oslo\n\nAnna Holm Published November 26, 2024 | 06:20 PM\n\n"
        + "OSLO: Minister Kask met Ambassador Lind on Monday.", "2024-11-26", "met 2024-11-25"
    ),
  ])
  func dayOfTheDocument(_ text: String, _ day: String?, _ expected: String) throws {
    let report = Extractor(try diplomacy.get()).extract(from: Document(text))
    #expect(report.date?.description == day)
    let met = report.eventMentions.filter { $0.part == .text }
    #expect(met.map { "\($0.trigger.text) \($0.date?.iso ?? "none")" } == [expected])
  }

  @Test(arguments: [
    ("2024-09-21T18:20:00Z", "2024-09-21"), ("Jun 16, 2024", "2024-06-16"),
    ("31-MAR-1987 12:50:25.15", "1987-03-31"), ("8 Sep 2024", "2024-09-08"),
    ("21st September 2024", "2024-09-21"), ("Updated 5:05 PM EDT, Sun June 16, 2024", "2024-06-16"),
    ("6 YEARS AGO", nil), ("June 2024", nil), ("June 16", nil), ("yesterday", nil), ("", nil),
    ("June 16, 2024 and June 18, 2024", nil), ("February 30, 2024", nil),
  ])
  func daysInWords(_ text: String, _ day: String?) throws {
    #expect(try diplomacy.get().worker.day(in: text)?.description == day)
  }

  /// Attributes of entries: countries and demonyms have codes.
  @Test func codesOfCountries() throws {
    var codes: [String] = []
    try diplomacy.get().worker.eachSentence(of: "Norway left South Korea and Sri Lankan envoys behind.") {
      scratch in
      let leaves = scratch.nodes.indices.map(Int32.init).filter { scratch.nodes[Int($0)].site < 0 }
      codes = leaves.compactMap { scratch.attribute("code", of: $0) }
    }
    // The words of a phrase come before the phrase.
    #expect(codes == ["NO", "KP", "KR", "LK"])
  }
}

extension RuleSet {
  fileprivate var worker: ExtractorWorker { ExtractorWorker(self) }
}
