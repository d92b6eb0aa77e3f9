extension LintChecks {
  /// Checks of what can never take effect.
  static let reachability: [any LintCheck] = [
    SubsumedRule(), SubsumedPattern(), SubsumedAlternative(), ConstantGuard(), GuardStopsExample(),
    UnexercisedGuard(), NeverFires(), IdleCode(),
  ]
}
