/// What came of comparing all that is found in an article with what was found before.
public struct SnapshotOutcome: Sendable {
  /// How it ended.
  public enum Verdict: String, Sendable {
    /// As before.
    case passed
    /// Something else is found.
    case changed
    /// Nothing is kept yet.
    case new
    /// Something is kept of an article that is not there.
    case stale
    /// What is found is kept from now on.
    case accepted
  }

  /// The file that keeps what is found.
  public var path: String
  /// How it ended.
  public var verdict: Verdict
  /// What is found otherwise: lines that begin with `-` or `+`, with what they belong to.
  public var difference: String

  /// Makes an outcome.
  public init(path: String, verdict: Verdict, difference: String = "") {
    self.path = path
    self.verdict = verdict
    self.difference = difference
  }

  /// Neither changed nor new nor stale.
  public var isFine: Bool { verdict == .passed || verdict == .accepted }
}
