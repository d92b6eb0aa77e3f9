import Testing

@testable import Tidings

/// What stands above the body of a raw article, in the forms it comes in.
@Suite struct RawArticleTests {
  static let body =
    "Foreign Minister Pablo Ruiz met Trade Minister Ida Solheim of Norway at the old town hall of Oslo early on Monday."

  static let articles: [(text: String, title: String?, day: String?, byline: String?)] = [
    (
      "Ruiz meets Solheim in Oslo\nTuesday, May 14, 2024\n\n", "Ruiz meets Solheim in Oslo", "2024-05-14", nil
    ),
    ("Ruiz meets Solheim in Oslo\n", "Ruiz meets Solheim in Oslo", nil, nil),
    ("Ruiz meets Solheim in Oslo\nOSLO - ", "Ruiz meets Solheim in Oslo", nil, nil),
    (
      "Ruiz Meets Solheim\nBy Marta Quist\nMay 14, 2024 14:30\n", "Ruiz Meets Solheim", "2024-05-14",
      "Marta Quist"
    ),
    (
      "Will Ruiz meet Solheim?\r\n\r\nBy Marta Quist, Harbour Wire\r\nUpdated: 14 May 2024, 10:15 GMT\r\n\r\n",
      "Will Ruiz meet Solheim?", "2024-05-14", "Marta Quist"
    ),
    (
      "Ruiz meets Solheim\n\nMarta Quist | Harbour Wire | 14 May 2024\n\n", "Ruiz meets Solheim",
      "2024-05-14",
      "Marta Quist"
    ),
    (
      "Ruiz meets Solheim\n\n2024-05-14\n\nBy Marta Quist and Ole Falk\n\n", "Ruiz meets Solheim",
      "2024-05-14", "Marta Quist and Ole Falk"
    ),
    ("By Marta Quist\n\n", nil, nil, "Marta Quist"),
    ("", nil, nil, nil),
  ]

  @Test(arguments: articles.indices) func head(_ index: Int) throws {
    let article = Self.articles[index]
    let report = Extractor(try RuleSet(packs: [.diplomacy])).extract(from: Document(article.text + Self.body))
    #expect(report.headline == article.title)
    #expect(report.date?.description == article.day)
    #expect(report.byline == article.byline)
    let met = try #require(report.eventMentions.last { $0.trigger.text == "met" })
    #expect(met["participant"].map(\.resolved) == ["Pablo Ruiz", "Ida Solheim"])
  }

  /// The first line of a text with hard wraps is no headline.
  @Test func wrappedText() throws {
    let rules = try RuleSet(packs: [.diplomacy])
    let text = "Foreign Minister Pablo\nRuiz met Trade Minister Ida\nSolheim. Ruiz thanked\nSolheim."
    let report = Extractor(rules).extract(from: Document(text))
    #expect(report.headline == nil)
    #expect(report.entities.map(\.name) == ["Pablo Ruiz", "Ida Solheim"])
    #expect(report.entities.map(\.variants) == [["Pablo Ruiz", "Ruiz"], ["Ida Solheim", "Solheim"]])
  }

  /// "her" without a noun behind it is an object.
  @Test func her() throws {
    let rules = try RuleSet(packs: [.diplomacy])
    let text = "Minister Pablo Ruiz met Mrs. Ida Solheim. He invited her to visit Porto."
    let report = Extractor(rules).extract(from: Document(text))
    #expect(
      report.eventMentions(ofType: "Invitation").flatMap { $0["invitee"] }.map(\.resolved) == ["Ida Solheim"])
    #expect(
      report.eventMentions(ofType: "Visit").flatMap { $0["visitor"] }.map(\.resolved) == ["Ida Solheim"])
  }

  /// What is said of somebody a thousand times is kept once, so that time stays in proportion to length.
  @Test func descriptions() {
    let description = EntityDescription()
    for _ in 0..<1000 {
      description.add(
        [
          DescribedWord(key: "minister", signature: 3, phrase: "minister"),
          DescribedWord(key: "ruiz", signature: 4, phrase: "ruiz"),
        ])
    }
    #expect(description.count == 1000)
    #expect(description.words.map(\.key) == ["minister", "ruiz"])
  }
}
