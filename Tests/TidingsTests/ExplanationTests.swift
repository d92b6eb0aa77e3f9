import Foundation
import RuleCompiler
import RuleSyntax
import Testing

@testable import Tidings

/// What `explain` says, in the invented language, and that it is what extraction did.
@Suite struct ExplanationTests {
  /// One thing to explain: a name, a sentence, and rules or none.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var rules: Set<String> = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "match", text: "Arbo, Runo ke Dena tolku mo Runo lir Sumi osh Arbo."),
    Case(name: "gate", text: "Arbo parla mo Dena.", rules: ["reasons/meet.named"]),
    Case(name: "item", text: "Arbo tolku Dena mo.", rules: ["reasons/meet.named"]),
    Case(name: "item.lacks", text: "Dena tolku mo Arbo.", rules: ["reasons/meet.named"]),
    Case(name: "look", text: "Arbo tolku mo Dena osh parla.", rules: ["reasons/meet.named"]),
    Case(name: "unless", text: "Arbo tolku mo Dena lir Sumi.", rules: ["reasons/meet.named"]),
    Case(name: "veto", text: "Arbo tolku osh nil.", rules: ["reasons/meet.frame"]),
    Case(
      name: "when", text: "Dena tolku mo Runo. Dena nanu tolka mo Arbo.",
      rules: ["reasons/meet.frame", "reasons/meet.named"]),
    Case(name: "precedence", text: "Arbo tolku mo Dena.", rules: ["reasons/meet.guest"]),
    Case(name: "required", text: "Arbo parlu.", rules: ["reasons/talk.verb"]),
    Case(name: "modality", text: "Arbo wisi ke tolka mo Dena."),
    Case(name: "modality.link", text: "Arbo wisi ke tolka mo Dena.", rules: ["reasons/mood"]),
    Case(
      name: "recognizer", text: "Arbo nanu tolka mo Dena.",
      rules: ["reasons/deed.plain", "reasons/deed.soon"]),
    Case(name: "recognizer.unless", text: "Arbo; Dena tolku mo Runo.", rules: ["reasons/being"]),
    Case(name: "link", text: "Arbo tolku mo Dena.", rules: ["reasons/done", "reasons/by", "reasons/doer"]),
    Case(name: "attachment", text: "Arbo tolku mo Dena lir.", rules: ["reasons/spot"]),
    Case(name: "left.out", text: "Arbo lir Sumi."),
  ]

  @Test(arguments: cases) func golden(_ item: Case) throws {
    let rules = try RuleSet(packs: [.directory("\(testPacks)/reasons")])
    var request = ExplanationRequest()
    request.rules = item.rules
    #expect(item.rules.isSubset(of: rules.ruleIDs))
    let made = Extractor(rules).explain(Document(item.text), request)
    let text = made.text(showsEmpty: true).replacing(testPacks, with: "Packs")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/explain.\(item.name).txt")
    if ProcessInfo.processInfo.environment["TIDINGS_ACCEPT"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }

  /// Reading with a trace gives the same bytes as reading without one, on all examples of the packs.
  @Test(arguments: ["velu", "spanish", "constructs", "reasons", "predicates", "diplomacy"])
  func sameReportWithAndWithoutTrace(_ pack: String) throws {
    let rules = try RuleSet(packs: [pack == "diplomacy" ? .diplomacy : .directory("\(testPacks)/\(pack)")])
    let texts = rules.program.sites.flatMap { site in site.examples.map { AnnotatedText.parse($0).0.plain } }
    #expect(texts.count > 4)
    let extractor = Extractor(rules)
    let worker = extractor.makeWorker()
    var different: [String] = []
    for text in texts + [texts.joined(separator: " ")] {
      let document = Document(text, title: texts[0])
      let made = extractor.explain(document)
      if made.report.json() != worker.extract(from: document).json() { different.append(text) }
      let explained = made.sentences.flatMap(\.mentions).compactMap(\.id)
      if explained.sorted() != made.report.eventMentions.map(\.id).sorted() { different.append(text) }
    }
    #expect(different == [])
  }

  /// Whatever was found is explained: each argument has a reason, and the rule of it is the report's.
  @Test func everyArgumentHasAReason() throws {
    let rules = try RuleSet(packs: [.diplomacy])
    let texts = rules.program.sites.flatMap { site in site.examples.map { AnnotatedText.parse($0).0.plain } }
    let made = Extractor(rules).explain(Document(texts.joined(separator: " ")))
    for mention in made.sentences.flatMap(\.mentions) where mention.id != nil {
      let told = try #require(made.report.eventMentions.first { $0.id == mention.id })
      #expect(mention.arguments.map(\.role) == told.arguments.map(\.role))
      #expect(mention.arguments.map { $0.because.first?.rule } == told.arguments.map(\.rule))
      #expect(mention.because.contains { $0.verdict == .yes && $0.rule == told.rules.first?.id })
    }
  }

  /// What a stop says is so: a word that was not fitting does not fit, and "nothing here fits" means nothing.
  @Test func stopsAreTrue() throws {
    let rules = try RuleSet(packs: [.diplomacy])
    let texts = rules.program.sites.flatMap { site in site.examples.map { AnnotatedText.parse($0).0.plain } }
    let probe = PatternProbe()
    let reader = DocumentReader<NoTrace>(rules)
    var wrong: [String] = []
    var count = 0
    for text in texts.indices where text % 31 == 0 {
      reader.eachSentence(of: texts[text]) { scratch in
        for (index, pattern) in rules.program.patterns.enumerated() where pattern.triggerBit == nil {
          let tape = scratch.tapeBytes(of: index, signatures: Array(scratch.tapeSignatures))
          guard let stop = probe.stop(of: pattern, on: tape) else { continue }
          count += 1
          func fits(_ place: TapePattern.Place, _ item: Int) -> Bool {
            guard item < scratch.tape.count, let test = place.test else { return item < scratch.tape.count }
            return scratch.passes(scratch.tape[item], pattern.tests[test])
          }
          let items = stop.isNowhere ? 0...scratch.tape.count - 1 : stop.tried
          for place in stop.places where items.contains(where: { fits(place, $0) }) {
            wrong.append("\(rules.program.sources.place(of: place.span)): \(texts[text])")
          }
        }
      }
    }
    #expect(wrong == [])
    #expect(count > 500)
  }
}
