internal import CPCRE2

/// Options of one match call, with the bit values of `pcre2_match`.
///
/// Partial matching is left out on purpose: ``MatchOutcome`` has no case for it.
public struct MatchOptions: OptionSet, Sendable, Hashable {
  /// The bits as `pcre2_match` takes them.
  public let rawValue: UInt32

  /// Wraps bits as `pcre2_match` takes them.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The start of the subject is not the beginning of a line.
  public static let notBOL = MatchOptions(rawValue: PCRE2_NOTBOL)
  /// The end of the subject is not the end of a line.
  public static let notEOL = MatchOptions(rawValue: PCRE2_NOTEOL)
  /// An empty match is no match.
  public static let notEmpty = MatchOptions(rawValue: PCRE2_NOTEMPTY)
  /// An empty match at the start offset is no match.
  public static let notEmptyAtStart = MatchOptions(rawValue: PCRE2_NOTEMPTY_ATSTART)
  /// The match must begin at the start offset. The JIT cannot: this call goes to the interpreter, so a
  /// pattern always used so is better compiled with ``CompileOptions/anchored``.
  public static let anchored = MatchOptions(rawValue: PCRE2_ANCHORED)
  /// The match must end at the end of the subject. The JIT cannot: this call goes to the interpreter.
  public static let endAnchored = MatchOptions(rawValue: PCRE2_ENDANCHORED)
  /// The caller warrants that the subject is valid UTF-8; wins over `checkUTF: true`.
  public static let noUTFCheck = MatchOptions(rawValue: PCRE2_NO_UTF_CHECK)
  /// Uses the interpreter even when the pattern was compiled by the JIT.
  public static let noJIT = MatchOptions(rawValue: PCRE2_NO_JIT)

  /// What `pcre2_jit_match` honours; anything else must go through `pcre2_match`.
  static let supportedByJIT: MatchOptions = [.notBOL, .notEOL, .notEmpty, .notEmptyAtStart, .noUTFCheck]
}
