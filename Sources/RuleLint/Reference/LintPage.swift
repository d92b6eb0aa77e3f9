import RuleSyntax

/// What a check is about: the heading it is listed under.
public enum LintGroup: String, Sendable, CaseIterable {
  case syntax, references, regex, reachability, overlap, lexicons, tests, style
}

/// The page of a check (or of a finding of the parser or the compiler): what `tidings lints ID` prints.
public struct LintPage: Sendable {
  /// Stable identifier, e.g. `no-positive-example`.
  public let id: String
  /// The heading it is listed under.
  public let group: LintGroup
  /// How bad a finding is unless the configuration says otherwise; nil: off unless configured.
  public let level: Severity?
  /// What it finds, in one line.
  public let title: String
  /// Why that matters.
  public let why: String
  /// Rules that give the finding.
  public let triggers: LintExample
  /// Rules that look alike and do not.
  public let passes: LintExample
  /// How to mend it.
  public let mend: String

  /// Makes a page.
  public init(
    id: String, group: LintGroup, level: Severity?, title: String, why: String, triggers: LintExample,
    passes: LintExample, mend: String
  ) {
    self.id = id
    self.group = group
    self.level = level
    self.title = title
    self.why = why
    self.triggers = triggers
    self.passes = passes
    self.mend = mend
  }
}
