import RuleSyntax

/// Runs checks over packs and says what they found.
public struct Linter: Sendable {
  /// The checks that are run.
  public var checks: [any LintCheck]
  /// Which findings are wanted.
  public var selection: LintSelection
  /// Levels other than those of the pages.
  public var levels: LintLevels

  /// A linter with all checks, or with those given.
  public init(
    checks: [any LintCheck] = LintChecks.all, selection: LintSelection = LintSelection(),
    levels: LintLevels = LintLevels()
  ) {
    self.checks = checks
    self.selection = selection
    self.levels = levels
  }

  /// What the parser, the compiler and the checks find, by place. Errors that keep the rules from loading are never left out.
  public func findings(in subject: LintSubject) -> [Diagnostic] { result(in: subject).findings }

  /// The findings, and how many a comment silences.
  public func result(in subject: LintSubject) -> (findings: [Diagnostic], suppressed: Int) {
    var found = subject.diagnostics.filter { finding in
      if finding.severity == .error { return true }
      let isForeign = finding.span.map { subject.foreignFiles.contains($0.file) } ?? false
      return !isForeign && takes(finding.code, byDefault: true)
    }
    let broken = subject.brokenFiles
    var left = Set(LintChecks.all.map(\.page.id))
    for check in checks {
      let page = check.page
      guard takes(page.id, byDefault: page.level != nil), subject.loads || !check.needsProgram,
        check.isAsked(of: subject)
      else { continue }
      left.remove(page.id)
      // One rule's mistake must not be told as another's.
      found += check.findings(in: subject).filter { !($0.span.map { broken.contains($0.file) } ?? false) }
    }
    let suppressions = Suppressions(subject)
    var told = found
    _ = suppressions.silence(&told)
    found = subject.withoutConsequences(found, of: told)
    let count = found.count
    let used = suppressions.silence(&found)
    let suppressed = count - found.count
    if subject.loads, takes(UnusedSuppression.page.id, byDefault: true) {
      found += UnusedSuppression(subject).findings(used: used, of: found) { id in
        !left.contains(id) && takes(id, byDefault: true)
      }
    }
    return (Diagnostic.sorted(found.compactMap { leveled($0, in: subject) }), suppressed)
  }

  private func takes(_ id: String, byDefault: Bool) -> Bool {
    selection.takes(id, isOnByDefault: levels.isOn(id, byDefault: byDefault))
  }

  /// The finding with the level that is configured for it; nil where it is off. What a command line asks for by its id is never
  /// off, and what keeps rules from loading stays what it is.
  private func leveled(_ finding: Diagnostic, in subject: LintSubject) -> Diagnostic? {
    if subject.stops(finding) { return finding }
    let path = finding.span.map { subject.sources[$0.file].path }
    guard let level = levels.level(of: finding.code, at: path) else { return finding }
    guard let severity = level.severity else {
      return selection.select.contains(finding.code) ? finding : nil
    }
    var finding = finding
    finding.severity = severity
    return finding
  }
}

extension LintSubject {
  /// Files that could not be read whole.
  fileprivate var brokenFiles: Set<FileID> {
    Set(packs.flatMap(\.files).filter { $0.diagnostics.contains { $0.severity == .error } }.map(\.id))
  }
}
