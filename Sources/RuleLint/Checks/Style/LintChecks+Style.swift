extension LintChecks {
  /// Metadata and layout.
  static let style: [any LintCheck] = [
    UnknownSuppression()
  ]
}
