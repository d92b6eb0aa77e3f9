extension LintChecks {
  /// Examples.
  static let tests: [any LintCheck] = [
    NoPositiveExample(), NoNegativeExample(), WeakNegativeExample(), DuplicateExample(), FailingExample(),
    ExampleTaken(),
    TodoPasses(), UncoveredPattern(), UncoveredAlternative(),
  ]
}
