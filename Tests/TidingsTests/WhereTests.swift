import Testing

@testable import Tidings

/// Predicates of `where`, in an invented language; Tests/Packs/predicates has the examples.
@Suite struct WhereTests {
  static let rules = try! RuleSet(packs: [.directory("\(testPacks)/predicates")])

  /// What a rule's explanation says of its `where`.
  @Test(arguments: [
    ("Arbo ruma pa Arbo.", "trip.verb", "where not same(goer, goal): does not hold"),
    ("Arbo sena Arbo vu Sumi.", "trip.frame", "where not same(goer, goal): does not hold"),
    ("Arbo sena Dena vu Dena.", "done", "where not same(from, other): does not hold"),
    (
      "Arbo ruma pa Dena lo Dena.", "trip.origin",
      "origin `Dena`: where not same(origin, goal) does not hold"
    ),
  ])
  func explained(_ text: String, _ rule: String, _ line: String) {
    var request = ExplanationRequest()
    request.rules = ["predicates/\(rule)"]
    let told = Extractor(Self.rules).explain(Document(text), request).text(showsEmpty: true)
    #expect(told.contains(line), "\(told)")
  }

  /// A pattern whose first match is refused may match elsewhere.
  @Test func theNextMatchIsTaken() {
    let report = Extractor(Self.rules).extract(from: Document("Dena ruma pa Dena ruma pa Arbo."))
    #expect(summary(report) == ["Trip | ruma | goer=Dena | goal=Arbo"])
  }

  /// What a refused match sets is taken back.
  @Test func setsAreTakenBack() {
    let report = Extractor(Self.rules).extract(
      from: Document("Arbo ruma pa Dena mu Sumi. Arbo ruma pa Dena mu Dena."))
    #expect(
      summary(report) == [
        "Trip | ruma | planned | goer=Arbo | goal=Dena | origin=Sumi", "Trip | ruma | goer=Arbo | goal=Dena",
      ])
  }
}
