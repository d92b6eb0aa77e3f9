extension LintChecks {
  /// Checks of what can never take effect.
  static let reachability: [any LintCheck] = [GuardStopsExample(), UnexercisedGuard()]
}
