extension LintChecks {
  /// Metadata and layout.
  static let style: [any LintCheck] = [
    UnknownSuppression(), MissingMetadata(), MissingDoc(), NotFormatted(), RemovedID(),
  ]
}
