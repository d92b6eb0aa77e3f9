extension LintPage {
  /// More than 50 kinds of token.
  static let tooManyTokens = LintPage(
    id: "too-many-tokens", group: .syntax, level: .error,
    title: "More than 50 kinds of token.",
    why: "The kinds are told apart by one mark each, and there are no more marks.",
    triggers: LintExample("tokens {\n" + (1...51).map { "  token kind\($0) /x{\($0)}/\n" }.joined() + "}"),
    passes: LintExample(
      """
      tokens { token emoticon /[:;]-[()]/ }
      """),
    mend: "Make one kind of several; shapes tell words of one kind apart.")
}
