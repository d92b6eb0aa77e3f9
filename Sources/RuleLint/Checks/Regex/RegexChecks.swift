extension LintChecks {
  /// Checks of raw regexes and of what patterns become.
  static let regex: [any LintCheck] = [
    Contradiction(), CaptureInRegex(), BackReference(), EmptyRegexAlternative(), DuplicateInClass(),
    CanMatchNothing(), NoWordBoundary(), ASCIINameClass(), OpenGap(), CatastrophicBacktracking(),
    NoRequiredLiteral(), NearSizeLimit(),
    NoJIT(), StepBudget(),
  ]
}
