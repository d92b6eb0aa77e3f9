/// One declaration that was added or removed, or says something else.
public struct RuleChange: Sendable, Equatable {
  /// What happened to it.
  public enum Change: String, Sendable { case added, removed, changed }
  /// What part of a declaration says something else.
  public enum Part: String, Sendable, CaseIterable {
    /// What it matches or does.
    case meaning
    case examples
    /// `status`, `since`, `see`, `deprecated`.
    case metadata
    /// `///` before it.
    case documentation
  }
  /// A line of its canonical text that only one side has.
  public struct Line: Sendable, Equatable {
    /// The side that has it.
    public var isNew: Bool
    /// The part it belongs to.
    public var part: Part
    /// The line without indentation.
    public var text: String
  }
  /// What happened.
  public var change: Change
  /// The keyword that declares it.
  public var kind: String
  /// `pack/name`; the pack alone where it has no name.
  public var id: String
  /// `path:line` before; nil when it is new.
  public var old: String?
  /// `path:line` now; nil when it is gone.
  public var new: String?
  /// What only one side has; of those that were added or removed nothing.
  public var lines: [Line] = []
  /// The same clauses stand in another order.
  public var isReordered = false
  /// It stands elsewhere among those of which the first wins.
  public var isMoved = false

  /// The parts that changed, the meaning first.
  public var parts: [Part] {
    Part.allCases.filter { part in
      lines.contains { $0.part == part }
        || (part == .meaning && (isReordered || isMoved || change != .changed))
    }
  }
}
