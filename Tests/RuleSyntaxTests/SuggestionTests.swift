import RuleSyntax
import Testing

@Suite struct SuggestionTests {
  private let names = [
    "pattern", "priority", "participant", "Meeting", "match", "when", "date", "data", "of",
    "centuryNumber", "arriveVerb",
  ]

  @Test(arguments: [
    ("patern", "pattern"), ("pattren", "pattern"), ("meeting", "Meeting"), ("mtch", "match"),
    ("wehn", "when"),
    ("partcipnat", "participant"), ("dato", "data"), ("dat", "data"), ("banana", nil), ("x", nil), ("", nil),
    ("pattern", nil), ("centuryNum", "centuryNumber"), ("meetings", "Meeting"), ("strikeVerb", nil),
    ("ariveVerb", "arriveVerb"),
  ])
  func closest(word: String, expected: String?) {
    #expect(Suggestion.closest(to: word, in: names) == expected)
    #expect(Suggestion.closest(to: word, in: names.reversed()) == expected)
  }
}
