internal import CPCRE2

/// Per-worker scratch memory for matching: result offsets, limits, JIT stack.
///
/// Use one per task or thread; it is not `Sendable`, and no call hands out access to its variables while it changes
/// them, so they are exempt from the run-time check of exclusive access. A match call allocates nothing, except that the
/// interpreter (no JIT) keeps backtracking memory that grows, up to the heap limit, to what was ever needed.
public final class Matcher {
  /// The limits each match call runs under.
  public let limits: MatchLimits

  let context: OpaquePointer
  private let jitStack: OpaquePointer?
  @exclusivity(unchecked) var matchData: OpaquePointer
  /// Pairs of offsets there is room for. 0 while callouts run, so that a reentrant call is noticed at no cost.
  @exclusivity(unchecked) var capacity: Int
  /// Start and end of each group, in bytes; -1 when unset (`PCRE2_UNSET` as a signed number).
  @exclusivity(unchecked) @usableFromInline var offsets: UnsafeMutablePointer<Int>
  /// Groups that may be read after the last call: 0 unless it matched.
  @exclusivity(unchecked) @usableFromInline var groupCount = 0
  /// Owner of the text of a mark, kept alive until the next call. Nil for patterns without verbs, which
  /// spares them the reference counting.
  @exclusivity(unchecked) var markOwner: CompiledPattern?

  /// Makes scratch memory with room for `captures` groups besides group 0.
  public init(limits: MatchLimits = .standard, captures: Int = 32) {
    precondition(captures >= 0, "negative number of captures")
    guard let context = pcre2_match_context_create_8(nil) else { preconditionFailure("out of memory") }
    pcre2_set_match_limit_8(context, limits.matchLimit)
    pcre2_set_depth_limit_8(context, limits.depthLimit)
    pcre2_set_heap_limit_8(context, limits.heapLimitKiB)
    // Nil without JIT in the library; then nothing needs it.
    jitStack = pcre2_jit_stack_create_8(
      max(1, limits.jitStackStartBytes), max(1, limits.jitStackStartBytes, limits.jitStackMaximumBytes), nil)
    if let jitStack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(jitStack)) }
    self.context = context
    self.limits = limits
    capacity = captures + 1
    (matchData, offsets) = Self.makeMatchData(pairs: captures + 1)
  }

  deinit {
    pcre2_match_data_free_8(matchData)
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(jitStack)
  }

  /// Makes room for the groups of `pattern`; forgets the last match when it has to grow.
  ///
  /// Call it for every pattern before a hot loop. A match call does it for a pattern that was not prepared,
  /// and only then allocates.
  public func prepare(for pattern: CompiledPattern) {
    precondition(capacity > 0, "a callout handler must not use its own matcher")
    guard pattern.captureCount >= capacity else { return }
    groupCount = 0
    markOwner = nil
    pcre2_match_data_free_8(matchData)
    capacity = pattern.captureCount + 1
    (matchData, offsets) = Self.makeMatchData(pairs: capacity)
  }

  private static func makeMatchData(pairs: Int) -> (OpaquePointer, UnsafeMutablePointer<Int>) {
    guard let data = pcre2_match_data_create_8(UInt32(pairs), nil),
      let offsets = pcre2_get_ovector_pointer_8(data)
    else { preconditionFailure("out of memory") }
    return (data, offsets)
  }

  /// Notes what can be read after a library call with this result, and translates it.
  func finish(_ result: Int32, _ pattern: CompiledPattern) -> MatchOutcome {
    if result > 0 {
      groupCount = Int(result)
      if pattern.mayMark { keepMark(of: pattern) } else if markOwner != nil { markOwner = nil }
      return .matched(groups: groupCount)
    }
    groupCount = 0
    // A failed search has a mark too, a call that was refused has not.
    if result == PCRE2_ERROR_NOMATCH, pattern.mayMark {
      keepMark(of: pattern)
    } else if markOwner != nil {
      markOwner = nil
    }
    return .failure(ResultCode(rawValue: result), startCharacter: pcre2_get_startchar_8(matchData))
  }

  private func keepMark(of pattern: CompiledPattern) {
    if markOwner !== pattern { markOwner = pattern }
  }
}

@available(*, unavailable, message: "each task needs its own Matcher")
extension Matcher: Sendable {}
