import RuleSyntax

/// Findings with all that reports say of them.
public struct FindingReport: Sendable {
  /// The findings in the order in which they are told.
  public var findings: [Diagnostic]
  /// The files they are about.
  public var sources: SourceMap
  /// Paths of the files that were judged, those without findings too.
  public var files: [String]
  /// Findings of this severity and above are failures.
  public var failLevel: Severity
  /// Whether the rules load.
  public var loads: Bool
  /// Findings that a comment in the rules silences.
  public var suppressed = 0
  /// What a baseline did; nil when there was none.
  public var baseline: BaselineResult?
  /// Version of the program that reports.
  public var version: String
  /// Directory to which paths are relative, for consumers that want them so; absolute, or empty.
  public var root: String
  /// The pages of what can be found.
  public var pages: [LintPage] = LintPages.all
  /// The id of the declaration a finding is in.
  var owners: DeclarationNames

  /// A report on findings in these files.
  public init(
    _ findings: [Diagnostic], sources: SourceMap, files: [String] = [], failLevel: Severity = .warning,
    loads: Bool = true, version: String, root: String = "", subject: LintSubject? = nil
  ) {
    self.findings = findings
    self.sources = sources
    self.files = files
    self.failLevel = failLevel
    self.loads = loads
    self.version = version
    self.root = root
    owners = subject?.declarationNames ?? DeclarationNames()
  }

  /// Whether a finding is bad enough to fail.
  public func fails(_ finding: Diagnostic) -> Bool { finding.severity >= failLevel }

  /// The report in a form that programs read; ``ReportFormat/text`` is for ``DiagnosticRenderer``.
  public func text(_ format: ReportFormat) -> String {
    switch format {
    case .text:
      let renderer = DiagnosticRenderer(map: sources)
      return findings.map { renderer.render($0) + "\n\n" }.joined()
    case .xcode: return XcodeReport(report: self).text
    case .json: return json.text(indented: true) + "\n"
    case .sarif: return SARIFReport(report: self).json.text(indented: true) + "\n"
    case .github: return GitHubReport(report: self).text
    case .junit: return JUnitFindings(report: self).text
    }
  }
}
