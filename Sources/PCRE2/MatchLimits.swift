/// How much work one match call may do before it gives up with ``MatchOutcome/gaveUp(_:)``.
///
/// A pattern can lower the first three for itself, by `(*LIMIT_MATCH=n)` and the like, but not raise them.
public struct MatchLimits: Sendable, Equatable {
  /// Backtracking steps. JIT and interpreter count differently,
  /// so a pattern may pass in one and give up in the other.
  public var matchLimit: UInt32
  /// Nesting of backtracking points. Interpreter only; the JIT has `jitStackMaximumBytes` instead.
  public var depthLimit: UInt32
  /// Memory for backtracking points, in KiB. Interpreter only.
  public var heapLimitKiB: UInt32
  /// Size of the JIT stack at the beginning, in bytes.
  public var jitStackStartBytes: Int
  /// Size up to which the JIT stack may grow, in bytes. Reserved, not committed, by each ``Matcher``.
  public var jitStackMaximumBytes: Int

  /// The limits a ``Matcher`` has when it is given none.
  public static let standard = MatchLimits()

  /// Limits that stop a catastrophic pattern within milliseconds and leave honest ones alone.
  public init(
    matchLimit: UInt32 = 100_000,
    depthLimit: UInt32 = 50_000,
    heapLimitKiB: UInt32 = 16 * 1024,
    jitStackStartBytes: Int = 32 * 1024,
    jitStackMaximumBytes: Int = 1024 * 1024
  ) {
    self.matchLimit = matchLimit
    self.depthLimit = depthLimit
    self.heapLimitKiB = heapLimitKiB
    self.jitStackStartBytes = jitStackStartBytes
    self.jitStackMaximumBytes = jitStackMaximumBytes
  }
}
