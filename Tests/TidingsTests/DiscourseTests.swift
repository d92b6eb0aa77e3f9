import Testing

@testable import Tidings

/// A raw article read as a whole.
@Suite struct DiscourseTests {
  static let article = """
    Ruiz Meets Delegation Led By Minister Ida Solheim

    By Marta Quist | May 15, 2024

    PORT MARIGOLD (Harbour Wire) -- Foreign Minister Pablo Ruiz met with a Norwegian delegation led by Trade Minister Ida Solheim.

    During the meeting, it was agreed to open a shipping line. The minister for trade said that Norway trusted its partners. \
    She added that Ruiz had promised an early visit to Oslo.

    Minister Ida Solhiem thanked her host. The Nordic Shipping Council (NSC) welcomed the deal, and NSC said more would follow.
    """

  private func report() throws -> Report {
    Extractor(try RuleSet(packs: [.diplomacy])).extract(from: Document(Self.article))
  }

  @Test func head() throws {
    let report = try report()
    #expect(report.headline == "Ruiz Meets Delegation Led By Minister Ida Solheim")
    #expect(report.byline == "Marta Quist")
    #expect(report.agency == "Harbour Wire")
    #expect(report.place == "PORT MARIGOLD")
    let first = report.document.text[report.range(of: report.sentences[0])]
    #expect(first.hasPrefix("PORT MARIGOLD"))
    #expect(report.eventMentions[0].part == .title)
  }

  @Test func entities() throws {
    let report = try report()
    let entities = report.entities
    let solheim = try #require(entities.first { $0.name == "Ida Solheim" })
    #expect(solheim.variants == ["Ida Solheim", "Ida Solhiem"])
    #expect(solheim.attributes.map(\.name) == ["office"])
    #expect(solheim.reasons.map(\.text) == ["Ida Solhiem: 2 letters from Ida Solheim"])
    let council = try #require(entities.first { $0.name == "Nordic Shipping Council" })
    #expect(council.variants == ["Nordic Shipping Council", "NSC"])
  }

  @Test func referring() throws {
    let report = try report()
    let speakers = report.eventMentions(ofType: "Statement").compactMap { $0["speaker"].first }
    #expect(
      speakers.prefix(2).map { "\($0.text): \($0.resolved ?? "")" } == [
        "The minister for trade: Ida Solheim", "She: Ida Solheim",
      ])
    #expect(speakers[1].reasons.first?.rule?.id == "core/antecedent.person.pronoun")
  }

  @Test func events() throws {
    let report = try report()
    let meetings = report.eventMentions(ofType: "Meeting")
    #expect(meetings.map(\.part) == [.title, .text, .text])
    #expect(Set(meetings.map(\.event)).count == 1)
    #expect(meetings.map(\.isAnaphoric) == [false, false, true])
    let agreement = try #require(report.eventMentions(ofType: "Agreement").first)
    #expect(agreement["party"].map(\.resolved) == ["Pablo Ruiz", "a Norwegian delegation"])
    #expect(agreement["party"].map(\.isInferred) == [true, true])
    #expect(agreement["party"].first?.rule == "diplomacy/agreement.impersonal")
    let visit = try #require(report.eventMentions(ofType: "Visit").first)
    let holder = report.eventMentions.first { $0.id == visit.reportedIn }
    #expect(holder?.trigger.text == "promised")
  }

  /// A title that is given is not looked for in the text.
  @Test func givenTitle() throws {
    let rules = try RuleSet(packs: [.diplomacy])
    let report = Extractor(rules).extract(
      from: Document("An opening line without a stop\n\nMinister Ruiz met them.", title: "Ruiz meets them"))
    #expect(report.headline == "Ruiz meets them")
    #expect(report.sentences.count == 2)
  }

  @Test(arguments: [
    (["ana", "lindqvist"], ["ana", "lindqvist"], NameMatch.same),
    (["lindqvist"], ["ana", "lindqvist"], .part),
    (["ana", "maria", "lindqvist"], ["ana", "lindqvist"], nil),
    (["ana", "lindquist"], ["ana", "lindqvist"], .spelling(1)),
    (["lindquist"], ["ana", "lindqvist"], .spelling(1)),
    (["ana", "lund"], ["ana", "lind"], nil),
    (["anders", "lindquist"], ["anna", "lindqvist"], nil),
    (["chen", "mingyuo"], ["chen", "mingguo"], .spelling(1)),
  ])
  func names(_ name: [String], _ other: [String], _ expected: NameMatch?) {
    #expect(NameMatch.between(name, other, parts: true, spelling: 2) == expected)
  }
}
