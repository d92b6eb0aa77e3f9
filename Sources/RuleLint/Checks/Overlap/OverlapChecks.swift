extension LintChecks {
  /// Checks of rules that get in each other's way.
  static let overlap: [any LintCheck] = [SharedTrigger(), CompetingFillers(), DuplicatePattern()]
}
