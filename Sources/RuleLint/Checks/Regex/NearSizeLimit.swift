import PCRE2
import RuleCompiler
import RuleSyntax

/// A pattern that hardly fits into PCRE2.
struct NearSizeLimit: LintCheck {
  let page = LintPage(
    id: "near-size-limit", group: .regex, level: .warning,
    title: "What a pattern compiles to is near the limit of PCRE2.",
    why: """
      PCRE2 takes no regex whose code is larger than 64 KB. A pattern of four fifths of that loads today; one more word in a \
      fragment that it repeats, and it does not. Repeats of repeats are what makes code grow: `(@a{0,6} @b){0,6}` is \
      written out thirty-six times.
      """,
    triggers: LintExample(
      """
      type Convoy
      lexicon vessel { ferry barge tug }
      private fragment escort = (the? @vessel{1,3} (and | with | ","))
      private fragment group = (@escort{0,17} @vessel (in | on | near))
      phases { convoys }
      phase convoys
      recognizer convoy: Convoy {
        pattern @group{1,16} @vessel harbour
        match "We saw {Convoy: the ferry and barge in tug harbour}."
        no match "We saw [the ferry]."
      }
      """),
    passes: LintExample(
      """
      type Convoy
      lexicon vessel { ferry barge tug }
      private fragment escort = (the? @vessel{1,3} (and | with | ","))
      private fragment group = (@escort{0,4} @vessel (in | on | near))
      phases { convoys }
      phase convoys
      recognizer convoy: Convoy {
        pattern @group{1,4} @vessel harbour
        match "We saw {Convoy: the ferry and barge in tug harbour}."
        no match "We saw [the ferry]."
      }
      """),
    mend: "Make the part that repeats a mention of its own with a recognizer, or lower the bounds.")

  /// What PCRE2 takes with links of two bytes.
  private static let limit = 65_536

  func findings(in subject: LintSubject) -> [Diagnostic] {
    guard let program = subject.program else { return [] }
    return subject.patternUses.filter(subject.mayBeJudged).compactMap { use in
      let pattern = program.patterns[use.pattern]
      let size = pattern.code.sizeInBytes
      guard size > Self.limit / 5 * 4 else { return nil }
      return finding(
        "this pattern compiles to \(size) bytes; PCRE2 takes \(Self.limit) at most", at: pattern.span,
        label: "\(size * 100 / Self.limit) % of the limit",
        help: "lower the bounds of nested repeats, or write a recognizer for the part that repeats")
    }
  }
}
