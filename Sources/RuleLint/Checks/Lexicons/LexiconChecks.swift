extension LintChecks {
  /// Entries of lexicons.
  static let lexicons: [any LintCheck] = [
    DuplicateEntry(), RegexInLexicon(), SurroundingSpace(), ShortEntry(), IncompatibleTypes(),
    ValidityDates(), StrayMark(), LookAlikeLetter(), BarePhrase(),
  ]
}
