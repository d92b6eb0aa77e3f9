/// The forms in which findings can be told. The form never changes what is found or the exit status.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// With excerpts of source, for people.
  case text
  /// One line a finding, as compilers write them: Xcode and editors jump to the place.
  case xcode
  /// One object (Docs/lint.schema.json).
  case json
  /// SARIF 2.1.0, which code scanning services read.
  case sarif
  /// Workflow commands of GitHub Actions, which become annotations.
  case github
  /// JUnit XML, which build servers read.
  case junit
}
