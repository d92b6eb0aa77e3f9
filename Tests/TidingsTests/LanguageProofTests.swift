import Foundation
import Testing

@testable import Tidings

/// Directory of packs written for tests.
let testPacks = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Packs").path

/// Type, trigger and arguments of each mention, one line a mention.
func summary(_ report: Report) -> [String] {
  report.eventMentions.map { mention in
    let arguments = mention.arguments.map { "\($0.role)=\($0.text)" }
    let marks = [mention.modality, mention.polarity].filter { $0 != "actual" && $0 != "positive" }
    return ([mention.type, mention.trigger.text] + marks + arguments).joined(separator: " | ")
  }
}

/// The engine knows no language: two packs without `core`, one of them of an invented language.
@Suite struct LanguageProofTests {
  @Test(arguments: ["velu", "spanish", "constructs", "predicates"]) func examplesHold(_ name: String) throws {
    let rules = try RuleSet(packs: [.directory("\(testPacks)/\(name)")])
    #expect(rules.packs.map(\.name) == [name])
    let outcomes = rules.testExamples()
    #expect(outcomes.count > 10)
    #expect(outcomes.filter { !$0.isFine }.map { "\($0.rule): \($0.sentence): \($0.note)" } == [])
  }

  @Test(arguments: [
    (
      "velu", "Arbo, Runo ke Dena tolku lir Sumi osh parla. Dena nanu tolka mo Arbo.",
      [
        "Gathering | tolku | member=Runo | member=Dena | spot=Sumi | matter=parla",
        "Gathering | tolka | planned | member=Dena | member=Arbo",
      ]
    ),
    (
      "spanish",
      "La presidenta Ana Soto y el canciller Marco Peña se reunieron en Lima el miércoles. "
        + "El primer ministro Luis Ortega se reunirá con la ministra Elena Ruiz. "
        + "La cumbre entre la presidenta Ana Soto y el canciller Marco Peña terminó.",
      [
        "Meeting | reunieron | participant=La presidenta Ana Soto | participant=el canciller Marco Peña | place=Lima | date=el miércoles",
        "Meeting | reunirá | planned | participant=El primer ministro Luis Ortega | participant=la ministra Elena Ruiz",
        "Meeting | cumbre | participant=la presidenta Ana Soto | participant=el canciller Marco Peña",
      ]
    ),
  ])
  func eventsAreFound(_ pack: String, _ text: String, _ expected: [String]) throws {
    let rules = try RuleSet(packs: [.directory("\(testPacks)/\(pack)")])
    #expect(summary(Extractor(rules).extract(from: Document(text))) == expected)
  }
}
