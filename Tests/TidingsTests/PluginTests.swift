import Foundation
import RuleSyntax
import Testing

@testable import Tidings

/// Predicates, recognizers, normalizers and lexicons that the program provides, run through the extractor.
@Suite struct PluginTests {
  /// Holds of names that are in a list, from some day on.
  private struct Crew: PredicatePlugin {
    var names: Set<String>
    var since = CalendarDay(year: 2020, month: 1, day: 1)!

    func holds(_ arguments: [PluginArgument], on day: CalendarDay?) -> Bool {
      arguments.allSatisfy { $0.type == "Person" && names.contains($0.name ?? $0.text) }
        && (day ?? since) >= since
    }
  }

  /// Finds ships by a word in front of their names.
  private struct Ships: RecognizerPlugin {
    func mentions(in sentence: PluginSentence) -> [PluginMention] {
      sentence.text.matches(of: /MV (\w+)/).map { match in
        PluginMention(match.range, name: match.output.1.startIndex..<match.output.1.endIndex)
      }
    }
  }

  /// The day of one festival.
  private struct Festivals: NormalizerPlugin {
    func date(of text: String, on day: CalendarDay?) -> PluginDate? {
      text.lowercased().contains("harbour day") ? PluginDate(year: day?.year, month: 6, day: 14) : nil
    }
  }

  private struct Words: LexiconPlugin { var phrases: [LexiconPhrase] }

  private static let pack = """
    pack port "1.0.0"
    import core

    extern predicate isCaptain(Person)
    extern predicate sail(Person, Span)
    extern lexicon dock
    extern normalizer festivals: Date

    type Ship: NounPhrase
    lexicon festival { "Harbour Day" }

    phases { ships before names }
    phase ships
    extern recognizer ships.known: Ship

    phase dates
    recognizer date.festival: Date { pattern {head: @festival} }

    event Mooring {
      captain: Person?
      pilot: Person?
      ship: Ship?
      date: Date?
      attach date
    }
    rule mooring.dock: Mooring {
      pattern {captain} [@dock] {ship}
      where isCaptain(captain) & sail(captain, ship)
      match "{captain: Minister Anna Berg} [docked] {ship: MV Selma}."
      no match "Minister Karl Holm [docked] MV Selma."
    }
    role mooring.pilot: Mooring.pilot {
      pattern $trigger ~6 with {pilot}
      where not isCaptain(pilot)
    }
    """

  private static let plugins = Plugins(
    predicates: ["isCaptain": Crew(names: ["Anna Berg"]), "port.sail": Anything()],
    recognizers: ["ships.known": Ships()], normalizers: ["festivals": Festivals()],
    lexicons: ["dock": Words(phrases: ["docked", "tied up"])])

  private struct Anything: PredicatePlugin {
    func holds(_ arguments: [PluginArgument], on day: CalendarDay?) -> Bool { arguments.count == 2 }
  }

  private func rules(_ plugins: Plugins = plugins, _ pack: String = pack) throws -> RuleSet {
    try withPacks(["port": pack]) { folder in
      try RuleSet(packs: [.directory("\(folder)/port")], plugins: plugins)
    }
  }

  private func mentions(_ rules: RuleSet, _ text: String, _ day: String = "2024-09-21") -> [String] {
    Extractor(rules).extract(from: Document(text, publishedOn: CalendarDay(iso: day))).eventMentions.map {
      let arguments = $0.arguments.map { "\($0.role) \($0.text)" }
      return ([$0.trigger.text] + arguments + [$0.date?.iso].compactMap { $0 }).joined(separator: ", ")
    }
  }

