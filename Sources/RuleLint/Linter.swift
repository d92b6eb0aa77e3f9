import RuleSyntax

/// Runs checks over packs and says what they found.
public struct Linter: Sendable {
  /// The checks that are run.
  public var checks: [any LintCheck]
  /// Which findings are wanted.
  public var selection: LintSelection

  /// A linter with all checks, or with those given.
  public init(checks: [any LintCheck] = LintChecks.all, selection: LintSelection = LintSelection()) {
    self.checks = checks
    self.selection = selection
  }

  /// What the parser, the compiler and the checks find, by place. Errors that keep the rules from loading are never left out.
  public func findings(in subject: LintSubject) -> [Diagnostic] {
    var found = subject.diagnostics.filter { finding in
      if finding.severity == .error { return true }
      let isForeign = finding.span.map { subject.foreignFiles.contains($0.file) } ?? false
      return !isForeign && selection.takes(finding.code, isOnByDefault: true)
    }
    let broken = subject.brokenFiles
    var left = Set(LintChecks.all.map(\.page.id))
    for check in checks {
      let page = check.page
      guard selection.takes(page.id, isOnByDefault: page.level != nil), subject.loads || !check.needsProgram
      else { continue }
      left.remove(page.id)
      // One rule's mistake must not be told as another's.
      found += check.findings(in: subject).filter { !($0.span.map { broken.contains($0.file) } ?? false) }
    }
    let used = Suppressions(subject).silence(&found)
    if subject.loads, selection.takes(UnusedSuppression.page.id, isOnByDefault: true) {
      found += UnusedSuppression(subject).findings(used: used) { id in
        !left.contains(id) && selection.takes(id, isOnByDefault: true)
      }
    }
    return Diagnostic.sorted(found)
  }
}

extension LintSubject {
  /// Files that could not be read whole.
  fileprivate var brokenFiles: Set<FileID> {
    Set(packs.flatMap(\.files).filter { $0.diagnostics.contains { $0.severity == .error } }.map(\.id))
  }
}
