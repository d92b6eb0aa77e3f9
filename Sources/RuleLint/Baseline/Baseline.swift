import RuleSyntax

/// Findings that are known and left for later: lint tells only of what is new.
///
/// Each is kept by check, declaration and text (``BaselineKey``), with the number of times it occurs, so that moving lines or
/// laying a file out anew changes nothing, and one more of the same kind is new.
public struct Baseline: Sendable, Equatable {
  /// A finding that is known.
  public struct Entry: Sendable, Equatable {
    /// The id of the check.
    public var check: String
    /// The declaration or file it is in.
    public var place: String
    /// What it is about.
    public var text: String
    /// How often it occurs.
    public var count: Int

    var key: BaselineKey { BaselineKey(check: check, place: place, text: text) }
  }

  /// What is known, by place, check and text.
  public private(set) var entries: [Entry] = []

  /// A baseline that knows nothing.
  public init() {}

  init(_ counts: [BaselineKey: Int]) {
    entries = counts.filter { $0.value > 0 }
      .map { Entry(check: $0.key.check, place: $0.key.place, text: $0.key.text, count: $0.value) }
      .sorted { ($0.place, $0.check, $0.text) < ($1.place, $1.check, $1.text) }
  }

  private var counts: [BaselineKey: Int] {
    Dictionary(entries.map { ($0.key, $0.count) }, uniquingKeysWith: +)
  }

  /// All findings of a run. Errors that keep rules from loading are no debt to be carried.
  public init(_ findings: [Diagnostic], of subject: LintSubject) {
    let names = subject.declarationNames
    var counts: [BaselineKey: Int] = [:]
    for finding in findings where !subject.stops(finding) {
      counts[BaselineKey(finding, subject.sources, names), default: 0] += 1
    }
    self.init(counts)
  }

  /// Takes out the findings that are known. Of more than are known of a kind, the last are new.
  public func apply(to findings: [Diagnostic], of subject: LintSubject) -> (
    new: [Diagnostic], result: BaselineResult
  ) {
    let names = subject.declarationNames
    var left = counts
    var new: [Diagnostic] = []
    for finding in findings {
      let key = BaselineKey(finding, subject.sources, names)
      if !subject.stops(finding), let count = left[key], count > 0 {
        left[key] = count - 1
      } else {
        new.append(finding)
      }
    }
    return (new, BaselineResult(known: findings.count - new.count, stale: Baseline(left).entries))
  }

  /// The baseline without what no longer occurs.
  public func pruned(_ result: BaselineResult) -> Baseline {
    var left = counts
    for entry in result.stale { left[entry.key, default: 0] -= entry.count }
    return Baseline(left)
  }
}

/// What a baseline did to the findings of a run.
public struct BaselineResult: Sendable, Equatable {
  /// Findings that it knew.
  public var known: Int
  /// What it knows and did not occur, with how often it was missing.
  public var stale: [Baseline.Entry]
}

extension LintSubject {
  /// Whether a finding keeps the rules from loading.
  func stops(_ finding: Diagnostic) -> Bool {
    finding.severity == .error && diagnostics.contains(finding)
  }
}
