/// One stop of the interpreter at a callout, for tracing. Offsets are in bytes.
public struct Callout: Sendable, Equatable {
  /// The number of `(?Cn)`; 255 for automatic ones.
  public let number: Int
  /// Where the next item of the pattern is, as an offset into the pattern.
  public let patternPosition: Int
  /// Length of the next item in the pattern: 1 at an opening parenthesis, 0 at the end.
  public let nextItemLength: Int
  /// How far the subject has been matched.
  public let currentPosition: Int
  /// Where in the subject the present attempt began.
  public let startMatch: Int
  /// One more than the highest group that is set at this moment.
  public let captureTop: Int
  /// The group that was set last; 0 for none.
  public let captureLast: Int
}

/// How a match goes on after a callout.
public enum CalloutDecision: Sendable, Equatable {
  /// As if there were no callout.
  case proceed
  /// As if the next item did not match here.
  case backtrack
  /// Not at all: the match ends with `.badInput(.other(.callout))`.
  case abort
}
