extension LintChecks {
  /// What the rules name.
  static let references: [any LintCheck] = [
    UnusedDefinition(), UnusedImport(), ShadowedImport(), BoundTwice(), UnboundBranch(), AbsentSlot(),
    UnfilledRole(),
    EventNeverMade(), DeprecatedReference(),
  ]
}
