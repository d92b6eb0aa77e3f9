import RuleSyntax

/// One check of rule files. A check is certain: it finds by what the compiler knows or by running a witness through
/// the very engine that extracts, never by a guess; and it counts steps, never time.
public protocol LintCheck: Sendable {
  /// Its page.
  var page: LintPage { get }
  /// Whether it can say nothing of rules that do not load. One that looks at files alone says false; what it finds in a file
  /// that could not be read whole is left out all the same, because it might only follow from the error.
  var needsProgram: Bool { get }
  /// Whether it was given what it looks at, as a corpus.
  func isAsked(of subject: LintSubject) -> Bool
  /// Its findings, in any order. Their severity is that of the page; levels, suppressions and baselines are
  /// applied by the ``Linter``.
  func findings(in subject: LintSubject) -> [Diagnostic]
}

extension LintCheck {
  /// Nearly all do.
  public var needsProgram: Bool { true }

  /// Most look at the rules alone.
  public func isAsked(of subject: LintSubject) -> Bool { true }

  /// A finding of this check.
  func finding(
    _ message: String, at span: SourceSpan?, label: String = "", related: [Diagnostic.Related] = [],
    notes: [String] = [], help: String? = nil, fix: Diagnostic.Fix? = nil
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      page.id, page.level ?? .warning, message, at: span, label: label, related: related, help: help)
    diagnostic.notes = notes
    diagnostic.fix = fix
    return diagnostic
  }
}

/// All checks, in the order in which they are listed.
public enum LintChecks {
  /// One of each.
  public static let all: [any LintCheck] =
    references + regex + reachability + overlap + lexicons + tests + style
}
