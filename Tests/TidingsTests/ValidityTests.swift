import Testing

@testable import Tidings

/// Entries of lexicons that count on some days only.
@Suite struct ValidityTests {
  private static let pack = """
    pack offices "1.0.0"
    import core
    event Speech { speaker: Actor?; place: Place?; date: Date? }
    lexicon premier (attributes post, from, until) {
      Holm = premier 2014 2019-06
      Dahl "Rune Dahl" = premier 2019-07-01 -
      "stand ... in" = deputy 2020 2020
    }
    lexicon speak { spoke }
    rule speech.premier: Speech {
      pattern {speaker: @premier} [@speak]
      match "{speaker: Holm} [spoke]." on 2019-06-30
      match "{speaker: Rune Dahl} [spoke]." on 2019-07-01
      match "{speaker: Holm} [spoke]."
      no match "Holm [spoke]." on 2019-07-01
      no match "Rune Dahl [spoke]." on 2019-06-30
    }
    """

  private func speakers(_ text: String, _ day: String? = nil, _ worker: ExtractorWorker) -> [String] {
    let document = Document(text, publishedOn: day.flatMap { CalendarDay(iso: $0) })
    return worker.extract(from: document).eventMentions.flatMap { $0["speaker"].map(\.text) }
  }

  @Test func dayOfTheDocumentDecides() throws {
    try withPacks(["offices": Self.pack]) { folder in
      let rules = try RuleSet(packs: [.directory("\(folder)/offices")])
      #expect(rules.runExamples().outcomes.filter { !$0.isFine }.map(\.sentence) == [])
      // One worker, day after day: nothing is kept of the day before.
      let worker = Extractor(rules).makeWorker()
      let text = "Holm spoke. Dahl spoke. Rune Dahl spoke."
      #expect(speakers(text, "2016-01-01", worker) == ["Holm"])
      #expect(speakers(text, "2021-01-01", worker) == ["Dahl", "Rune Dahl"])
      #expect(speakers(text, nil, worker) == ["Holm", "Dahl", "Rune Dahl"])
      #expect(speakers(text, "2013-12-31", worker) == [])
      // The dateline tells the day as well, of its own sentence too.
      #expect(speakers("OSLO, March 3, 2020: Holm spoke. Dahl spoke.", nil, worker) == ["Dahl"])
    }
  }
}
