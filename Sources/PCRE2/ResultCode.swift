internal import CPCRE2

/// A result code of the library below zero. A struct, not an enum, because newer libraries add codes.
public struct ResultCode: RawRepresentable, Hashable, Sendable {
  /// The number as the library returns it.
  public let rawValue: Int32

  /// Wraps a number as the library returns it.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The pattern does not match.
  public static let noMatch = ResultCode(rawValue: PCRE2_ERROR_NOMATCH)
  /// A byte sequence is not UTF-8. The library says which rule it breaks by codes -3 to -23; this is the
  /// general one, "bad data value".
  public static let invalidUTF8 = ResultCode(rawValue: PCRE2_ERROR_BADDATA)
  /// The compiled pattern is damaged, or was freed.
  public static let badMagic = ResultCode(rawValue: PCRE2_ERROR_BADMAGIC)
  /// The pattern was compiled for another code unit width.
  public static let badMode = ResultCode(rawValue: PCRE2_ERROR_BADMODE)
  /// The start offset is outside the subject.
  public static let badOffset = ResultCode(rawValue: PCRE2_ERROR_BADOFFSET)
  /// An option bit is unknown or not allowed here.
  public static let badOption = ResultCode(rawValue: PCRE2_ERROR_BADOPTION)
  /// The start offset is inside a UTF-8 character.
  public static let badUTFOffset = ResultCode(rawValue: PCRE2_ERROR_BADUTFOFFSET)
  /// A callout handler stopped the match (``CalloutDecision/abort``).
  public static let callout = ResultCode(rawValue: PCRE2_ERROR_CALLOUT)
  /// A fault inside the library.
  public static let internalError = ResultCode(rawValue: PCRE2_ERROR_INTERNAL)
  /// The JIT code cannot run with these options.
  public static let jitBadOption = ResultCode(rawValue: PCRE2_ERROR_JIT_BADOPTION)
  /// The JIT code ran out of its stack.
  public static let jitStackLimit = ResultCode(rawValue: PCRE2_ERROR_JIT_STACKLIMIT)
  /// The match limit was reached.
  public static let matchLimit = ResultCode(rawValue: PCRE2_ERROR_MATCHLIMIT)
  /// Memory could not be obtained.
  public static let noMemory = ResultCode(rawValue: PCRE2_ERROR_NOMEMORY)
  /// The pattern recurses into itself without consuming anything.
  public static let recurseLoop = ResultCode(rawValue: PCRE2_ERROR_RECURSELOOP)
  /// The backtracking depth limit was reached.
  public static let depthLimit = ResultCode(rawValue: PCRE2_ERROR_DEPTHLIMIT)
  /// The heap limit was reached.
  public static let heapLimit = ResultCode(rawValue: PCRE2_ERROR_HEAPLIMIT)

  /// Whether the code is one of the library's findings about invalid UTF-8 (-3 to -23).
  public var isInvalidUTF8: Bool { (PCRE2_ERROR_UTF8_ERR21...PCRE2_ERROR_UTF8_ERR1).contains(rawValue) }
}