  @Test func allFourKinds() throws {
    let rules = try rules()
    #expect(
      mentions(rules, "Minister Anna Berg tied up MV Selma on Harbour Day with Minister Karl Holm.") == [
        "tied up, captain Minister Anna Berg, pilot Minister Karl Holm, ship MV Selma, date Harbour Day, 2024-06-14"
      ])
    #expect(rules.testExamples().filter { !$0.isFine }.map(\.note) == [])
  }

  /// A predicate that does not hold: the rule makes nothing, the role gives nothing.
  @Test func predicatesDecide() throws {
    let rules = try rules()
    #expect(mentions(rules, "Minister Karl Holm docked MV Selma.") == [])
    #expect(mentions(rules, "Minister Anna Berg docked MV Selma.", "2019-05-01") == [])
    #expect(
      mentions(rules, "Minister Anna Berg docked MV Selma with Minister Anna Berg.") == [
        "docked, captain Minister Anna Berg, ship MV Selma"
      ])
  }

  @Test func explanationsSayWhatStopped() throws {
    var request = ExplanationRequest()
    request.rules = ["port/mooring.dock", "port/ships.known"]
    let told = Extractor(try rules()).explain(Document("Minister Karl Holm docked MV Selma."), request).text(
      showsEmpty: true)
    #expect(told.contains("where isCaptain(captain): does not hold"), "\(told)")
    #expect(told.contains("recognizer port/ships.known"))
  }

  /// Nothing is left to chance where a plugin is not there: each is named, and the rules do not load.
  @Test func missingPluginsAreErrors() throws {
    do {
      _ = try rules(Plugins(predicates: ["iscaptain": Crew(names: [])]))
      Issue.record("the rules load")
    } catch let error as RuleLoadError {
      #expect(error.diagnostics.map(\.code) == Array(repeating: "missing-plugin", count: 5))
      let text = error.description
      for name in ["predicate `isCaptain`", "lexicon `dock`", "recognizer `ships.known`"] {
        #expect(text.contains("there is no plugin for the \(name)"))
      }
      #expect(text.contains("`plugins.lexicons[\"dock\"]`"))
      #expect(text.contains("is it the one called `iscaptain`?"))
    }
  }

  /// Looked at without the program: the examples that need it are undecided, the others count.
  @Test func examplesWithoutPluginsAreUndecided() throws {
    try withPacks(["port": Self.pack]) { folder in
      let result = RuleSet.load([.directory("\(folder)/port")], needsPlugins: false)
      #expect(result.diagnostics.map(\.code) == Array(repeating: "missing-plugin", count: 5))
      #expect(result.diagnostics.allSatisfy { $0.severity == .info })
      let run = try #require(result.ruleSet).runExamples(coverage: true)
      #expect(run.outcomes.map(\.verdict) == [.undecided, .passed])
      #expect(run.failed == 0 && run.undecided == 1)
      #expect(
        run.outcomes[0].note == "there is no plugin for port/sail" || run.outcomes[0].note.contains("port/"))
      #expect(run.coverage?.gaps.contains { $0.name == "port/mooring.dock" } == false)
    }
  }

  /// A recognizer of the program can be switched off or replaced as any other; then nothing needs the plugin.
  @Test func externsCanBeOverridden() throws {
    let own = """
      pack own "1.0.0"
      import core
      import port
      override recognizer ships.known: Ship { pattern SS {name: _[capitalized]} ; phase ships }
      """
    var plugins = Self.plugins
    plugins.recognizers = [:]
    try withPacks(["port": Self.pack, "own": own]) { folder in
      let rules = try RuleSet(packs: [.directory("\(folder)/own")], plugins: plugins)
      #expect(
        mentions(rules, "Minister Anna Berg docked SS Selma.") == [
          "docked, captain Minister Anna Berg, ship SS Selma"
        ])
    }
  }

  /// Ranges that are none of the sentence are left out.
  @Test func foreignRangesAreLeftOut() throws {
    struct Wrong: RecognizerPlugin {
      func mentions(in sentence: PluginSentence) -> [PluginMention] {
        let other = String(repeating: "x", count: 4_000)
        return [
          PluginMention(other.index(other.endIndex, offsetBy: -9)..<other.endIndex),
          PluginMention(sentence.text.startIndex..<sentence.text.startIndex),
        ]
      }
    }
    var plugins = Self.plugins
    plugins.recognizers = ["ships.known": Wrong()]
    #expect(mentions(try rules(plugins), "Minister Anna Berg docked MV Selma.") == [])
  }
}
